/** The board of a story. What it was made of is kept, with the ledger and in memory, so that an addition costs only its own grouping. */
import { UserError } from '../errors.ts'
import type { Board } from '../ledger-model.ts'
import type { Store } from '../store/store.ts'
import { jsonLine } from '../wire.ts'
import { inOrder, linesFor, propositionsFor } from './standing/in-order.ts'
import { type Held, onStanding } from './standing/up-to-date.ts'

/** Throws a `UserError` for a story that the ledger does not hold. */
export const boardOf = (store: Store, story: string): Promise<Board> =>
  asked(
    store,
    story,
    async (held) => {
      const propositions = await propositionsFor(inOrder(held.standing), held, store, story)
      return { story, asOf: held.standing.asOf, propositions }
    },
    (board) => board,
  )

/** A board with its first propositions only. */
export interface BoardTop {
  readonly board: Board
  /** Of all propositions. */
  readonly total: number
}

/** `most`: of the propositions. */
export const boardTop = (store: Store, story: string, most: number): Promise<BoardTop> =>
  asked(
    store,
    story,
    async (held) => {
      const all = inOrder(held.standing)
      const propositions = await propositionsFor(all.slice(0, most), held, store, story)
      return { board: { story, asOf: held.standing.asOf, propositions }, total: all.length }
    },
    ({ propositions, ...board }) => ({
      board: { ...board, propositions: propositions.slice(0, most) },
      total: propositions.length,
    }),
  )

/** The board as `jsonLine` writes it. */
export const boardLine = (store: Store, story: string): Promise<string> =>
  asked(
    store,
    story,
    async ({ standing }) => {
      const empty = jsonLine({ story, asOf: standing.asOf, propositions: [] } satisfies Board)
      const lines = await linesFor(inOrder(standing), standing, store, story)
      return `${empty.slice(0, -CLOSING.length)}${lines.join(',')}${CLOSING}`
    },
    jsonLine,
  )

const CLOSING = ']}'

/** Brings what is kept of a story up to date: its board is there when it is asked for. */
export const settle = (store: Store, story: string): Promise<void> =>
  asked(
    store,
    story,
    async () => {},
    () => {},
  )

/** `unkept`: makes it of a board that was computed whole, and not kept. */
async function asked<T>(
  store: Store,
  story: string,
  kept: (held: Held) => Promise<T>,
  unkept: (board: Board) => T,
): Promise<T> {
  const made = await onStanding(
    store,
    story,
    () => headOf(store, story),
    async (held) => ({ made: await kept(held) }),
  )
  if (made !== null) return made.made
  const { computeBoard } = await import('./compute.ts')
  const readings = await store.readings(story)
  return unkept(computeBoard(story, readings, await store.decisions(story), await store.tombstones(story)))
}

export async function headOf(store: Store, story: string): Promise<number> {
  const head = await store.head(story)
  if (head === 0) throw new UserError('story-unknown', await known(store, story))
  return head
}

/** Stories that a message names. */
const NAMED = 5

async function known(store: Store, story: string): Promise<string> {
  const names = (await store.stories()).map((summary) => summary.story)
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
  return `no story “${story}” among ${names.slice(0, NAMED).join(', ') || 'none'}${more}`
}
