/** A part of a board: the propositions that fit what is asked, some of them at a time. */
import type { Proposition, Status, StoryClaim } from '../ledger-model.ts'
import type { BoardPage, Latest } from '../page-views.ts'
import { byEdtf } from '../pipeline/ledger/edtf-order.ts'
import { orderOf } from '../pipeline/ledger/held-claim.ts'
import { datedBy } from '../pipeline/report/dated.ts'
import { claimTexts } from './claim-texts.ts'
import { perState } from './per-state.ts'
import { wordsIn } from './search-words.ts'
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

/** In the order of the board. The same part, asked for again, is the same object. */
export function boardPage(state: StoryState, wish: BoardWish): BoardPage {
  const pages = pagesOf(state)
  const key = Object.values(wish).join('\n')
  const page = pages.get(key) ?? pageOf(state, wish)
  if (pages.size >= PAGES) pages.clear()
  pages.set(key, page)
  return page
}

/** Parts of a board that are kept; a person asks for a few. */
const PAGES = 100

const pagesOf = perState((_: StoryState) => new Map<string, BoardPage>())

function pageOf(state: StoryState, wish: BoardWish): BoardPage {
  const { offset, limit, expresses } = wish
  const { all, withoutAttitudes } = listsOf(state)
  const { propositions, counts } = expresses ? all : withoutAttitudes
  const fitting = propositions.filter(fits(state, wish))
  const shown = fitting.slice(offset, offset + limit)
  const { story, asOf } = state.board
  const latest = Object.fromEntries(shown.flatMap((one) => latestOf(state, one)))
  return { story, asOf, total: fitting.length, counts, propositions: shown, latest }
}

function latestOf({ claims }: StoryState, { id, claims: keys }: Proposition): [string, Latest][] {
  const own = keys.flatMap((key) => claims.get(key) ?? [])
  const last = own.toSorted((a, b) => byEdtf(orderIn(a), orderIn(b))).at(-1)
  return last ? [[id, { said: last.said, dated: datedBy(last) }]] : []
}

const orderIn = ({ said, article }: StoryClaim): string => orderOf(said, article.published)

const listsOf = perState((state: StoryState) => {
  const { propositions } = state.board
  const isAttitude = ({ claims }: Proposition): boolean =>
    claims.every((key) => state.claims.get(key)?.claim.act === 'expresses')
  const some = propositions.filter((one) => !isAttitude(one))
  return {
    all: { propositions, counts: countsOf(propositions) },
    withoutAttitudes: { propositions: some, counts: countsOf(some) },
  }
})

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

function fits(state: StoryState, { status, truncated, changedSince, q }: BoardWish) {
  const wanted = wordsIn(q)
  return (one: Proposition): boolean =>
    (status === null || one.status === status) &&
    (!truncated || one.truncated) &&
    (changedSince === null || isSince(state, one, changedSince)) &&
    wanted.every((word) => one.claims.some((key) => claimTexts(state).get(key)?.includes(word)))
}

const isSince = ({ claims }: StoryState, one: Proposition, moment: string): boolean =>
  one.claims.some((key) => (claims.get(key)?.article.capturedAt ?? '') >= moment)
