/** A part of a board: the propositions that fit what is asked, some of them at a time. */
import type { Proposition, Status } from '../ledger-model.ts'
import type { BoardPage } from '../page-views.ts'
import { folded, wordsIn } from './search-words.ts'
import type { StoryState } from './state.ts'

export interface BoardWish {
  readonly offset: number
  readonly limit: number
  /** Only those of this status. */
  readonly status: Status | null
  /** Only those that come from articles not seen whole. */
  readonly truncated: boolean
  /** Only those of which a claim was captured since, ISO 8601 in UTC. */
  readonly changedSince: string | null
  /** Words that stand in a claim or the name of a source. */
  readonly q: string
  /** With those that hold wishes and feelings alone. */
  readonly expresses: boolean
}

/** In the order of the board. */
export function boardPage(state: StoryState, wish: BoardWish): BoardPage {
  const { board } = state
  const listed = board.propositions.filter((one) => wish.expresses || !isAttitude(state, one))
  const fitting = listed.filter(fits(state, wish))
  return {
    story: board.story,
    asOf: board.asOf,
    total: fitting.length,
    counts: countsOf(listed),
    propositions: fitting.slice(wish.offset, wish.offset + wish.limit),
  }
}

/** Wishes and feelings alone. */
const isAttitude = ({ claims }: StoryState, one: Proposition): boolean =>
  one.claims.every((id) => claims.get(id)?.claim.act === 'expresses')

function countsOf(propositions: readonly Proposition[]): BoardPage['counts'] {
  const counts = {
    all: propositions.length,
    disputed: 0,
    denied: 0,
    unconfirmed: 0,
    singleOrigin: 0,
    corroborated: 0,
    truncated: 0,
  }
  for (const { status, truncated } of propositions) {
    counts[status]++
    if (truncated) counts.truncated++
  }
  return counts
}

function fits({ claims }: StoryState, { status, truncated, changedSince, q }: BoardWish) {
  const wanted = wordsIn(q)
  const own = ({ claims: ids }: Proposition) => ids.flatMap((id) => claims.get(id) ?? [])
  return (one: Proposition): boolean => {
    if (status !== null && one.status !== status) return false
    if (truncated && !one.truncated) return false
    if (changedSince !== null && !own(one).some(({ article }) => article.capturedAt >= changedSince)) return false
    if (wanted.length === 0) return true
    const text = folded(
      own(one)
        .flatMap(({ words, sources }) => [...words, ...sources.map(({ name }) => name)])
        .join('\n'),
    )
    return wanted.every((word) => text.includes(word))
  }
}
