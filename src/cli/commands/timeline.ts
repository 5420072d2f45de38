/** `hearsay timeline`: who took which position when. */
import type { Effects } from '../../effects.ts'
import { stateOf } from '../../ledger/state.ts'
import { timelineOf } from '../../ledger/timeline.ts'
import type { StoryOptions } from '../ledger.ts'
import { show } from '../show.ts'

/** Gives the exit status. */
export const timeline = (options: StoryOptions, effects: Effects): Promise<number> =>
  show(
    options,
    effects,
    async (store) => timelineOf(await stateOf(store, options.story)),
    async () => (await import('../../pipeline/report/ledger/timeline.ts')).timelineView,
  )
