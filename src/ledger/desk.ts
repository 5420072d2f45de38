/**
 * A ledger that stays open for many questions: what was computed of a story is kept in memory until an entry makes it old, and
 * changes are made one after the other.
 */
import type { Changes } from '../ledger-views.ts'
import type { Store } from '../store/store.ts'
import { headOf } from './board.ts'
import { changesSince, hasNews } from './changes.ts'
import { keeper } from './keeper.ts'
import { remembering } from './remembering.ts'
import { type StoryState, stateOf } from './state.ts'

export interface Desk {
  readonly store: Store
  /** Throws a `UserError` for a story that the ledger does not hold. */
  state(story: string): Promise<StoryState>
  /** As `changesOf`, kept for as long as nothing comes. */
  changes(story: string, since: string): Promise<Changes>
  /** Runs once all changes before it are done: what it reads of the ledger holds until it has written. */
  change<T>(work: (store: Store) => Promise<T>): Promise<T>
}

/** `changesOf`: it groups the story as it was, which takes seconds in a large one, and is best done where it keeps nobody waiting. */
export function openDesk(opened: Store, changesOf: Desk['changes']): Desk {
  const store = remembering(opened)
  const states = keeper<StoryState>()
  const told = keeper<Map<string, Promise<Changes>>>()
  const state: Desk['state'] = async (story) =>
    states.at(story, await headOf(store, story), () => stateOf(store, story))
  let aside: Promise<unknown> = Promise.resolve()
  let last: Promise<unknown> = Promise.resolve()
  return {
    store,
    state,
    changes: async (story, since) => {
      const { board, readings, decisions, tombstones } = await state(story)
      if (!hasNews(since, readings, decisions, tombstones))
        return changesSince(since, board, readings, decisions, tombstones)
      const kept = await told.at(story, await headOf(store, story), async () => new Map())
      const before = kept.get(since)
      if (before) return before
      // one at a time: each takes a processor for itself
      const changes = aside.then(() => changesOf(story, since))
      aside = changes.catch(() => kept.delete(since)) // what failed is tried again
      kept.set(since, changes)
      return changes
    },
    change: (work) => {
      const done = last.then(() => work(store))
      last = done.catch(() => {}) // whoever asked is told
      return done
    },
  }
}
