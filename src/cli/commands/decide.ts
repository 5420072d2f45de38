/** `hearsay accept`, `reject`, `relabel`, `split`, `merge`, `rename`, `reliability`, `undo`: what a person decides. */
import type { Effects } from '../../effects.ts'
import { UserError } from '../../errors.ts'
import type { Decision, Store } from '../../index.ts'
import { type By, decide as decideOn, type Wish } from '../../ledger/decide.ts'
import { visible } from '../../text/visible.ts'
import { OK } from '../exit.ts'
import { printJson, type StoryOptions, withLedger } from '../ledger.ts'

export interface DecisionOptions extends StoryOptions {
  /** Who decides (default: the user of the machine). */
  readonly by?: string
  readonly why?: string
}

/** One decision a wish, in their order. Gives the exit status. */
export const decide = (options: DecisionOptions, wishes: readonly Wish[], effects: Effects): Promise<number> =>
  entering(options, effects, async (store, by) => {
    for (const wish of wishes)
      await unlessIdle(
        async () => told(await decideOn(store, options.story, wish, by), options, effects),
        options,
        effects,
      )
  })

/** What holds already is said in a line, and no mistake. */
export async function unlessIdle(
  work: () => Promise<void>,
  { json }: DecisionOptions,
  effects: Effects,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'nothing-to-do') throw error
    if (json) printJson({ nothingToDo: error.found }, effects)
    else effects.stdout.write(`nothing to do: ${visible(error.found)}\n`)
  }
}

export const entering = (
  options: DecisionOptions,
  effects: Effects,
  work: (store: Store, by: By) => Promise<void>,
): Promise<number> =>
  withLedger(options, effects, async (store) => {
    await work(store, signed(options, effects))
    return OK
  })

export const signed = ({ by, why }: Pick<DecisionOptions, 'by' | 'why'>, effects: Effects): By => ({
  by: by ?? effects.user(),
  why: why ?? '',
  at: effects.now(),
})

export function told(decision: Decision, { json }: DecisionOptions, effects: Effects): void {
  const { id, change, by } = decision
  if (json) printJson(decision, effects)
  else effects.stdout.write(`${visible(`${change.kind}  decision ${id}  by ${by}`)}\n`)
}
