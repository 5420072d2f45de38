/** Words that open a clause inside a clause. Data, no logic. */

/** Open an adverbial clause. The value tells whether the word may also be a preposition (after the attack). */
export const ADVERBIAL: ReadonlyMap<string, 'clause' | 'either'> = new Map<string, 'clause' | 'either'>([
  ['because', 'clause'],
  ['if', 'clause'],
  ['unless', 'clause'],
  ['while', 'clause'],
  ['whilst', 'clause'],
  ['although', 'clause'],
  ['though', 'clause'],
  ['whereas', 'clause'],
  ['when', 'clause'],
  ['whenever', 'clause'],
  ['wherever', 'clause'],
  ['once', 'either'],
  ['after', 'either'],
  ['before', 'either'],
  ['since', 'either'],
  ['until', 'either'],
  ['till', 'either'],
  ['as', 'either'],
  ['like', 'either'],
  ['despite', 'either'],
  ['given', 'either'],
  ['provided', 'either'],
  ['providing', 'either'],
  ['assuming', 'either'],
])

/** Open a relative or an embedded clause. */
export const EMBEDDING: ReadonlySet<string> = new Set(
  'who which whom whose where why how what whether that whoever whatever'.split(' '),
)

/** Conditional openers, as phrases; the main clause depends on them. */
export const CONDITIONS: readonly string[] = [
  'if',
  'only if',
  'unless',
  'provided that',
  'providing that',
  'provided they',
  'provided it',
  'on condition that',
  'on the condition that',
  'in the event of',
  'in the event that',
  'assuming that',
  'assuming',
]

/** Phrases with "if" that set no condition; the longest match wins. */
export const NO_CONDITIONS: readonly string[] = [
  'as if',
  'even if',
  'what if',
  'if only',
  'if not',
  'if any',
  'if anything',
  'if ever',
  'if at all',
  'if possible',
  'if necessary',
  'if you will',
  'if you like',
  'if i may',
  'if i remember',
  'if memory serves',
  'if indeed',
  'ifs',
]

/** Words before "if" with which it means "whether". */
export const WHETHER_IF: ReadonlySet<string> = new Set(
  `know knows knew known ask asks asked wonder wonders wondered see say says said tell told determine decide doubt doubts unsure
  unclear clear sure check establish ascertain investigate verify find question matter remember understand idea certain
  asking wondering seeing saying telling determining deciding checking establishing learn care uncertain unknown unaware investigating`.split(
    /\s+/,
  ),
)
