/** Why the claims of a proposition stand together, in as few links as tell it. */
import type { Link } from '../../ledger-model.ts'
import { byClaims } from './claim-index.ts'
import { union } from './union.ts'

/**
 * As many links as connect the claims, the strongest that do (Kruskal 1956), sorted by claims. The others say no more of why they
 * stand together, and are many: a hundred copies of a report have 4,950 for each of its claims.
 */
export function connecting(links: readonly Link[]): readonly Link[] {
  const groups = union()
  return links
    .toSorted((one, other) => other.score - one.score || byClaims(one, other))
    .filter(({ a, b }) => {
      const parted = groups.root(a) !== groups.root(b)
      if (parted) groups.join(a, b)
      return parted
    })
    .toSorted(byClaims)
}
