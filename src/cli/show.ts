/** Computes something of the ledger and prints it: as JSON, or as a view. */
import type { Effects } from '../effects.ts'
import type { Store } from '../index.ts'
import type { Paper } from '../pipeline/report/ledger/paper.ts'
import { OK } from './exit.ts'
import { type LedgerOptions, printJson, withLedger } from './ledger.ts'
import { paper } from './paper.ts'

/** `view`: the module that draws it, loaded only where it is drawn. */
export const show = <Shown extends object>(
  options: LedgerOptions,
  effects: Effects,
  compute: (store: Store) => Promise<Shown>,
  view: () => Promise<(shown: Shown, paper: Paper) => string>,
): Promise<number> =>
  withLedger(options, effects, async (store) => {
    const shown = await compute(store)
    if (options.json) for (const line of Array.isArray(shown) ? shown : [shown]) printJson(line, effects)
    else effects.stdout.write((await view())(shown, paper(effects)))
    return OK
  })
