/** `hearsay forget`: removes an article for legal reasons. */
import type { Effects } from '../../effects.ts'
import { forget as forgetIn } from '../../ledger/forget.ts'
import { OK } from '../exit.ts'
import { type LedgerOptions, printJson, withLedger } from '../ledger.ts'
import { signed } from './decide.ts'

export interface ForgetOptions extends LedgerOptions {
  /** An id, a URL or a path. */
  readonly article: string
  readonly by?: string
  readonly why?: string
}

/** Gives the exit status. */
export const forget = (options: ForgetOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    const { article } = options
    const id = await forgetIn(store, article, effects.absolute(article), signed(options, effects))
    if (options.json) printJson({ forgotten: id }, effects)
    else effects.stdout.write(`forgotten  ${id}\n`)
    return OK
  })
