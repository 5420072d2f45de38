/** The act of a whole cue: what its negations, its "refused to" and its "expected to" make of the act of the bare verb. */

import type { CueEntry } from '../../lexicon/en/cue-entry.ts'
import { NO_NEGATIONS } from '../../lexicon/en/negations.ts'
import { EVIDENCE_NOUNS, RAISING_CUES } from '../../lexicon/en/opinions.ts'
import {
  ALMOST,
  DEEDS,
  INFLUENCES,
  MENTIONS,
  PENDING,
  SHOWINGS,
  WITHHOLDERS,
  WITHHOLDING_PHRASES,
} from '../../lexicon/en/withholding.ts'
import type { Act } from '../../model.ts'
import { all, phraseTable } from './phrases.ts'
import { kindOf } from './verb-group.ts'
import type { Word } from './words.ts'

export interface CueAct {
  readonly act: Act
  /** The negation of the cue is meant of the content: "does not think that". */
  readonly negatesContent: boolean
}

export interface CueWords {
  /** The words of the cue, with those of its clause right before it that belong to its meaning ("without"). */
  readonly cue: readonly Word[]
  /** The words of the first source, with "neither" or "nor" in front: "No official", "Neither side". */
  readonly sources: readonly Word[]
  /** Its content asks: "did not reveal who paid". */
  readonly asking: boolean
  /** The word right before cue, sources and a content in front: "if" the test is confirmed. */
  readonly before: Word | undefined
}

const withholding = phraseTable(all(WITHHOLDING_PHRASES, true))
const pending = phraseTable(all(PENDING, true))
const almost = phraseTable(all(ALMOST, true))
const exempt = phraseTable(all(NO_NEGATIONS, true))

const holds = (words: readonly Word[], table: typeof withholding): boolean =>
  words.some((_, at) => table(words, at) !== null)

export function actOfCue(entry: CueEntry | null, { cue, sources, asking, before }: CueWords): CueAct {
  const base = entry?.act ?? 'asserts'
  const plain = { act: base, negatesContent: false }
  // "few believed that": it is told how many, and nobody takes a position
  if (sources[0]?.lower === 'few') return { act: 'expresses', negatesContent: true }
  if (base === 'withholds') return plain
  if (isUndone(entry, cue) && !isEvidence(sources)) return { act: 'expresses', negatesContent: true }
  if (holds(cue, withholding) || isWithheld(cue)) return { act: takenBack(base), negatesContent: base === 'expresses' }
  if (base === 'denies' && isConceded(cue)) return { ...plain, act: 'confirms' }
  if (negatesDeed(cue)) return { act: base, negatesContent: true }
  if (isNegated(cue) !== isNoOne(sources))
    return !asking && isShowing(entry, sources) ? { act: 'asserts', negatesContent: true } : negated(base, entry)
  if (base === 'confirms' || base === 'denies') {
    if (holds(cue, almost)) return { ...plain, act: 'asserts' }
    if (isPending(base, cue) || /^(?:if|unless|until|whether)$/.test(before?.lower ?? ''))
      return { ...plain, act: 'withholds' }
  }
  return plain
}

/** A confirmation that is only expected confirms nothing; who "will deny" the charge denies it. */
const isPending = (base: Act, cue: readonly Word[]): boolean =>
  holds(cue, pending) && !(base === 'denies' && cue.some(({ lower }) => lower === 'will'))

/** "refused to confirm", but not "did not refuse to confirm" nor the cue "refused" by itself. */
function isWithheld(cue: readonly Word[]): boolean {
  const at = cue.findIndex(({ lower }) => WITHHOLDERS.has(lower))
  return at >= 0 && at < cue.length - 1 && !isNegated(cue.slice(0, at))
}

/** "did not alert the owner", "failed to persuade the board": no word is kept back; but "it has not been proved" leaves open. */
const isUndone = (entry: CueEntry | null, cue: readonly Word[]): boolean =>
  (entry ? DEEDS.has(entry.lemma) : INFLUENCES.has(cue.at(-1)?.lower ?? '')) &&
  (isNegated(cue) || isWithheld(cue)) &&
  !cue.some(({ lower }) => /^(?:be|been|being|is|are|was|were)$/.test(lower))

const takenBack = (base: Act): Act => (base === 'expresses' ? 'expresses' : 'withholds')

/** "not", "never", "neither … nor", "no" in the cue; "not only" negates nothing. */
function isNegated(cue: readonly Word[]): boolean {
  return cue.some(
    ({ lower }, at) => /^(?:not|never|neither|nor|hardly|no)$/.test(lower) && !exempt(cue, at) && !withholder(cue, at),
  )
}

/** "did not refuse to confirm": the negation is used up. */
const withholder = (cue: readonly Word[], at: number): boolean =>
  cue.slice(at + 1).some(({ lower }, offset) => WITHHOLDERS.has(lower) && at + 1 + offset < cue.length - 1)

const isNoOne = (sources: readonly Word[]): boolean =>
  /^(?:no|none|nobody|neither|nor|no-one)$/.test(sources[0]?.lower ?? '')

/** "could not deny": who cannot deny it concedes it; "could not confirm or deny" keeps it back. */
const isConceded = (cue: readonly Word[]): boolean => {
  const words = cue.map(({ lower }) => lower)
  return /^(?:can|could) not (?:possibly )?deny$/.test(
    words
      .slice(-4)
      .join(' ')
      .replace(/^.*?(?=\bcan\b|\bcould\b)/, ''),
  )
}

/** "agreed not to": what is agreed is negated, not the agreeing. */
const negatesDeed = (cue: readonly Word[]): boolean =>
  cue.some(
    ({ lower }, at) =>
      lower === 'not' && at > 0 && kindOf(cue[at - 1]!.lower) === 'lexical' && (cue[at + 1]?.lower ?? 'to') === 'to',
  )

/** "The photo does not reveal much": evidence withholds nothing. */
const isShowing = (entry: CueEntry | null, sources: readonly Word[]): boolean =>
  SHOWINGS.has(entry?.lemma ?? '') && isEvidence(sources)

const isEvidence = (sources: readonly Word[]): boolean =>
  sources.some(({ lower }) => EVIDENCE_NOUNS.has(lower) && !/^(?:it|this|that|which)$/.test(lower))

function negated(base: Act, entry: CueEntry | null): CueAct {
  const lemma = entry?.lemma ?? ''
  if (RAISING_CUES.has(lemma) || base === 'expresses') return { act: base, negatesContent: true }
  if (lemma === 'doubt') return { act: 'asserts', negatesContent: false }
  if (base === 'asks') return { act: 'asks', negatesContent: false }
  // "did not call for the removal", "did not mention the flood": nothing is kept back
  if (base === 'demands' || MENTIONS.has(lemma)) return { act: 'expresses', negatesContent: true }
  return { act: 'withholds', negatesContent: false }
}
