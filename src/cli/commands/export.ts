/** `hearsay export`: a story to hand on. */
import type { Effects } from '../../effects.ts'
import { csv } from '../../ledger/csv.ts'
import { rowsOf, storyExport } from '../../ledger/export.ts'
import { stateOf } from '../../ledger/state.ts'
import { OK } from '../exit.ts'
import { printJson, type StoryOptions, withLedger } from '../ledger.ts'

export interface ExportOptions extends StoryOptions {
  readonly format: 'json' | 'jsonl' | 'csv'
}

/** Gives the exit status. */
export const exportStory = (options: ExportOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    const state = await stateOf(store, options.story)
    if (options.format === 'json') printJson(storyExport(state), effects)
    else if (options.format === 'csv') effects.stdout.write(csv(rowsOf(state)))
    else for (const row of rowsOf(state)) printJson(row, effects)
    return OK
  })
