/** "WASHINGTON — …", "MELBOURNE, Fla. (AP) — …": the place where an article was written is a town. */
import { type Reading, word } from './reading.ts'
import type { Toponym } from './toponym.ts'

/** Words between the name and its dash: a region, an agency, a date in brackets. */
const LONGEST_GAP = 9
const DASHES = new Set(['—', '–', '--', '-', ':'])

/** Keeps only towns for a name in capitals that opens a line and is followed by a dash. */
export const dateline = (reading: Reading, toponyms: readonly Toponym[]): Toponym[] =>
  toponyms.map((toponym) => (isDateline(reading, toponym) ? townsOnly(toponym) : toponym))

function townsOnly(toponym: Toponym): Toponym {
  const towns = toponym.entries.filter(({ kind }) => kind === 'city' || kind === 'capital')
  return towns.length > 0 ? { ...toponym, entries: towns } : toponym
}

const isDateline = (reading: Reading, { first, last, role }: Toponym): boolean =>
  role === 'place' && headsDateline(reading, first, last)

/** Whether the tokens `[first, last)` are in capitals, open a line, and are followed by a dash. */
export function headsDateline(reading: Reading, first: number, last: number): boolean {
  if (!opensLine(reading, first) || !isInCapitals(reading, first, last)) return false
  for (let at = last; at < last + LONGEST_GAP; at++) if (DASHES.has(word(reading, at, first))) return true
  return false
}

/** Whether a name is the first word of the text or of a line. */
export const opensLine = ({ tokens, text }: Reading, first: number): boolean =>
  tokens[first]!.start === 0 || text[tokens[first]!.start - 1] === '\n'

function isInCapitals({ tokens }: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (tokens[at]!.text !== tokens[at]!.text.toUpperCase()) return false
  return true
}
