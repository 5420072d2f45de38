/** Look-up of expressions of several words in the tables of the lexicon. */

import { lowerKey } from '../../text/word-key.ts'
import type { Token } from '../draft.ts'

export interface Lexicon<Value> {
  readonly entries: ReadonlyMap<string, Value>
  /** Words of the longest expression. */
  readonly longest: number
}

export interface Match<Value> {
  readonly value: Value
  /** Tokens covered. */
  readonly size: number
}

/** The form under which an expression is kept: the keys of its tokens, joined by spaces. */
export const keyOf = (expression: string): string =>
  lowerKey(expression)
    .replace(/('s)(?=\s|$)/g, ' $1')
    .trim()

export function lexicon<Value>(rows: Iterable<readonly [string, Value]>): Lexicon<Value> {
  const entries = new Map<string, Value>()
  let longest = 0
  for (const [expression, value] of rows) {
    const key = keyOf(expression)
    if (!entries.has(key)) entries.set(key, value)
    longest = Math.max(longest, key.split(' ').length)
  }
  return { entries, longest }
}

/** The longest entry that starts at a token and ends before `end`. */
export function longestAt<Value>(table: Lexicon<Value>, tokens: readonly Token[], at: number, end: number) {
  const last = Math.min(end, at + table.longest)
  let key = ''
  let found: Match<Value> | null = null
  for (let index = at; index < last; index++) {
    key = index === at ? tokens[index]!.lower : `${key} ${tokens[index]!.lower}`
    const value = table.entries.get(key)
    if (value !== undefined) found = { value, size: index + 1 - at }
  }
  return found
}
