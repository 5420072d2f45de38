/** The standing of a story as of now: from memory, else from the ledger, else made. */
import type { Board, Proposition } from '../../ledger-model.ts'
import type { Store } from '../../store/store.ts'
import { type Front, type Kept, load } from './kept.ts'
import { Gone, Unkept } from './rows.ts'

export interface Held extends Kept {
  readonly front: Front
  /** Propositions that were read already, by the row that they stand in and then by id. */
  readonly read: Map<string, ReadonlyMap<string, Proposition>>
  /** The whole board, once it was asked for. */
  board: Board | null
}

/** Other processes that went on at the same moment, again and again, before the board is made without being kept. */
const TRIES = 5

/**
 * What `use` makes of the standing, which it may be given several times. Null where nothing
 * could be kept: the disk is full, or others change the story so fast. `headOf`: the latest entry of the story.
 */
export async function onStanding<T>(
  store: Store,
  story: string,
  headOf: () => Promise<number>,
  use: (held: Held) => Promise<T>,
): Promise<T | null> {
  const memory = memoryOf(store)
  // a row never changes under its name, so what was read of it holds whatever became of the standing
  const read: Held['read'] = memory.get(story)?.read ?? new Map()
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      const held = await heldAt(store, story, { before: memory.get(story) ?? null, read }, await headOf())
      memory.delete(story)
      if (held === null) continue
      const used = await use(held)
      memory.set(story, held)
      if (memory.size > STORIES) memory.delete(memory.keys().next().value!)
      return used
    } catch (error) {
      memory.delete(story)
      if (error instanceof Unkept) return null
      if (!(error instanceof Gone)) throw error
    }
  }
  return null
}

interface Remembered extends Pick<Held, 'read'> {
  readonly before: Held | null
}

async function heldAt(store: Store, story: string, { before, read }: Remembered, head: number): Promise<Held | null> {
  if (before?.front.head === head) return before
  const kept = before ?? (await load(store, story))
  const { front } = kept
  if (front?.head === head) return { ...kept, front, read, board: null }
  // what groups and weighs is loaded only where something changed
  const { advanced } = await import('./advance.ts')
  const now = await advanced(store, story, kept, head)
  if (now === null) return null
  const pages = new Set((await now.whole()).standing.pages.values())
  for (const page of read.keys()) if (!pages.has(page)) read.delete(page)
  return { ...now, front: now.front!, read, board: null }
}

/** Stories in memory, of one ledger; one of a thousand articles takes some 10 MB, and 50 where its whole board was asked for. */
const STORIES = 4

const memories = new WeakMap<Store, Map<string, Held>>()

/** The longest unused first. */
function memoryOf(store: Store): Map<string, Held> {
  const memory = memories.get(store) ?? new Map<string, Held>()
  memories.set(store, memory)
  return memory
}
