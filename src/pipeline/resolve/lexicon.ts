/** Look-up of expressions of several words in the tables of the lexicon. */

import { lowerKey } from '../../text/word-key.ts'
import type { Token } from '../draft.ts'

export interface Lexicon<Value> {
  readonly entries: ReadonlyMap<string, Value>
  /** Words of the longest expression that begins with a word: most words begin none, and cost one look-up. */
  readonly longest: ReadonlyMap<string, number>
}

export interface Match<Value> {
  readonly value: Value
  /** Tokens covered. */
  readonly size: number
}

/** The form under which an expression is kept: the keys of its tokens, joined by spaces. */
const keyOf = (expression: string): string =>
  lowerKey(expression)
    .replace(/('s)(?=\s|$)/g, ' $1')
    .trim()

export function lexicon<Value>(rows: Iterable<readonly [string, Value]>): Lexicon<Value> {
  const entries = new Map<string, Value>()
  const longest = new Map<string, number>()
  for (const [expression, value] of rows) {
    const key = keyOf(expression)
    if (!entries.has(key)) entries.set(key, value)
    const words = key.split(' ')
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0))
  }
  return { entries, longest }
}

/** The longest entry that starts at a token and ends before `end`. */
export function longestAt<Value>(table: Lexicon<Value>, tokens: readonly Token[], at: number, end: number) {
  const longest = at < end ? table.longest.get(tokens[at]!.lower) : undefined
  if (longest === undefined) return null
  const last = Math.min(end, at + longest)
  let key = ''
  let found: Match<Value> | null = null
  for (let index = at; index < last; index++) {
    key = index === at ? tokens[index]!.lower : `${key} ${tokens[index]!.lower}`
    const value = table.entries.get(key)
    if (value !== undefined) found = { value, size: index + 1 - at }
  }
  return found
}
