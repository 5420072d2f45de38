/** What is left of a person's change once an article is forgotten: the claims that it names are named by their words. */
import type { Change, ClaimRef } from '../../ledger-model.ts'

/** The change itself where it names nothing of the article; null where nothing is left to be decided. */
export function without(change: Change, article: string): Change | null {
  if ('claim' in change) return change.claim.article === article ? null : change
  if (!('claims' in change)) return change
  const claims = change.claims.filter((claim: ClaimRef) => claim.article !== article)
  if (claims.length === change.claims.length) return change
  return claims.length < LEAST[change.kind] ? null : { ...change, claims }
}

/** Claims that a change needs: one can be split off, one cannot be merged. */
const LEAST = { split: 1, merge: 2 } as const
