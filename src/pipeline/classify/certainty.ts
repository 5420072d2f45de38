/** The certainty of a main predicate, as the source words it: the weakest of the hedges that reach it. */
import { PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { BE } from '../../lexicon/en/modals.ts'
import type { Certainty } from '../../model.ts'
import type { Range } from './clause-scan.ts'
import type { Framed } from './frames.ts'
import { type FoundHedge, hedgesIn } from './hedge.ts'
import type { MainClause } from './main-clause.ts'
import { isAdverb } from './verb-group.ts'
import { isPunctuation, type Word } from './words.ts'

const ORDER: readonly Certainty[] = ['unknown', 'possible', 'probable', 'certain']

export const weakest = (...all: readonly Certainty[]): Certainty =>
  all.reduce((a, b) => (ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b), 'certain')

/** `direct`: the words are the speaker's own, in which "they think" is another's view. */
export function certaintyOf({ clause, frames }: Framed, direct: boolean): Certainty {
  const reaching = hedgesIn(clause.words).filter(
    (hedge) => reaches(clause, hedge) && !(direct && isAnothers(clause, hedge)),
  )
  return weakest(...frames.map(({ certainty }) => certainty), ...reaching.map(({ hedge }) => hedge.certainty))
}

const isAnothers = ({ words }: MainClause, { first, hedge }: FoundHedge): boolean =>
  hedge.place === 'opinion' && !/^(?:i|we)$/.test(words[first]!.lower)

/** Whether a hedge weakens the main predicate of the clause, and not a number, an adjunct or an inner clause. */
function reaches(clause: MainClause, found: FoundHedge): boolean {
  const { predicate, words, start, end, nested } = clause
  if (found.first < start) return false
  if (isParenthesis(words, found)) return true
  if (found.hedge.place === 'modal')
    return predicate !== null && found.first >= predicate.first && found.first < predicate.last
  if (nested[found.first] || found.first >= end) return false
  if (!predicate) return reachesPhrase(words, start, found)
  if (found.hedge.place === 'verb') return found.first < predicate.last + 2 && found.last > predicate.first
  if (found.hedge.place === 'adjective') return isComplement(words, predicate, found)
  return found.first <= headOf(words, predicate)
    ? beforeVerb(clause, predicate, found)
    : besideVerb(words, predicate, found)
}

/** ", I think." or ", probably" at the very end. */
function isParenthesis(words: readonly Word[], { first, last, hedge }: FoundHedge): boolean {
  if (hedge.place !== 'adverb' && hedge.place !== 'opinion') return false
  const next = words[last]
  return words[first - 1]?.lower === ',' && (!next || /^[.!?;]$/.test(next.text))
}

/** Before the verb an adverb weakens it at the start of the clause, right before it, in it, or between commas. */
function beforeVerb({ words, start }: MainClause, { first: verb }: Range, { first, last }: FoundHedge): boolean {
  if (isBeforeAmount(words, last)) return false
  if (first >= verb || words.slice(start, first).every(({ lower, kind }) => kind === 'punctuation' || isAdverb(lower)))
    return true
  const between = words[first - 1]?.lower === ',' && words[last]?.lower === ','
  return between || words.slice(last, verb).every(({ lower }) => isAdverb(lower))
}

/** The word that carries the meaning of a verb group: its last but for adverbs. */
function headOf(words: readonly Word[], { first, last }: Range): number {
  let at = last - 1
  while (at > first && (isAdverb(words[at]!.lower) || isPunctuation(words[at]))) at--
  return at
}

/** After the verb an adverb weakens it unless it weakens what follows: "killed probably by", "saw perhaps 40". */
function besideVerb(words: readonly Word[], predicate: Range, hedge: FoundHedge): boolean {
  const next = words[hedge.last]
  if (!next || isPunctuation(next)) return true
  return (
    hedge.first < predicate.last && BE.has(words[headOf(words, predicate)]!.lower) && !isBeforeAmount(words, hedge.last)
  )
}

const AMOUNTS =
  /^(?:dozens|scores|hundreds|thousands|millions|half|twice|double|several|many|more|fewer|less|up|as|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}*teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/u

const isBeforeAmount = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'number' || AMOUNTS.test(words[at]?.lower ?? '')

/** "is possible", "was a likely target": the complement of "be". */
function isComplement(words: readonly Word[], { first, last }: Range, { first: at }: FoundHedge): boolean {
  if (at >= first && at < last) return true
  return (
    words.slice(first, last).some(({ lower }) => BE.has(lower) || lower === 'be' || lower === 'been') &&
    at >= last &&
    at < last + NEAR
  )
}

/** How far an adjective may stand after "be": "is a very likely". */
const NEAR = 4

/** In a phrase without a verb: before its head, which ends at the first preposition. */
function reachesPhrase(words: readonly Word[], start: number, { first, last }: FoundHedge): boolean {
  if (isBeforeAmount(words, last)) return false
  return !words.slice(start, first).some(({ lower }) => PREPOSITIONS.has(lower) && lower !== 'to')
}
