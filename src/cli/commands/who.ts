/** `hearsay who`: all that a source said. */
import type { Effects } from '../../effects.ts'
import { whoOf } from '../../ledger/who.ts'
import type { LedgerOptions } from '../ledger.ts'
import { show } from '../show.ts'

export interface WhoOptions extends LedgerOptions {
  /** A name, words of it, or an id. */
  readonly name: string
  readonly story?: string
}

/** Gives the exit status. */
export const who = (options: WhoOptions, effects: Effects): Promise<number> =>
  show(
    options,
    effects,
    (store) => whoOf(store, options.name, options.story ?? null),
    async () => (await import('../../pipeline/report/ledger/who.ts')).whoView,
  )
