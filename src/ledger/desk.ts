/**
 * A ledger that stays open for many questions: what was computed of a story is kept in memory until an entry makes it old, and
 * changes are made one after the other.
 */
import type { Store } from '../store/store.ts'
import { headOf } from './board.ts'
import { type StoryState, stateOf } from './state.ts'

export interface Desk {
  readonly store: Store
  /** Throws a `UserError` for a story that the ledger does not hold. */
  state(story: string): Promise<StoryState>
  /** Runs once all changes before it are done: what it reads of the ledger holds until it has written. */
  change<T>(work: (store: Store) => Promise<T>): Promise<T>
}

/** Stories kept in memory; one of a thousand articles takes some 50 MB. */
const KEPT = 4

export function openDesk(opened: Store): Desk {
  const store = remembering(opened)
  const states = keeper<StoryState>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    store,
    state: async (story) => states.at(story, await headOf(store, story), () => stateOf(store, story)),
    change: (work) => {
      const done = last.then(() => work(store))
      last = done.catch(() => {}) // whoever asked is told
      return done
    },
  }
}

/** The same store; the readings and decisions of a story are fetched anew only when it has got an entry. */
function remembering(store: Store): Store {
  const readings = keeper<Awaited<ReturnType<Store['readings']>>>()
  const decisions = keeper<Awaited<ReturnType<Store['decisions']>>>()
  return {
    ...store,
    readings: async (story) => readings.at(story, await store.head(story), () => store.readings(story)),
    decisions: async (story) => decisions.at(story, await store.head(story), () => store.decisions(story)),
  }
}

/** Values by story, each with the head of the ledger before it was computed; the longest unused is dropped. */
function keeper<Value>() {
  const kept = new Map<string, { readonly head: number; readonly value: Promise<Value> }>()
  return {
    at: (story: string, head: number, make: () => Promise<Value>): Promise<Value> => {
      const before = kept.get(story)
      kept.delete(story)
      const now = before?.head === head ? before : { head, value: make() }
      kept.set(story, now)
      if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
      // what failed is tried again
      now.value.catch(() => kept.get(story) === now && kept.delete(story))
      return now.value
    },
  }
}
