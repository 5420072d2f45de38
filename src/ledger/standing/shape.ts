/** Which units and blocks there are, once claims came and went. */
import { idOfKey } from '../../pipeline/claim-key.ts'
import { cluster } from '../../pipeline/group/cluster.ts'
import { type Union, union } from '../../pipeline/group/union.ts'
import type { Ties } from './link.ts'
import { type Block, claimsOf, type Unit } from './standing.ts'

export interface ShapedBlock {
  readonly claims: readonly string[]
  /** Its propositions, where they are the same as before. */
  readonly before: Block | null
}

export interface ShapedUnit extends Ties {
  readonly blocks: readonly ShapedBlock[]
}

export interface Clay extends Ties {
  /** Units that something new touches. */
  readonly touched: Iterable<Unit>
  /** Claims that are new, or of which something is. */
  readonly fresh: ReadonlySet<string>
  readonly removed: ReadonlySet<string>
  /** Claims that a person put together. */
  readonly merges: readonly (readonly string[])[]
  /** Nothing is as before. */
  readonly everything: boolean
}

/** `links` and `references`: of the touched units and of what is new. */
export function shape(clay: Clay): readonly ShapedUnit[] {
  const { touched, fresh, removed, everything } = clay
  const old = [...touched]
  const claims = [...old.flatMap(claimsOf).filter((claim) => !removed.has(claim) && !fresh.has(claim)), ...fresh]
  const here = new Set(claims)
  const links = clay.links.filter(({ a, b }) => here.has(a) && here.has(b))
  const references = clay.references.filter((pair) => pair.every((claim) => here.has(claim)))
  const merges = clay.merges.map((merge) => merge.filter((claim) => here.has(claim)))
  const [blocks, units] = [union(), union()]
  for (const one of [...cluster(links), ...references, ...merges, ...copiesIn(claims)]) {
    joinAll(blocks, one)
    joinAll(units, one)
  }
  for (const { a, b } of links) units.join(a, b)
  const known = new Map(
    old.flatMap((unit) => unit.blocks).map((block) => [keyOf(block.flatMap((p) => p.claims)), block]),
  )
  const isKnown = (own: readonly string[]) => !everything && !own.some((claim) => fresh.has(claim))
  const shaped = Map.groupBy(claims, blocks.root)
    .values()
    .map((own): ShapedBlock => ({ claims: own, before: (isKnown(own) && known.get(keyOf(own))) || null }))
  const linksOf = Map.groupBy(links, ({ a }) => units.root(a))
  const referencesOf = Map.groupBy(references, ([a]) => units.root(a))
  return [...Map.groupBy(shaped, (block) => units.root(block.claims[0]!))].map(([root, own]) => ({
    blocks: own,
    links: linksOf.get(root) ?? [],
    references: referencesOf.get(root) ?? [],
  }))
}

/** Claims of one id: where they stand apart, their propositions have ids that differ. */
const copiesIn = (claims: readonly string[]): Iterable<readonly string[]> =>
  Map.groupBy(
    claims.filter((claim) => idOfKey(claim) !== claim),
    idOfKey,
  ).values()

function joinAll({ join }: Union, [first, ...others]: readonly string[]): void {
  for (const other of others) join(first!, other)
}

const keyOf = (claims: readonly string[]): string => claims.toSorted().join(' ')
