/** Parts of a board that are asked for by themselves. */
import type { Board } from '../ledger-model.ts'
import type { Numbers, Unconfirmed } from '../ledger-views.ts'
import type { UnconfirmedPage } from '../page-views.ts'
import { perState } from './per-state.ts'
import type { StoryState } from './state.ts'

/** The series of numbers, and of dates where one amends another. */
export const numbersOf = ({ story, asOf, propositions }: Board): Numbers => ({
  story,
  asOf,
  propositions: propositions
    .map(({ id, text, warnings, truncated, captured, numbers, dates }) => ({
      id,
      text,
      warnings,
      truncated,
      captured,
      numbers,
      dates: dates.some(({ amends }) => amends !== null) ? dates : [],
    }))
    .filter(({ numbers, dates }) => numbers.length + dates.length > 0),
})

export const unconfirmedOf = ({ story, asOf, propositions }: Board): Unconfirmed => ({
  story,
  asOf,
  propositions: propositions.filter(({ status }) => status === 'unconfirmed' || status === 'singleOrigin'),
})

const whole = perState(({ board }: StoryState) => unconfirmedOf(board))

/** Some of them at a time, all without a limit. */
export function unconfirmedPage(state: StoryState, offset: number, limit: number | null): UnconfirmedPage {
  const { propositions, ...rest } = whole(state)
  const end = limit === null ? propositions.length : offset + limit
  return { ...rest, total: propositions.length, propositions: propositions.slice(offset, end) }
}
