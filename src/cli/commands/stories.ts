/** `hearsay stories`: what the ledger holds. */
import type { Effects } from '../../effects.ts'
import { OK } from '../exit.ts'
import { type LedgerOptions, printJson, withLedger } from '../ledger.ts'
import { paper } from '../paper.ts'

/** Gives the exit status. */
export const stories = (options: LedgerOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    const all = await store.stories()
    if (options.json) for (const story of all) printJson(story, effects)
    else {
      const { storiesView } = await import('../../pipeline/report/ledger/stories.ts')
      effects.stdout.write(storiesView(all, paper(effects)))
    }
    return OK
  })
