/** "The army shot down two planes", "the storm knocked down trees": only an idea or a report is shot down in words. */
import { SAYABLE } from '../../lexicon/en/idioms.ts'
import type { Context } from './context.ts'

const STRIKES = /^(?:shoot|shoots|shot|shooting|knock|knocks|knocked|knocking)$/

/** Tokens behind "down" in which what is said stands: "the central bank's latest and boldest suggestion". */
const WITHIN = 8

/** `last`: the token behind the cue. */
export function isStruck({ tokens }: Context, last: number): boolean {
  if (tokens[last - 1]?.lower !== 'down' || !STRIKES.test(tokens[last - 2]?.lower ?? '')) return false
  return !tokens.slice(last, last + WITHIN).some(({ lower }) => SAYABLE.has(lower))
}
