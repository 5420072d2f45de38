/** Decisions on articles with the same text: what is decided of words holds of them wherever they stand. */
import type { ClaimRef, Decision, Reading } from '../ledger-model.ts'

/**
 * The decisions with each claim named in every article that has, or had, the same text; where a person named the article, in that
 * one alone. A claim that a person added stands where it was added.
 */
export function inCopies(
  readings: readonly Pick<Reading, 'article' | 'revision'>[],
  decisions: readonly Decision[],
): readonly Decision[] {
  const holders = new Map<string, Set<string>>()
  for (const { article, revision } of readings) holders.set(revision, (holders.get(revision) ?? new Set()).add(article))
  if ([...holders.values()].every(({ size }) => size === 1)) return decisions
  const copies = (ref: ClaimRef): ClaimRef[] =>
    ref.alone === true
      ? [ref]
      : [...(holders.get(ref.revision) ?? [ref.article])].map((article) => ({ ...ref, article }))
  return decisions.flatMap((decision): Decision[] => {
    const { change } = decision
    if ('claims' in change) return [{ ...decision, change: { ...change, claims: change.claims.flatMap(copies) } }]
    if (!('claim' in change) || change.kind === 'add') return [decision]
    return copies(change.claim).map((claim) => ({ ...decision, change: { ...change, claim } }))
  })
}
