/** From what the user named to its bytes. */
import type { Effects } from '../effects.ts'
import type { Capture } from '../pipeline/draft.ts'

/** `scheme://`: a URL of whatever kind; those that are not fetched are refused by `fetch`, with the reason. */
const URL_LIKE = /^[a-z][a-z0-9+.-]*:\/\//i

export const isUrl = (input: string): boolean => URL_LIKE.test(input)

/** Throws a `UserError` when there is nothing to read there. */
export function capture(input: string, effects: Effects, allowPrivate: boolean): Promise<Capture> {
  if (input === '-') return effects.readStdin()
  return isUrl(input) ? effects.fetch(input, { allowPrivate }) : effects.readFile(input)
}
