/** Clauses that only frame what they introduce: "I think", "it is possible that", "there is no doubt that". Data, no logic. */
import type { Certainty } from '../../model.ts'

/** Verbs of holding a view, all their forms: with the speaker as subject they weaken what they introduce. */
export const OPINION_VERBS: ReadonlySet<string> = new Set(
  `think thinks thought believe believes believed suspect suspects suspected suppose supposes supposed guess guesses guessed
  assume assumes assumed presume presumes presumed reckon reckons reckoned imagine imagines imagined feel feels felt`.split(
    /\s+/,
  ),
)

/** Verbs that fit an impersonal "it" and weaken what they introduce. */
export const SEEMING: ReadonlySet<string> = new Set('seem seems seemed appear appears appeared'.split(' '))

/** Words that complete an impersonal "it is … that" or "there is … that", and what they make of the clause. */
export const IMPERSONAL: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ['likely', 'probable'],
  ['probable', 'probable'],
  ['unlikely', 'probable'],
  ['improbable', 'probable'],
  ['thought', 'probable'],
  ['believed', 'probable'],
  ['assumed', 'probable'],
  ['presumed', 'probable'],
  ['suspected', 'probable'],
  ['understood', 'probable'],
  ['possible', 'possible'],
  ['conceivable', 'possible'],
  ['plausible', 'possible'],
  ['possibility', 'possible'],
  ['chance', 'possible'],
  ['risk', 'possible'],
  ['danger', 'possible'],
  ['doubt', 'certain'],
  ['question', 'certain'],
  ['denying', 'certain'],
  ['clear', 'certain'],
  ['true', 'certain'],
  ['certain', 'certain'],
  ['obvious', 'certain'],
  ['case', 'certain'],
])

/** Of these, the ones that deny the clause themselves. */
export const UNLIKELY: ReadonlySet<string> = new Set(['unlikely', 'improbable', 'doubtful', 'impossible'])

/** Of these, the ones that doubt or deny something: "no doubt that" and "no question that" deny nothing. */
export const DOUBT_NOUNS: ReadonlySet<string> = new Set(['doubt', 'question', 'denying'])

/** Turns of speech before the sentence proper. */
export const DISCOURSE_MARKERS: readonly string[] =
  `i mean, you know, you see, i tell you, let me be clear, let's be clear,
  believe me, make no mistake, look, listen, well, now, so, yes, no, yeah, oh, okay, of course, and, but, or, again,
  to be clear, to be honest, frankly, to be fair, as i said, as i say, like i said, as you know`
    .split(',')
    .map((phrase) => phrase.trim())

/** Lemmas of cues that report a belief and no knowledge: what they introduce is probable. */
export const BELIEF_CUES: ReadonlySet<string> = new Set(
  'think believe suspect suppose guess assume presume reckon imagine speculate surmise'.split(' '),
)

/** Lemmas of cues where "does not think that A" says "thinks that not A". */
export const RAISING_CUES: ReadonlySet<string> = new Set(
  'think believe suppose guess assume reckon imagine feel expect anticipate consider intend plan want wish see'.split(
    ' ',
  ),
)

/** What can suggest something without holding a view: with these as subject, "suggests that" is a hedge. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(
  `evidence data figures numbers results findings signs images footage video records documents analysis research study studies
  survey surveys poll polls report reports tests test indications estimates photograph photographs photo photos picture pictures image clip
  map maps investigation investigations inquiry inquiries audit audits review experience history it this that which`.split(
    /\s+/,
  ),
)
