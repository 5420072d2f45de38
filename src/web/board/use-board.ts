/** A board, page by page as the reader goes on. */
import { useCallback, useRef, useState } from 'preact/hooks'
import type { Proposition } from '../../ledger-model.ts'
import type { BoardPage } from '../../page-views.ts'
import { board, get } from '../api.ts'
import { type Load, useLedgerChange, useLoad } from '../use-load.ts'
import type { asked } from './query.ts'

/** Propositions asked for at a time. */
const PAGE = 100

/** Pages behind the first, by the address of the first: they are still there on the way back. */
const further = new Map<string, readonly BoardPage[]>()

export interface HeldBoard {
  readonly page: BoardPage
  readonly propositions: readonly Proposition[]
  /** As in `BoardPage`, of all of them. */
  readonly latest: BoardPage['latest']
  /** Asks for the next page, where one is left. */
  readonly more: () => void
}

export function useBoard(story: string, query: ReturnType<typeof asked>): Load<HeldBoard> {
  const first = board(story, { ...query, limit: PAGE })
  const load = useLoad(first)
  const [, redraw] = useState(0)
  const before = useRef<BoardPage | null>(null)
  const asking = useRef<string | null>(null)
  useLedgerChange(useCallback(() => further.clear(), []))
  if (load.state === 'ready') before.current = load.data
  if (load.state === 'failed') return load
  const page = before.current
  if (!page || page.story !== story) return { state: 'loading' }
  const pages = [page, ...(load.state === 'ready' ? (further.get(first.url) ?? []) : [])]
  const propositions = pages.flatMap((one) => one.propositions)
  const latest = Object.assign({}, ...pages.map((one) => one.latest))
  const more = (): void => {
    const place = `${first.url} ${propositions.length}`
    if (propositions.length >= page.total || asking.current === place) return
    asking.current = place
    get(board(story, { ...query, limit: PAGE, offset: propositions.length })).then(
      (next) => {
        further.set(first.url, [...(further.get(first.url) ?? []), next])
        redraw((n) => n + 1)
      },
      () => {
        asking.current = null
      },
    )
  }
  return { state: 'ready', data: { page, propositions, latest, more }, fresh: load.state === 'ready' && load.fresh }
}
