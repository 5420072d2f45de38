/** The standing of a story as of now: from memory, else from the ledger, else made. */
import type { Proposition } from '../../ledger-model.ts'
import type { Store } from '../../store/store.ts'
import { type Kept, load } from './kept.ts'
import { Gone } from './rows.ts'

export interface Held extends Kept {
  /** Propositions that were read already, by the name of their page and then by id. */
  readonly read: Map<string, ReadonlyMap<string, Proposition>>
}

/** Other processes that went on at the same moment, again and again, before the board is made without being kept. */
const TRIES = 5

/**
 * What `use` makes of the standing, which it may be given several times. Null where others change the story so fast that nothing could
 * be kept. `headOf`: the latest entry of the story.
 */
export async function onStanding<T>(
  store: Store,
  story: string,
  headOf: () => Promise<number>,
  use: (held: Held) => Promise<T>,
): Promise<T | null> {
  const memory = memoryOf(store)
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      const head = await headOf()
      const before = memory.get(story) ?? { ...(await load(store, story)), read: new Map() }
      const held = before.standing.head === head ? before : await onward(store, story, before, head)
      memory.delete(story)
      if (held === null) continue
      const used = await use(held)
      memory.set(story, held)
      if (memory.size > STORIES) memory.delete(memory.keys().next().value!)
      return used
    } catch (error) {
      memory.delete(story)
      if (!(error instanceof Gone)) throw error
    }
  }
  return null
}

/** What groups and weighs is loaded only where something changed. */
async function onward(store: Store, story: string, before: Held, head: number): Promise<Held | null> {
  const { advanced } = await import('./advance.ts')
  const kept = await advanced(store, story, before, head)
  return kept && { ...kept, read: before.read }
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
