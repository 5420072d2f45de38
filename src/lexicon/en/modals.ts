/** Auxiliary verbs and what contracted forms stand for. Data, no logic. */

export const BE: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were'])
export const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had'])
export const DO: ReadonlySet<string> = new Set(['do', 'does', 'did'])
export const MODALS: ReadonlySet<string> = new Set('will would shall should can could may might must ought'.split(' '))

/** Forms of auxiliaries that carry no tense: they stand inside a verb group. */
export const UNTENSED: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having'])

/** What the first part of a contraction with "n't" stands for, where it is not the word itself. */
export const NEGATED_STEMS: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['can', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
])

/** What a clitic after a pronoun stands for; "'d" is told by the word after it. */
export const CLITICS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'s", 'is'],
  ["'d", 'would'],
])

/** Words after which "'s" is a verb and no genitive. */
export const CLITIC_HOSTS: ReadonlySet<string> = new Set(
  'he she it that this there here who what where how when why everything everyone nothing nobody something somebody one'.split(
    ' ',
  ),
)

/** Verbs of what happens by itself: "the water should fall" expects it, "the firm should pay" demands it. */
export const BECOMINGS: ReadonlySet<string> = new Set(
  `take last cost arrive recede reach begin start end open reopen resume finish improve worsen rise fall drop become ease clear pass continue
  remain stay help benefit grow decline increase decrease happen occur come know feel look seem appear mean contain hold work exist belong
  depend`.split(/\s+/),
)
