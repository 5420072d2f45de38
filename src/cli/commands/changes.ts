/** `hearsay changes`: what changed in a story since a time. */
import type { Effects } from '../../effects.ts'
import { changesOf } from '../../ledger/changes.ts'
import type { StoryOptions } from '../ledger.ts'
import { show } from '../show.ts'

export interface ChangesOptions extends StoryOptions {
  /** ISO 8601, UTC. */
  readonly since: string
}

/** Gives the exit status. */
export const changes = (options: ChangesOptions, effects: Effects): Promise<number> =>
  show(
    options,
    effects,
    (store) => changesOf(store, options.story, options.since),
    async () => (await import('../../pipeline/report/ledger/changes.ts')).changesView,
  )
