/**
 * Sentences by which a publisher says that what one sees is not the whole article. Data only; each pattern is tried on
 * one sentence of at most 240 characters, from its start.
 *
 * Groups repeat with `*`, not with small counts: the engine unrolls these, and compiling them took 20 ms.
 */

export interface Notice {
  readonly id: string
  /** With which words it opens, in lower case; # for a figure. */
  readonly opens: string
  readonly says: RegExp
  /** What the first group counts: percent of the article that are left, or percent that were shown. */
  readonly counts?: 'percentLeft' | 'percentSeen'
  /**
   * cut: says that the text is cut, wherever it stands. prompt: stands on complete articles too (in a page's head, under
   * its end), and counts only where the text ends with it.
   */
  readonly means: 'cut' | 'prompt'
}

const PERCENT = String.raw`(\d{1,3}(?:[.,]\d{1,6})?)\s?(?:%|per\s?cent)`
const ARTICLE = '(?:article|story|text|post|report|column|piece|interview|page|content|newsletter|analysis)'
const THIS = String.raw`(?:this|the|our)\s+(?:full\s+|entire\s+|whole\s+|complete\s+|premium\s+|exclusive\s+)?`
const ONLY = String.raw`(?:only\s+|exclusively\s+|currently\s+|reserved\s+|available\s+|accessible\s+|exclusive\s+|open\s+|intended\s+)*`
const PAYER = String.raw`(?:paying\s+|paid\s+|premium\s+|registered\s+|digital\s+|our\s+|active\s+)*(?:subscribers?|members?|readers\s+with\s+a\s+subscription|users)`
const JOIN = String.raw`(?:subscribe|sign\s+(?:up|in)|log\s?[\s-]?in|register|create\s+(?:an?\s+|your\s+)?(?:free\s+)?account|join|become\s+an?\s+(?:\w+\s+)?(?:subscriber|member)|start\s+(?:your|a)\s+(?:free\s+|\S+\s+)?trial|upgrade|purchase|buy|get\s+(?:a\s+)?(?:subscription|full\s+access|unlimited\s+access)|take\s+out\s+a\s+subscription|choose\s+a\s+(?:plan|subscription)|activate\s+your)`
const READ_ON = String.raw`(?:(?:continue|keep|finish|carry\s+on)\s+reading|continue|read\s+(?:on\b|more\b|the\s+(?:rest|full|whole|entire|complete|remain)|this|it\s+in\s+full|full)|(?:unlock|access|view|see|get|enjoy)\s+(?:this|the|full|unlimited|all|our|the\s+rest))`
/** First words of JOIN and of READ_ON. */
const JOINING =
  'subscribe sign log login register create join become start upgrade purchase buy get take choose activate'
const READING = 'continue keep finish carry read unlock access view see get enjoy'
const pattern = (source: string): RegExp => new RegExp(source, 'iu')

/**
 * Some of the words that a notice holds. What has none of them, or opens otherwise than a row says, is not tried on its
 * pattern, each of which takes a millisecond to compile.
 */
export const NOTICE_WORD =
  /%|per\s?cent|subscri|\bmember|paywall|reading|\b(?:log|sign)(?:ged|ed)?\s?-?(?:in|up)\b|regist|account|\btrial|\bread\b|continue|unlock|access|articles?\b|stories|words|paragraphs|char(?:acter)?s|premium|locked|restricted|\bpaid|metered|preview|excerpt|teaser|extract|abridged|\busers|upgrade|purchase|\bbuy|\bplan\b|full|unlimited|\brest\b/i

