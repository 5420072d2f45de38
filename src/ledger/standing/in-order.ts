/** The propositions of a standing in the order of the board. */
import { byPlace, type Place } from '../../pipeline/ledger/place.ts'
import { perState } from '../per-state.ts'
import { homesOf } from './pages.ts'
import type { HeldProposition, Standing } from './standing.ts'

export interface Ordered extends Place {
  /** The row that it stands in. */
  readonly page: string
}

export const inOrder = perState((standing: Standing): readonly Ordered[] =>
  propositionsIn(standing)
    .map((held) => ordered(held, standing))
    .sort(byPlace),
)

/** How many there are, and the first `most` of them: a few are found faster than all are sorted. */
export function firstInOrder(standing: Standing, most: number): { total: number; first: readonly Ordered[] } {
  const held = propositionsIn(standing)
  let first: Ordered[] = []
  let last: string | null = null
  for (const one of held) {
    // the latest comes first, so that one before the last of them is none of them
    if (last !== null && one.latest < last) continue
    first.push(ordered(one, standing))
    if (first.length < 2 * most) continue
    first = first.sort(byPlace).slice(0, most)
    last = first.at(-1)!.latest
  }
  return { total: held.length, first: first.sort(byPlace).slice(0, most) }
}

function propositionsIn({ units }: Standing): HeldProposition[] {
  const all: HeldProposition[] = []
  for (const { blocks } of units) for (const block of blocks) for (const one of block) all.push(one)
  return all
}

const ordered = ({ id, latest, claims }: HeldProposition, { articles, pages }: Standing): Ordered => ({
  ...{ id, latest, claims: claims.length },
  page: pages.get(homesOf(articles).get(claims[0]!)!)!,
})
