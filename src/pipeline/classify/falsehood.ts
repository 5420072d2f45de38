/** "Called the report a lie": who says this of a report denies it, whatever the cue. */
import { PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { COMPLEMENTS } from '../../lexicon/en/stands.ts'
import { ALLEGED, ALLEGED_PRONOUNS, CALLS, FALSEHOODS } from '../../lexicon/en/withholding.ts'
import type { Content } from './content.ts'
import { isAdverb } from './verb-group.ts'
import { isPunctuation, type Word } from './words.ts'

/** `lemma`: of the cue, empty when unknown. */
export const callsFalse = (lemma: string, { words }: Content): boolean => CALLS.has(lemma) && isObjectFalse(words)

/** "the report “a fairy tale”", "the claims against him baseless". */
function isObjectFalse(words: readonly Word[]): boolean {
  const at = words.findIndex((_, index) => isFalsehood(words, index))
  const head = headOf(words.slice(0, Math.max(0, at)))
  return head !== undefined && (ALLEGED.has(head) || ALLEGED_PRONOUNS.has(head))
}

/** "false", and not the attribute of something else ("false teeth"). */
function isFalsehood(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  if (!FALSEHOODS.has(lower) && COMPLEMENTS.get(lower) !== 'denies') return false
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