export const NOTICES: readonly Notice[] = [
  {
    id: 'percent-left',
    opens: 'you there still another #',
    counts: 'percentLeft',
    means: 'cut',
    says: pattern(
      String.raw`^(?:you\s+(?:still\s+)?have\s+|you['’]ve\s+(?:still\s+)?(?:got\s+)?|there\s+(?:is|are)\s+(?:still\s+)?|still\s+|another\s+)?${PERCENT}\s+(?:of\s+(?:this|the)\s+${ARTICLE}\s+)?(?:is\s+|are\s+|still\s+|has\s+yet\s+)*(?:left|remain(?:s|ing)?\b|to\s+be\s+read|to\s+(?:go|read)|unread|hidden|locked|behind\s+the\s+paywall)`,
    ),
  },
  {
    id: 'remaining-percent',
    opens: 'the remaining other last missing',
    counts: 'percentLeft',
    means: 'cut',
    says: pattern(
      String.raw`^(?:the\s+)?(?:remaining|other|last|missing)\s+${PERCENT}\s+(?:of\s+(?:this|the)\s+${ARTICLE}\s+)?(?:is|are)\s+${ONLY}(?:for|to|by)\s+${PAYER}`,
    ),
  },
  {
    id: 'unlock-percent',
    opens: JOINING,
    counts: 'percentLeft',
    means: 'cut',
    says: pattern(
      String.raw`^${JOIN}\s+(?:now\s+|today\s+)?to\s+(?:read|unlock|see|access)\s+the\s+(?:remaining|other|last)\s+${PERCENT}`,
    ),
  },
  {
    id: 'percent-seen',
    opens: 'you this preview',
    counts: 'percentSeen',
    means: 'cut',
    says: pattern(
      String.raw`^(?:you\s+have|you['’]ve|this\s+preview\s+(?:shows|contains|is)|you\s+are\s+(?:seeing|reading)|you\s+can\s+see|this\s+is|preview:?)\s+(?:just\s+|only\s+|already\s+)?(?:read\s+|seen\s+|viewed\s+)?(?:just\s+|only\s+|the\s+first\s+)?${PERCENT}\s+of\s+(?:this|the)\s+(?:full\s+)?${ARTICLE}`,
    ),
  },
  {
    id: 'words-left',
    opens: 'you there another #',
    means: 'cut',
    says: pattern(
      String.raw`^(?:you\s+have\s+|there\s+are\s+)?(?:another\s+)?\d{1,3}(?:,?\d{3})?\s+(?:more\s+)?(?:words|paragraphs|characters|chars)\s+(?:left|remain(?:ing)?|to\s+go)\b`,
    ),
  },
  {
    id: 'rest-for-subscribers',
    opens: 'the',
    means: 'cut',
    says: pattern(
      String.raw`^the\s+(?:rest|remainder|full\s+(?:text|version|article|story)|remaining\s+(?:text|part|content))\s+(?:of\s+(?:this|the)\s+${ARTICLE}\s+)?(?:is|are|can\s+be\s+read)\s+${ONLY}(?:for|to|by|behind)\s+(?:${PAYER}|the\s+paywall|a\s+paywall)`,
    ),
  },
  {
    id: 'for-subscribers',
    opens: 'sorry this the our',
    means: 'cut',
    says: pattern(
      String.raw`^(?:sorry,?\s+)?(?:${THIS})${ARTICLE}\s+is\s+(?:an?\s+)?${ONLY}(?:for|to|content\s+for)\s+${PAYER}(?:\s+only)?\s*[.!]?$`,
    ),
  },
  {
    id: 'subscribers-only',
    opens: 'this for subscriber subscribers member members',
    means: 'cut',
    says: pattern(
      String.raw`^(?:this\s+${ARTICLE}\s+is\s+|this\s+is\s+an?\s+)?(?:for\s+)?(?:subscriber|member)(?:s['’]?|['’]s)?[\s-](?:only|exclusive)(?:\s+${ARTICLE})?\s*[.!]?$`,
    ),
  },
  {
    id: 'premium',
    opens: 'this',
    means: 'cut',
    says: pattern(
      String.raw`^this\s+(?:${ARTICLE}\s+)?is\s+(?:an?\s+)?(?:premium|locked|restricted|paid|paywalled|metered)(?:\s+${ARTICLE})?\s*[.!]?$`,
    ),
  },
  {
    id: 'preview',
    opens: 'this you',
    means: 'cut',
    says: pattern(
      String.raw`^(?:this\s+is|you['’]re\s+reading|you\s+are\s+(?:reading|seeing))\s+(?:only\s+)?(?:an?|the)\s+(?:free\s+)?(?:preview|excerpt|teaser|extract|abridged\s+version)(?:\s+of\s+(?:this|the|a)\s+(?:full\s+|longer\s+|premium\s+|subscriber-only\s+)?${ARTICLE})?\s*[.!]?$`,
    ),
  },
  {
    id: 'join-to-read',
    opens: `please you simply ${JOINING}`,
    means: 'cut',
    says: pattern(
      String.raw`^(?:please\s+|you\s+(?:must|need\s+to|have\s+to)\s+(?:be\s+)?|simply\s+)?${JOIN}(?:\s+(?:or\s+(?:log|sign)\s+in|now|today|below|here|for\s+free|first|free|with\s+\S+|to\s+\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*|for\s+\S+))*,?\s+(?:in\s+order\s+)?(?:to|and)\s+${READ_ON}`,
    ),
  },
  {
    id: 'logged-in-to-read',
    opens: 'you',
    means: 'cut',
    says: pattern(
      String.raw`^you\s+(?:must|need\s+to|have\s+to)\s+be\s+(?:logged\s+in|signed\s+in|registered|an?\s+(?:\w+\s+)?(?:subscriber|member))\s+to\s+${READ_ON}`,
    ),
  },
  {
    id: 'to-read-join',
    opens: 'to want would in',
    means: 'cut',
    says: pattern(
      String.raw`^(?:to|want\s+to|would\s+you\s+like\s+to|in\s+order\s+to)\s+${READ_ON}[^.?!]{0,80}[,?:]\s*(?:please\s+|simply\s+|just\s+|you\s+(?:must|need\s+to|have\s+to|can)\s+)?${JOIN}`,
    ),
  },
  {
    id: 'read-on-for',
    opens: `please ${READING}`,
    means: 'cut',
    says: pattern(
      String.raw`^(?:please\s+)?${READ_ON}[^.?!,“”"]{0,60}\s(?:with|for|from)\s+(?:an?\s+|your\s+|our\s+|just\s+|only\s+|as\s+little\s+as\s+|free\s+|digital\s+|paid\s+|premium\s+)*(?:subscription|account|membership|trial|[$£€]\s?\d+(?:\.\d\d)?|\d{1,2}(?:p|¢|\s?cents))(?:[\s,]+(?:today|now|here|per|an?|your|week|month|year|weeks|months|day|for|the|first|\d+|[$£€]\d+|only|cancel|any\s?time))*\s*[.!]?$`,
    ),
  },
  {
    id: 'want-to-read-on',
    opens: 'want like would',
    means: 'prompt',
    says: pattern(
      String.raw`^(?:want|like|would\s+you\s+like)\s+(?:what\s+you['’]re\s+reading|to\s+${READ_ON}[^.?!]{0,60})\?$`,
    ),
  },
  {
    id: 'limit-reached',
    opens: 'you',
    means: 'cut',
    says: pattern(
      String.raw`^you(?:['’]ve|\s+have)\s+(?:now\s+|already\s+)?(?:reached|hit|used(?:\s+up)?|read|viewed|exceeded|run\s+out\s+of|exhausted)\s+(?:all\s+(?:of\s+)?)?(?:your|the|our)\s+(?:(?:monthly|weekly|daily|free|last|\d{1,2}|maximum|number|quota|allowance|article|limit|of|for|complimentary|this|your|all)\s+)*(?:limit|articles?|quota|allowance|stories)\b`,
    ),
  },
  {
    id: 'no-free-articles',
    opens: 'you',
    means: 'cut',
    says: pattern(
      String.raw`^you\s+(?:have\s+(?:no|0|zero)|don['’]t\s+have\s+any)\s+(?:more\s+)?(?:free\s+)?(?:articles|stories)\s+(?:left|remaining)`,
    ),
  },
  {
    id: 'read-full-elsewhere',
    opens: 'click continue read',
    means: 'prompt',
    says: pattern(
      String.raw`^(?:click\s+(?:here\s+)?to\s+)?(?:continue\s+reading|read\s+(?:the\s+)?(?:full|rest\s+of\s+(?:the|this)|entire|whole|complete)\s+(?:article|story|post|piece|report))(?:\s*(?:at|on|in|here|→|»|…|\.\.\.)[^.?!]{0,80})?[.:]?$`,
    ),
  },
  {
    id: 'already-subscriber',
    opens: 'already are',
    means: 'prompt',
    says: pattern(
      String.raw`^(?:already|are\s+you(?:\s+already)?)\s+(?:an?\s+|have\s+an?\s+)(?:\w+\s+)*(?:subscriber|member|account|subscription|reader)\b[^.!]{0,60}[?.]?(?:\s*(?:please\s+)?(?:log|sign)\s?[- ]?in\b.{0,40})?$`,
    ),
  },
  {
    id: 'subscribe',
    opens: 'subscribe get unlock start choose view see become',
    means: 'prompt',
    says: pattern(
      String.raw`^(?:subscribe|get\s+(?:unlimited|full)\s+(?:digital\s+)?access|unlock\s+(?:this|the|full|unlimited)|start\s+your\s+(?:free\s+)?(?:\S+\s+)?(?:trial|subscription)|choose\s+(?:a|your)\s+(?:plan|subscription)|view\s+subscription\s+options|see\s+subscription\s+options|become\s+a\s+subscriber)(?:\s+(?:now|today|here|for|from|article|story|access|this|to\s+\p{Lu}[\p{L}’'-]*|only|just|[$£€]\S+|per|a|month|week|year|with|and|enjoy|full|unlimited|digital|our|journalism|us))*\s*[.!]?$`,
    ),
  },
  {
    id: 'sign-in',
    opens: 'please log login sign signin',
    means: 'prompt',
    says: pattern(String.raw`^(?:please\s+)?(?:log|sign)\s?-?in(?:\s+(?:here|now|to\s+your\s+account))?\s*[.!]?$`),
  },
]
