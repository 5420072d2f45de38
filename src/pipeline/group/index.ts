/**
 * Grouping: which claims of many articles say the same, as links between pairs and as propositions. Links are a pure function of
 * the two claims and their articles, propositions of claims, links and decisions: the order of arrival changes nothing.
 * `docs/group.md`.
 */
import type { Link, Reading } from '../../ledger-model.ts'
import { byClaims, emptyIndex, grow, linksOfFeatures } from './claim-index.ts'
import { type Features, featuresOf } from './features.ts'
import { referenceLinks } from './references.ts'

export { type ClaimIndex, emptyIndex, grow, linksTo } from './claim-index.ts'
export { decided } from './decided.ts'
export { type Features, featuresOf } from './features.ts'
export { linkBetween } from './link.ts'
export { type Grouped, propositionsOf } from './propositions.ts'

/**
 * The links between the claims of all readings, at most one a pair, sorted. One reading a revision. `featuresOf` makes up most of the
 * time; whoever kept what it gave hands that in instead.
 */
export function linksOf(
  readings: readonly Reading[],
  featuresFor: (reading: Reading) => readonly Features[] = featuresOf,
): readonly Link[] {
  const index = emptyIndex()
  const links: Link[] = []
  for (const reading of readings) {
    const features = featuresFor(reading)
    for (const link of linksOfFeatures(features, index)) links.push(link) // there may be more than a call takes arguments
    links.push(...referenceLinks(reading.claims))
    grow(index, features)
  }
  return links.toSorted(byClaims)
}
