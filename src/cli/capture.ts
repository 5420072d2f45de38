/** From what the user named to its bytes. */
import type { Effects } from '../effects.ts'
import { isUrl } from '../ledger/arrivals.ts'
import type { Capture } from '../pipeline/draft.ts'

/** Throws a `UserError` when there is nothing to read there. */
export function capture(input: string, effects: Effects, allowPrivate: boolean): Promise<Capture> {
  if (input === '-') return effects.readStdin()
  return isUrl(input) ? effects.fetch(input, { allowPrivate }) : effects.readFile(input)
}
