/** "The reports were false", "called the report a lie": who says this of a report denies it, whatever the cue. */
import { PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { BE } from '../../lexicon/en/modals.ts'
import { ALLEGED, ALLEGED_PRONOUNS, CALLS, FALSEHOODS, TRUTHS } from '../../lexicon/en/withholding.ts'
import type { Range } from './clause-scan.ts'
import type { Content } from './content.ts'
import type { MainClause } from './main-clause.ts'
import { isNegated } from './negation.ts'
import { isAdverb } from './verb-group.ts'
import { isPunctuation, type Word } from './words.ts'

/** `lemma`: of the cue, empty when unknown. */
export const callsFalse = (lemma: string, { main, words }: Content): boolean =>
  CALLS.has(lemma) ? isObjectFalse(words) : isSubjectFalse(main.clause, isNegated(main))

/** "the report “a fairy tale”", "the claims against him baseless". */
function isObjectFalse(words: readonly Word[]): boolean {
  const at = words.findIndex((_, index) => isFalsehood(words, index, FALSEHOODS))
  const head = headOf(words.slice(0, Math.max(0, at)))
  return head !== undefined && (ALLEGED.has(head) || ALLEGED_PRONOUNS.has(head))
}

/** "the reports were false", "the claim is a complete lie", "the story was not true". */
function isSubjectFalse(clause: MainClause, negated: boolean): boolean {
  const { words, start, predicate, nested, conditional } = clause
  if (!predicate || conditional || !isBe(words, predicate)) return false
  const subject = words.slice(start, predicate.first).filter((_, index) => !nested[start + index])
  if (!ALLEGED.has(headOf(subject) ?? '')) return false
  const at = complementOf(words, predicate)
  return isFalsehood(words, at, negated ? TRUTHS : FALSEHOODS)
}

/** The whole group is "be", perhaps with a participle that calls false: "were", "have been", "was fabricated". */
const isBe = (words: readonly Word[], { first, last }: Range): boolean =>
  words
    .slice(first, last)
    .every(({ lower }) => BE.has(lower) || /^(?:been|has|have|had|not)$/.test(lower) || isDegree(lower))

const isDegree = (lower: string): boolean => isAdverb(lower) || FALSEHOODS.has(lower)

/** The word that completes "be", over articles and adverbs: "simply a lie". */
function complementOf(words: readonly Word[], { first, last }: Range): number {
  let at = first + 1
  while (at < words.length && (at < last || isFiller(words[at]!)) && !FALSEHOODS.has(words[at]!.lower)) at++
  return at
}

const isFiller = ({ lower }: Word): boolean =>
  /^(?:a|an|the|all|just|pure|complete|total|outright|blatant|not)$/.test(lower) || isAdverb(lower)

/** "false", and not the attribute of something else ("false teeth"). */
function isFalsehood(words: readonly Word[], at: number, table: ReadonlySet<string>): boolean {
  if (!table.has(words[at]?.lower ?? '')) return false
  const next = words[at + 1]
  return !next || isPunctuation(next) || PREPOSITIONS.has(next.lower) || /^(?:and|or|but|that|tale)$/.test(next.lower)
}

/** The noun before the first preposition or "that", over articles: "the reports" of "the reports of a raid". */
function headOf(words: readonly Word[]): string | undefined {
  const end = words.findIndex(({ lower }, at) => at > 0 && (PREPOSITIONS.has(lower) || NEXT_NOUN.test(lower)))
  return words.slice(0, end < 0 ? words.length : end).findLast(({ lower, kind }) => kind === 'word' && !isAdverb(lower))
    ?.lower
}

/** What begins the second phrase: "the report | a lie", "the reports | that it sank". */
const NEXT_NOUN = /^(?:a|an|that|all|simply|pure|complete|total|outright)$/
