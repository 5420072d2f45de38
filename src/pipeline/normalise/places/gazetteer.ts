/** Looks names up in the gazetteer: a binary search in one sorted string, nothing is parsed before it is found. */
import gazetteer from '../../../lexicon/gazetteer/gazetteer.json' with { type: 'json' }
import { type Entry, readRecord } from './record.ts'

/** `|key:record,record|key:…|`, sorted by key; see `record.ts`. */
const ENTRIES = gazetteer.entries
const BAR = '|'
const COLON = 58

export interface Found {
  /** Where the name's line begins, or -1 when the gazetteer lacks it. */
  readonly at: number
  /** Whether a longer name begins with these words. */
  readonly more: boolean
}

/** Looks a folded name up. */
export function find(key: string): Found {
  const bar = lowerBound(key)
  const exact = order(key, bar + 1) === 0
  const next = exact ? ENTRIES.indexOf(BAR, bar + 1) : bar
  return { at: exact ? bar + 1 : -1, more: ENTRIES.startsWith(`${key} `, next + 1) }
}

/** The entries of a found name, the most populous first. */
export function read(key: string, at: number): Entry[] {
  const line = ENTRIES.slice(at + key.length + 1, ENTRIES.indexOf(BAR, at))
  return line.split(',').map((record) => readRecord(record, key))
}

export function lookup(key: string): Entry[] {
  const { at } = find(key)
  return at < 0 ? [] : read(key, at)
}

/** The bar before the first line whose key is not below this one; the last bar when all are. */
function lowerBound(key: string): number {
  let low = 0
  let high = ENTRIES.length - 1
  while (low < high) {
    const bar = ENTRIES.lastIndexOf(BAR, (low + high) >> 1)
    if (order(key, bar + 1) > 0) low = ENTRIES.indexOf(BAR, bar + 1)
    else high = bar
  }
  return high
}

/** Negative, 0 or positive as the key stands before, at or after the line that begins at the offset. */
function order(key: string, at: number): number {
  for (let i = 0; i < key.length; i++) {
    const code = ENTRIES.charCodeAt(at + i)
    if (code === COLON) return 1
    if (Number.isNaN(code)) return -1
    const difference = key.charCodeAt(i) - code
    if (difference !== 0) return difference
  }
  return ENTRIES.charCodeAt(at + key.length) === COLON ? 0 : -1
}
