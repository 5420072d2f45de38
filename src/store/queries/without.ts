/** What is left of a person's change once an article is forgotten: the claims that it names are named by their words. */
import type { Change, ClaimRef } from '../../ledger-model.ts'

/**
 * The change itself where it names nothing of the article; null where nothing is left to be decided. `copies`: articles that still have
 * a text of it, by revision; what was decided of that text holds of them.
 */
export function without(change: Change, article: string, copies: ReadonlyMap<string, string>): Change | null {
  const left = (ref: ClaimRef): ClaimRef | null => {
    if (ref.article !== article) return ref
    const copy = ref.alone === true ? undefined : copies.get(ref.revision)
    return copy === undefined ? null : { ...ref, article: copy }
  }
  if ('claim' in change) {
    const claim = change.kind === 'add' && change.claim.article === article ? null : left(change.claim)
    if (claim === change.claim) return change
    return claim && { ...change, claim }
  }
  if (!('claims' in change)) return change
  const claims = change.claims.flatMap((ref) => left(ref) ?? [])
  if (claims.every((ref, index) => ref === change.claims[index]) && claims.length === change.claims.length)
    return change
  return claims.length < LEAST[change.kind] ? null : { ...change, claims }
}

/** Claims that a change needs: one can be split off, one cannot be merged. */
const LEAST = { split: 1, merge: 2 } as const
