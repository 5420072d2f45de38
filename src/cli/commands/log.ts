/** `hearsay log`: every entry of the ledger. */
import type { Effects } from '../../effects.ts'
import type { LedgerOptions } from '../ledger.ts'
import { show } from '../show.ts'

export interface LogOptions extends LedgerOptions {
  /** Number of the last entry that is left out. */
  readonly after?: number
}

/** Gives the exit status. */
export const log = (options: LogOptions, effects: Effects): Promise<number> =>
  show(
    options,
    effects,
    (store) => store.log(options.after ?? 0),
    async () => (await import('../../pipeline/report/ledger/log.ts')).logView,
  )
