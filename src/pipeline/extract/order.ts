/** The order of claims: by where their content begins, else the cue. */
import type { Attribution } from '../draft.ts'

const beginning = ({ content, cue, sources }: Attribution): number => (content[0] ?? cue ?? sources[0])?.start ?? 0

/** Sorted, with `continues` and `within` pointing at the new places. */
export function inOrder(attributions: readonly Attribution[]): Attribution[] {
  const order = attributions.map((_, index) => index)
  order.sort((a, b) => beginning(attributions[a]!) - beginning(attributions[b]!) || a - b)
  const moved = new Map(order.map((from, to) => [from, to]))
  const follow = (index: number | null): number | null => (index === null ? null : moved.get(index)!)
  return order.map((from) => {
    const attribution = attributions[from]!
    return { ...attribution, continues: follow(attribution.continues), within: follow(attribution.within) }
  })
}
