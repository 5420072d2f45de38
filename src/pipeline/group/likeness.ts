/** How much two claims have in common, before what speaks against it. */
import type { Features } from './features.ts'

export interface Common {
  /** Keys of both, sorted. */
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
  const keys: string[] = []
  let [weight, names] = [0, 0]
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const [one, other] = [a.keys[i]!, b.keys[j]!]
    if (one === other) {
      keys.push(one)
      weight += Math.min(a.weights[i]!, b.weights[j]!)
      if (a.names[i] || b.names[j]) names++
    }
    if (one <= other) i++
    if (other <= one) j++
  }
  const [small, large] = a.weight < b.weight ? [a.weight, b.weight] : [b.weight, a.weight]
  return { keys, share: weight / (OF_SHORTER * small + (1 - OF_SHORTER) * large), names: namesOf(a, b, names) }
}

function namesOf(a: Features, b: Features, shared: number): number | null {
  const fewer = Math.min(count(a), count(b))
  return fewer === 0 ? null : Math.min(1, shared / fewer)
}

const count = ({ names }: Features): number => names.reduce((sum, name) => sum + Number(name), 0)
