/** The propositions of a standing in the order of the board. */
import { byPlace, type Place } from '../../pipeline/ledger/place.ts'
import { perState } from '../per-state.ts'
import { homesOf } from './pages.ts'
import type { Standing } from './standing.ts'

export interface Ordered extends Place {
  /** The row that it stands in. */
  readonly page: string
}

export const inOrder = perState(({ units, articles, pages }: Standing): readonly Ordered[] => {
  const homes = homesOf(articles)
  return units
    .flatMap(({ blocks }) => blocks.flat())
    .map(({ id, latest, claims }) => ({ id, latest, claims: claims.length, page: pages.get(homes.get(claims[0]!)!)! }))
    .sort(byPlace)
})
