/** `hearsay numbers`: how the numbers of a story moved. */
import type { Effects } from '../../effects.ts'
import { boardOf } from '../../ledger/board.ts'
import { numbersOf } from '../../ledger/select.ts'
import type { StoryOptions } from '../ledger.ts'
import { show } from '../show.ts'

/** Gives the exit status. */
export const numbers = (options: StoryOptions, effects: Effects): Promise<number> =>
  show(
    options,
    effects,
    async (store) => numbersOf(await boardOf(store, options.story)),
    async () => (await import('../../pipeline/report/ledger/numbers.ts')).numbersView,
  )
