/** Whether two names may be one: all words of the shorter stand in the longer. */
import { LEGAL_FORMS } from '../../lexicon/en/legal-forms.ts'

/** "Velm Energy" and "Velm Energy Ltd", "Venn" and "Ada B. Venn"; a bound is drawn from it, never a merger. */
export function mayBeSameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size) as [
    Set<string>,
    Set<string>,
  ]
  return short.size > 0 && short.isSubsetOf(long)
}

const wordsOf = (name: string): Set<string> =>
  new Set((name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LEGAL_FORMS.has(word)))
