/** The board of a story, kept with the ledger until an entry of the story makes it old. */
import packageJson from '../../package.json' with { type: 'json' }
import { UserError } from '../errors.ts'
import type { Board, Decision, Reading } from '../ledger-model.ts'
import type { Store } from '../store/store.ts'
import { jsonLine } from '../wire.ts'

/** A board and the state of the ledger and of the program that it was made from. */
interface Kept {
  readonly head: number
  readonly version: string
  readonly board: Board
}

const KEY = 'board'

/** Throws a `UserError` for a story that the ledger does not hold. */
export async function boardOf(store: Store, story: string): Promise<Board> {
  const head = await headOf(store, story)
  const text = await store.cached(story, KEY)
  const kept = text === null ? null : (JSON.parse(text) as Kept)
  if (kept?.head === head && kept.version === packageJson.version) return kept.board
  const board = await computed(story, await store.readings(story), await store.decisions(story))
  await store.cache(story, new Map([[KEY, jsonLine({ head, version: packageJson.version, board })]]), head)
  return board
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

/** What groups and weighs is loaded only where a board is made anew. */
async function computed(story: string, readings: readonly Reading[], decisions: readonly Decision[]): Promise<Board> {
  return (await import('./compute.ts')).computeBoard(story, readings, decisions)
}
