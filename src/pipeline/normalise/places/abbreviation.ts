/** Abbreviated regions: "Ga." and "GA" after a city and its comma, "W.Va." and "N.Y." anywhere. */
import { abbreviated, isTabled } from './named.ts'
import type { Reading } from './reading.ts'
import type { Entry } from './record.ts'

/** Characters of the longest form with its points. */
const LONGEST = 6

/** The region that the words at an index abbreviate, and the index after them; `after`: a place and a comma stand before. */
export function abbreviationAt(
  reading: Reading,
  first: number,
  after: boolean,
): { region: Entry; last: number } | undefined {
  const { tokens, text } = reading
  const inner = lastPiece(tokens, first)
  const form = text.slice(tokens[first]!.start, tokens[inner]!.end)
  const letters = form.replace(/[. ]/g, '')
  const region = letters.length < LONGEST ? abbreviated(letters) : undefined
  if (!region || (!after && isTabled(reading.keys[first]!))) return undefined
  const small = /\p{Ll}$/u.test(letters)
  const pointed = isPoint(tokens, inner + 1)
  if (after ? small && !pointed : !form.includes('.')) return undefined
  return { region, last: pointed && small ? inner + 2 : inner + 1 }
}

/** The last of the pieces that inner points join: "W.Va", "W. Va". */
function lastPiece(tokens: Reading['tokens'], first: number): number {
  const next = tokens[first + 2]
  if (!isPoint(tokens, first + 1) || next?.kind !== 'word' || next.sentence !== tokens[first]!.sentence) return first
  const gap = next.start - tokens[first + 1]!.end
  return gap === 0 || (gap === 1 && tokens[first]!.text.length === 1 && isPoint(tokens, first + 3)) ? first + 2 : first
}

const isPoint = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.text === '.' && tokens[at].start === tokens[at - 1]!.end
