/** The board of a story, kept with the ledger until an entry of the story makes it old. */
import packageJson from '../../package.json' with { type: 'json' }
import { UserError } from '../errors.ts'
import type { Board } from '../ledger-model.ts'
import type { Store } from '../store/store.ts'
import { jsonLine } from '../wire.ts'

/** A board and the state of the ledger and of the program that it was made from. */
interface Kept {
  readonly head: number
  readonly version: string
  readonly board: Board
}

/** Keys of what is derived: the board, and what of each reading costs most to make. */
const [BOARD, FEATURES] = ['board', 'features']

/** Throws a `UserError` for a story that the ledger does not hold. */
export async function boardOf(store: Store, story: string): Promise<Board> {
  const head = await headOf(store, story)
  const kept = parsed<Kept>(await store.cached(story, BOARD))
  if (kept?.head === head && kept.version === VERSION) return kept.board
  // what groups and weighs is loaded only where a board is made anew
  const [{ computeBoard }, { keptFeatures }] = await Promise.all([import('./compute.ts'), import('./features.ts')])
  const features = keptFeatures(await store.cached(story, FEATURES))
  const board = computeBoard(story, await store.readings(story), await store.decisions(story), features)
  const rows = new Map([[BOARD, jsonLine({ head, version: VERSION, board })]])
  const grown = features.grown()
  await store.cache(story, grown === null ? rows : rows.set(FEATURES, grown), head)
  return board
}

const VERSION = packageJson.version

const parsed = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T))

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
