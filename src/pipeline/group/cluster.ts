/**
 * Average-link clustering (UPGMA; Sokal and Michener 1958) over the links: always the two groups are joined whose claims are
 * linked best on average, a pair without a link counting 0, down to a floor. A chain of look-alikes does not run together, as it
 * would in connected components. Ties go by the ids of the claims and scores are counted in whole thousandths, so the groups
 * are the same whatever the order of the links.
 */
import type { Link } from '../../ledger-model.ts'
import { heap } from './heap.ts'

/** Least mean score, in thousandths, at which two groups are joined; tuned as `FLOOR` of `link.ts`. */
const JOINS_FROM = 180

interface Group {
  /** Its least id: its name. */
  readonly id: string
  readonly claims: readonly string[]
  /** Sum of the scores of the links to each other group, in thousandths. */
  readonly to: Map<string, number>
}

interface Pair {
  readonly a: Group
  readonly b: Group
  readonly mean: number
}

/** Groups of at least two claims, each sorted, in order of their least ids. */
export function cluster(links: readonly Link[]): readonly (readonly string[])[] {
  const groups = singles(links)
  const pairs = heap<Pair>(before)
  for (const a of groups.values()) for (const id of a.to.keys()) if (a.id < id) offer(pairs, a, groups.get(id)!)
  for (let pair = pairs.take(); pair; pair = pairs.take()) {
    const isStale = groups.get(pair.a.id) !== pair.a || groups.get(pair.b.id) !== pair.b
    if (!isStale) join(groups, pairs, pair)
  }
  return [...groups.values()]
    .filter(({ claims }) => claims.length > 1)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ claims }) => claims)
}

function singles(links: readonly Link[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  const group = (id: string): Group => {
    const found = groups.get(id) ?? { id, claims: [id], to: new Map() }
    groups.set(id, found)
    return found
  }
  for (const { a, b, score } of links) {
    group(a).to.set(b, Math.round(1000 * score))
    group(b).to.set(a, Math.round(1000 * score))
  }
  return groups
}

function offer(pairs: { put(pair: Pair): void }, a: Group, b: Group): void {
  const mean = a.to.get(b.id)! / (a.claims.length * b.claims.length)
  if (mean >= JOINS_FROM) pairs.put(a.id < b.id ? { a, b, mean } : { a: b, b: a, mean })
}

/** The best first, then by ids. */
const before = (one: Pair, other: Pair): boolean =>
  one.mean === other.mean
    ? one.a.id === other.a.id
      ? one.b.id < other.b.id
      : one.a.id < other.a.id
    : one.mean > other.mean

function join(groups: Map<string, Group>, pairs: { put(pair: Pair): void }, { a, b }: Pair): void {
  const to = new Map(a.to)
  for (const [id, sum] of b.to) to.set(id, (to.get(id) ?? 0) + sum)
  to.delete(a.id)
  to.delete(b.id)
  const joined: Group = { id: a.id, claims: [...a.claims, ...b.claims].toSorted(), to }
  groups.delete(b.id)
  groups.set(joined.id, joined)
  for (const [id, sum] of to) {
    const other = groups.get(id)!
    other.to.delete(b.id)
    other.to.set(joined.id, sum)
    offer(pairs, joined, other)
  }
}
