/** `hearsay unconfirmed`: what of a story is not confirmed. */
import type { Effects } from '../../effects.ts'
import { boardOf } from '../../ledger/board.ts'
import { unconfirmedOf } from '../../ledger/select.ts'
import type { StoryOptions } from '../ledger.ts'
import { show } from '../show.ts'

/** Gives the exit status. */
export const unconfirmed = (options: StoryOptions, effects: Effects): Promise<number> =>
  show(
    options,
    effects,
    async (store) => unconfirmedOf(await boardOf(store, options.story)),
    async () => (await import('../../pipeline/report/ledger/unconfirmed.ts')).unconfirmedView,
  )
