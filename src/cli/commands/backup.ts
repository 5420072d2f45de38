/** `hearsay backup` and `hearsay restore`: a copy of the whole ledger, and back. */
import type { Effects } from '../../effects.ts'
import type { Store } from '../../index.ts'
import { visible } from '../../text/visible.ts'
import { OK } from '../exit.ts'
import { type LedgerOptions, MAKES, printJson, withLedger } from '../ledger.ts'

export interface CopyOptions extends LedgerOptions {
  readonly path: string
}

/** Gives the exit status. */
export const backup = (options: CopyOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    await store.backup(effects.absolute(options.path))
    return done('backup', options, effects)
  })

/** Gives the exit status. */
export function restore(options: CopyOptions, effects: Effects): Promise<number> {
  const backup = effects.absolute(options.path)
  const fill = async (store: Store): Promise<number> => {
    await store.restore(backup)
    return done('restored', options, effects)
  }
  return withLedger(options, effects, fill, { ...MAKES, backup })
}

function done(what: string, { path, json }: CopyOptions, effects: Effects): number {
  if (json) printJson({ [what]: path }, effects)
  else effects.stdout.write(`${what}  ${visible(path)}\n`)
  return OK
}
