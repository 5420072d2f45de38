/** How much two claims have in common, before what speaks against it. */
import type { Features } from './features.ts'

export interface Common {
  /** Keys of both, the most telling first. */
  readonly keys: readonly string[]
  /** Weight of what both say over that of either: in [0, 1]. */
  readonly share: number
  /** Share of the proper names of the one that names fewer; null where one names none. */
  readonly names: number | null
}

/**
 * Tversky's ratio (1977) between containment and Jaccard: the shorter claim says less, and is mostly the same for that;
 * tuned on `pairs/` and `ecbplus`.
 */
const OF_SHORTER = 0.65

export function commonOf(a: Features, b: Features): Common {
  const shared: { key: string; weight: number; name: boolean }[] = []
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const [one, other] = [a.keys[i]!, b.keys[j]!]
    if (one === other)
      shared.push({ key: one, weight: Math.min(a.weights[i]!, b.weights[j]!), name: a.names[i]! || b.names[j]! })
    if (one <= other) i++
    if (other <= one) j++
  }
  const [small, large] = [total(a), total(b)].toSorted((x, y) => x - y) as [number, number]
  const weight = shared.reduce((sum, one) => sum + one.weight, 0)
  return {
    keys: shared.toSorted((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1)).map(({ key }) => key),
    share: weight / (OF_SHORTER * small + (1 - OF_SHORTER) * large),
    names: namesOf(a, b, shared.filter(({ name }) => name).length),
  }
}

const total = ({ weights }: Features): number => weights.reduce((sum, weight) => sum + weight, 0)

function namesOf(a: Features, b: Features, shared: number): number | null {
  const fewer = Math.min(count(a), count(b))
  return fewer === 0 ? null : Math.min(1, shared / fewer)
}

const count = ({ names }: Features): number => names.filter((name) => name).length
