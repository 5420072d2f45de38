/** `hearsay stories`: what the ledger holds. */
import type { Effects } from '../../effects.ts'
import type { LedgerOptions } from '../ledger.ts'
import { show } from '../show.ts'

/** Gives the exit status. */
export const stories = (options: LedgerOptions, effects: Effects): Promise<number> =>
  show(
    options,
    effects,
    (store) => store.stories(),
    async () => (await import('../../pipeline/report/ledger/stories.ts')).storiesView,
  )
