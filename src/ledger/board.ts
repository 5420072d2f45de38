/** The board of a story. What it was made of is kept, with the ledger and in memory, so that an addition costs only its own grouping. */
import { UserError } from '../errors.ts'
import type { Board } from '../ledger-model.ts'
import type { Store } from '../store/store.ts'
import { jsonLine } from '../wire.ts'
import { near } from './near.ts'
import { linesFor, propositionsFor } from './standing/contents.ts'
import { inOrder } from './standing/in-order.ts'
import { type Held, onStanding } from './standing/up-to-date.ts'

/** Throws a `UserError` for a story that the ledger does not hold. */
export const boardOf = (store: Store, story: string): Promise<Board> =>
  asked(
    store,
    story,
    async (held) => {
      if (held.board === null) {
        const { standing } = await held.whole()
        const propositions = await propositionsFor(inOrder(standing), held, store, story)
        held.board = { story, asOf: standing.asOf, propositions }
      }
      return held.board
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
      const { asOf, total, first } = held.front
      const isThere = Math.min(most, total) <= first.length
      const all = isThere ? first.map(([id, page]) => ({ id, page })) : inOrder((await held.whole()).standing)
      return {
        board: { story, asOf, propositions: await propositionsFor(all.slice(0, most), held, store, story) },
        total,
      }
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
    async ({ whole }) => {
      const { standing } = await whole()
      const empty = jsonLine({ story, asOf: standing.asOf, propositions: [] } satisfies Board)
      const lines = await linesFor(inOrder(standing), store, story)
      return `${empty.slice(0, -CLOSING.length)}${lines.join(',')}${CLOSING}`
    },
    jsonLine,
  )

const CLOSING = ']}'

/** Brings what is kept of a story up to date: its board is there when it is asked for. Where nothing can be kept, it does nothing. */
export async function settle(store: Store, story: string): Promise<void> {
  await onStanding(
    store,
    story,
    () => headOf(store, story),
    async () => true,
  )
}

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
  const [meant] = near(story, names)
  if (meant !== undefined) return `no story “${story}”, but one that is called “${meant}”`
  if (names.length === 0) return `no story “${story}”, nor any other`
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
  return `no story “${story}” among ${names.slice(0, NAMED).join(', ')}${more}`
}
