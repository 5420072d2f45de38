/** Whether two claims say the same, and what shows it: a pure function of the two, whichever comes first. */
import type { Link } from '../../ledger-model.ts'
import { left } from './against.ts'
import { type Counting, compareCounts } from './compare-counts.ts'
import { contextOfBoth } from './context.ts'
import type { Features } from './features.ts'
import { type Common, commonOf } from './likeness.ts'
import { meaningOf, nearness } from './nearness.ts'
import { reasonOf } from './reason.ts'
import { tollsOf } from './toll.ts'

/** Least score of a link; tuned on the half of `eval/grouping` that is not reported. */
const FLOOR = 0.4
/** From this share of common words on, two contents are copies of one text: what else differs weighs nothing. */
const COPY = 0.85
/** Keys that a content needs for being taken for a copy: short ones are alike by chance. */
const COPY_KEYS = 5

export function linkBetween(one: Features, other: Features): Link | null {
  const [a, b] = one.claim < other.claim ? [one, other] : [other, one]
  const counting = compareCounts(a.counts, b.counts)
  if (counting === 'conflict') return null
  const common = commonOf(a, b)
  const predicate = sharedPredicate(a, b)
  const tolls = areTolls(a, b, counting)
  const meaning = tolls ? null : meaningOf(a, b) // of a bare count the number's words are half the sentence
  const factor =
    strength(a, b, common, predicate, meaning !== null) * left(a, b, common) * again(a, b) * contextOfBoth(a, b)
  const copy = factor > 0 && isCopy(a, b, common)
  const score = copy ? Math.max(COPY, common.share) : alike(common, meaning) * factor
  const rounded = Math.round(Math.min(1, score) * 1000) / 1000
  if (rounded < FLOOR || (common.keys.length < 2 && !tolls)) return null
  return { a: a.claim, b: b.claim, score: rounded, why: reasonOf({ a, b, common, copy, predicate, counting, meaning }) }
}

/** What words in common count for where there are directions as well. */
const OF_WORDS = 0.25

/** What directions leave of the words in common, at least: a short claim that says a part of a long one does not lie near it. */
const WORDS_LEFT = 0.8

/** Words in common, and where both have them the directions of the contents. */
const alike = ({ share }: Common, meaning: number | null): number =>
  meaning === null ? share : Math.max(WORDS_LEFT * share, OF_WORDS * share + (1 - OF_WORDS) * nearness(meaning))

/** "Five had died" and "the death toll rose to 8": all that they say is one count, and it is of the same. */
const areTolls = (a: Features, b: Features, counting: Counting): boolean =>
  (counting === 'agree' || counting === 'differ') && [a, b].every((one) => tollsOf(one.counts, one).length > 0)

const isCopy = (a: Features, b: Features, { share, keys }: Common): boolean =>
  a.words === b.words || (share >= COPY && keys.length >= COPY_KEYS)

/** `main`: of both. */
export interface Shared {
  readonly key: string
  readonly main: boolean
}

/** The shared predicate that most carries both; null where they share none. */
function sharedPredicate(a: Features, b: Features): Shared | null {
  const shared = a.predicates.flatMap(({ key, main }) => {
    const other = b.predicates.find((predicate) => predicate.key === key)
    return other ? [{ key, main: main && other.main, either: main || other.main }] : []
  })
  const best = shared.find(({ main }) => main) ?? shared.find(({ either }) => either) ?? shared[0]
  return best ? { key: best.key, main: best.main } : null
}

/** A predicate that one of two claims only mentions shows less. */
const MENTIONED = 0.75
/** Another predicate, or none: all else has to be the same. */
const OTHER = 0.6
/** What a source says again is more often what it said before, revised. */
const AGAIN = 1.2

const again = (a: Features, b: Features): number => (a.sources.some((source) => b.sources.includes(source)) ? AGAIN : 1)

/** The same number of some size is seldom chance. */
const SAME_NUMBER = 1.25

/** `directed`: both have directions. */
function strength(a: Features, b: Features, common: Common, predicate: Shared | null, directed: boolean): number {
  const shown = predicate === null ? otherwise(a, b, common, directed) : predicate.main ? 1 : MENTIONED
  const number = a.numbers.some((one) => b.numbers.includes(one))
  return number ? SAME_NUMBER * Math.max(shown, MENTIONED) : shown
}

/** Words in common without which two predicates that are not the same are taken for two statements … */
const KEYS_OTHERWISE = 4
/** … where directions tell how near they are, and both are more than a phrase ("their leader Ivo Brandt"). */
const KEYS_DIRECTED = 3

/** No predicate in common: a word that the tables lack may be another for the same, two concepts of theirs are not. */
function otherwise(a: Features, b: Features, { keys }: Common, directed: boolean): number {
  const isKnown = (one: Features): boolean => one.predicates.some(({ main, known }) => main && known)
  const least = directed && !a.phrase && !b.phrase ? KEYS_DIRECTED : KEYS_OTHERWISE
  return (isKnown(a) && isKnown(b)) || keys.length < least ? 0 : OTHER
}
