/** `hearsay dossier`: a story as one page to hand on. */
import type { Effects } from '../../effects.ts'
import { type DossierFormat, dossier } from '../../ledger/dossier.ts'
import { stateOf } from '../../ledger/state.ts'
import { OK } from '../exit.ts'
import { type LedgerOptions, withLedger } from '../ledger.ts'

export interface DossierOptions extends Pick<LedgerOptions, 'ledger'> {
  readonly story: string
  readonly format: DossierFormat
  /** ISO 8601, UTC: tells what changed since then as well. */
  readonly since?: string
}

/** Gives the exit status. */
export const writeDossier = (options: DossierOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    effects.stdout.write(dossier(await stateOf(store, options.story), options.format, options.since ?? null))
    return OK
  })
