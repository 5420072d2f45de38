/** `hearsay proposition`: one proposition in full. */
import type { Effects } from '../../effects.ts'
import { propositionOf } from '../../ledger/proposition.ts'
import type { LedgerOptions } from '../ledger.ts'
import { show } from '../show.ts'

export interface PropositionOptions extends LedgerOptions {
  /** Its beginning. */
  readonly id: string
  readonly story?: string
}

/** Gives the exit status. */
export const proposition = (options: PropositionOptions, effects: Effects): Promise<number> =>
  show(
    options,
    effects,
    (store) => propositionOf(store, options.id.replace(/^#/, ''), options.story ?? null),
    async () => (await import('../../pipeline/report/ledger/proposition.ts')).propositionView,
  )
