/** `hearsay export`: a story to hand on. */
import type { Effects } from '../../effects.ts'
import { type ExportFormat, exported } from '../../ledger/export.ts'
import { stateOf } from '../../ledger/state.ts'
import { OK } from '../exit.ts'
import { type StoryOptions, withLedger } from '../ledger.ts'

export interface ExportOptions extends StoryOptions {
  readonly format: ExportFormat
}

/** Gives the exit status. */
export const exportStory = (options: ExportOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    effects.stdout.write(exported(await stateOf(store, options.story), options.format))
    return OK
  })
