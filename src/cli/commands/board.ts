/** `hearsay board`: every proposition of a story, with who stands where. */
import type { Effects } from '../../effects.ts'
import { boardOf } from '../../ledger/board.ts'
import { OK } from '../exit.ts'
import { printJson, type StoryOptions, withLedger } from '../ledger.ts'
import { paper } from '../paper.ts'

export interface BoardOptions extends StoryOptions {
  /** Shows the claims themselves. */
  readonly words?: boolean
  /** Shows every proposition, not only those that were said of last. */
  readonly all?: boolean
}

/** Gives the exit status. */
export const board = (options: BoardOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    const found = await boardOf(store, options.story)
    if (options.json) printJson(found, effects)
    else {
      const { boardView } = await import('../../pipeline/report/ledger/board.ts')
      const claims = options.words
        ? await (await import('../../ledger/claims.ts')).claimsOf(store, options.story)
        : null
      effects.stdout.write(boardView(found, claims, options.all === true, paper(effects)))
    }
    return OK
  })
