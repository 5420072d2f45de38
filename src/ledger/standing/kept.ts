/** The standing as the ledger keeps it: one row names those that hold it. */
import packageJson from '../../../package.json' with { type: 'json' }
import { UserError } from '../../errors.ts'
import type { Store } from '../../store/store.ts'
import { jsonLine } from '../../wire.ts'
import { firstInOrder } from './in-order.ts'
import { type Rows, rowsOf, Unkept } from './rows.ts'
import { EMPTY, type Standing } from './standing.ts'
import { fromRows, type Shelved, toRows } from './wire.ts'

/** Grows with every change of what is kept, or of how it is computed, within one version of the program. */
const FORM = 15
const MADE_BY = `${packageJson.version}.${FORM}`

/** The row that is read first. */
const NAME = 'front'

/** What that row holds: enough to show the beginning of a board. */
export interface Front {
  readonly madeBy: string
  readonly head: number
  readonly asOf: string
  /** Of propositions. */
  readonly total: number
  /** The first of them, each with the row that it stands in. */
  readonly first: readonly (readonly [id: string, page: string])[]
  /** The row of the whole. */
  readonly whole: string
}

/** Propositions named in front: more than a view shows unless all are asked for. */
const FIRST = 50

export interface Kept {
  /** Null where nothing is kept, or what another version made: that is made again. */
  readonly front: Front | null
  /** The first row as it was read or written; null for none. */
  readonly mark: string | null
  /** All of it. Throws `Gone` where another process went on meanwhile. */
  whole(): Promise<Whole>
}

export interface Whole extends Pick<Shelved, 'shelves'> {
  readonly standing: Standing
}

export async function load(store: Store, story: string): Promise<Kept> {
  const mark = (await store.cached(story, [NAME])).get(NAME) ?? null
  const front = mark === null ? null : (JSON.parse(mark) as Front)
  if (front?.madeBy !== MADE_BY) return { front: null, mark, whole: async () => ({ standing: EMPTY, shelves: [] }) }
  let whole: Promise<Whole> | null = null
  const fetch = async (): Promise<Whole> => {
    const rows = rowsOf(store, story)
    return fromRows((await rows.get([front.whole])).get(front.whole)!, rows)
  }
  return {
    front,
    mark,
    whole: () => {
      whole ??= fetch()
      return whole
    },
  }
}

export interface Going {
  readonly before: Kept
  readonly standing: Standing
  readonly rows: Rows
  /** The latest entry that it rests on. */
  readonly head: number
}

/** Null where another process was faster: then nothing is written. Throws `Unkept`. */
export async function save(store: Store, story: string, { before, standing, rows, head }: Going): Promise<Kept | null> {
  const old = await before.whole()
  rows.drop(before.front?.whole ?? null)
  const { text, shelves } = toRows(standing, old.standing, old.shelves, rows)
  const { total, first } = firstInOrder(standing, FIRST)
  const front: Front = {
    ...{ madeBy: MADE_BY, head: standing.head, asOf: standing.asOf, total },
    first: first.map(({ id, page }) => [id, page]),
    whole: rows.put('whole', text)!,
  }
  const mark = jsonLine(front)
  const made = { head, from: [NAME, before.mark] as const, whole: before.front === null }
  const isKept = await store.cache(story, new Map([...rows.changed(), [NAME, mark]]), made).catch((error: unknown) => {
    throw error instanceof UserError ? new Unkept() : error
  })
  return isKept ? { front, mark, whole: async () => ({ standing, shelves }) } : null
}
