/** A rough common stem, so that "deployment" finds "deployed", "denial" finds "denied". */
import { DERIVED } from '../../lexicon/en/derivations.ts'

const ENDINGS =
  /(?:izations?|isations?|ations?|ated|ates|ating|ate|itions?|utions?|ments?|ances?|ences?|ings?|ions?|ers?|ors?|als?|ies|ied|ed|es|ures?|ees?|s|e|y)$/

/** Shortest stem that is still compared. */
const LEAST = 3

/** The stem of a lower-case word: a table for irregular pairs, else the word without its ending. */
export function stem(word: string): string {
  const derived = DERIVED.get(word)
  if (derived) return derived
  const cut = word.replace(ENDINGS, '')
  const bare = cut.length < LEAST ? word : cut
  return bare.replace(/([bdgklmnprt])\1$/, '$1')
}
