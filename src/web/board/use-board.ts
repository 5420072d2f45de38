/** A board, page by page as the reader goes on. */
import { useCallback, useRef, useState } from 'preact/hooks'
import type { Proposition } from '../../ledger-model.ts'
import type { BoardPage } from '../../page-views.ts'
import { board, get } from '../api.ts'
import { type Load, useLedgerChange, useLoad } from '../use-load.ts'
import { asked, type BoardQuery } from './query.ts'

/** Propositions asked for at a time. */
const PAGE = 100

/** Pages behind the first, by the address of the first: they are still there on the way back. */
const further = new Map<string, readonly BoardPage[]>()

export interface HeldBoard {
  readonly page: BoardPage
  /** What the page answers: while another answer is waited for, it is that of before. */
  readonly query: BoardQuery
  readonly isWaiting: boolean
  readonly propositions: readonly Proposition[]
  /** As in `BoardPage`, of all of them. */
  readonly latest: BoardPage['latest']
  /** Asks for the next page, where one is left. */
  readonly more: () => void
}

/** `since`: as in `asked`. */
export function useBoard(story: string, query: BoardQuery, since: string | null): Load<HeldBoard> {
  const parameters = { ...asked(query, since), limit: PAGE }
  const first = board(story, parameters)
  const load = useLoad(first)
  const [, redraw] = useState(0)
  const before = useRef<Pick<HeldBoard, 'page' | 'query'> | null>(null)
  const asking = useRef<string | null>(null)
  useLedgerChange(useCallback(() => further.clear(), []))
  if (load.state === 'ready') before.current = { page: load.data, query }
  if (load.state === 'failed') return load
  const held = before.current
  if (!held || held.page.story !== story) return { state: 'loading' }
  const { page } = held
  const isWaiting = load.state === 'loading'
  const pages = [page, ...(load.state === 'ready' ? (further.get(first.url) ?? []) : [])]
  const propositions = pages.flatMap((one) => one.propositions)
  const latest = Object.assign({}, ...pages.map((one) => one.latest))
  const more = (): void => {
    const place = `${first.url} ${propositions.length}`
    if (isWaiting || propositions.length >= page.total || asking.current === place) return
    asking.current = place
    get(board(story, { ...parameters, offset: propositions.length })).then(
      (next) => {
        further.set(first.url, [...(further.get(first.url) ?? []), next])
        redraw((n) => n + 1)
      },
      () => {
        asking.current = null
      },
    )
  }
  return {
    state: 'ready',
    data: { ...held, isWaiting, propositions, latest, more },
    fresh: load.state === 'ready' && load.fresh,
  }
}
