/** Words that place a predicate later than the saying. Data, no logic. */

/** After a form of "be" and before "to": is due to, was expected to. */
export const FUTURE_ADJECTIVES: ReadonlySet<string> = new Set(
  `due expected going set scheduled slated poised planned planning preparing bound likely unlikely about certain sure destined
  doomed projected forecast predicted tipped anticipated intending`.split(/\s+/),
)

/** Of these, the ones that may also stand before a time: "is due on Friday". */
export const TIMETABLED: ReadonlySet<string> = new Set('due expected scheduled slated planned'.split(' '))

/** Adjectives and participles that carry the predicate on to an infinitive without placing it later. */
export const RAISING_ADJECTIVES: ReadonlySet<string> = new Set(
  `believed thought said understood known reported alleged presumed assumed suspected feared considered supposed able unable
  ready willing prepared required allowed forced told ordered obliged eager keen determined free used entitled trying hoping
  wanting starting beginning continuing failing refusing seeking having declining threatening wishing`.split(/\s+/),
)

/** Phrases after a form of "be" and before "to". */
export const FUTURE_PHRASES: readonly string[] = [
  'on track to',
  'on course to',
  'on the verge of',
  'in line to',
  'on the brink of',
]

/** Verbs before "to" that announce what comes. "aims to", "hopes to" and "wants to" state a wish and announce nothing. */
export const FUTURE_VERBS: ReadonlySet<string> = new Set(
  `plan plans planned intend intends intended expect expects expected vow vows vowed pledge pledges pledged promise promises
  promised threaten threatens threatened swear swears swore commit commits committed anticipate anticipates anticipated
  stand stands stood`.split(/\s+/),
)

/** Of these, the ones that announce also what another will do: "expects sales to rise", "expect that it rises". */
export const EXPECTING: ReadonlySet<string> = new Set(
  'expect expects expected anticipate anticipates anticipated predict predicts predicted forecast forecasts'.split(' '),
)

/** Verbs before "to" that hand the predicate on: seems to, appears to, failed to, continues to. */
export const RAISING_VERBS: ReadonlySet<string> = new Set(
  `seem seems seemed appear appears appeared continue continues continued begin begins began start starts started fail fails
  failed refuse refuses refused decline declines declined try tries tried manage manages managed want wants wanted hope hopes
  hoped need needs needed happen happens happened tend tends tended agree agrees agreed decide decides decided attempt attempts
  attempted choose chooses chose prefer prefers preferred aim aims aimed seek seeks sought wish wishes wished have has had
  used get gets got mean means meant claim claims claimed ask asks asked offer offers offered prepare prepares prepared`.split(
    /\s+/,
  ),
)

/** Subjects of an equation with an infinitive, which announces nothing: "our aim is to win". */
export const EQUATED_NOUNS: ReadonlySet<string> = new Set(
  `intention intent plan plans goal goals aim aims purpose objective objectives idea task job mission role hope desire wish
  priority point strategy policy decision way option choice alternative key solution answer thing step move responsibility duty
  trick challenge problem focus challenge ambition dream temptation tendency approach response best worst first next all what`.split(
    /\s+/,
  ),
)

/** Times that make a present tense mean what comes: "leaves tomorrow". */
export const FUTURE_TIMES: readonly string[] = [
  'tomorrow',
  'next week',
  'next month',
  'next year',
  'next spring',
  'next summer',
  'next autumn',
  'next winter',
  'later this week',
  'later this month',
  'later this year',
  'later today',
  'in the coming days',
  'in the coming weeks',
  'in the coming months',
]

/** After "would": a wish or a counterfactual, not a backshifted "will". */
export const NO_BACKSHIFT: ReadonlySet<string> = new Set([
  'have',
  'like',
  'love',
  'prefer',
  'rather',
  'hate',
  'seem',
  'appear',
  'say',
])
