/** `hearsay mark`: adds a claim by its characters. */
import type { Effects } from '../../effects.ts'
import { type Marked, mark as markIn } from '../../ledger/mark.ts'
import { type DecisionOptions, entering, told, unlessIdle } from './decide.ts'

/** Gives the exit status. */
export const mark = (options: DecisionOptions, marked: Marked, effects: Effects): Promise<number> =>
  entering(options, effects, (store, by) =>
    unlessIdle(async () => told(await markIn(store, options.story, marked, by), options, effects), options, effects),
  )
