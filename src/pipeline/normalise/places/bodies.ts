/** Whether a run of words with capitals ends as the name of a body does: "… Fire Department", "… High School". */
import { BODY_ENDS } from '../../../lexicon/en/place-context.ts'
import { isCapital, type Reading, word } from './reading.ts'

/** Words of a name looked at. */
const LOOK_AHEAD = 6
const INNER = new Set(['of', 'and', '&', 'the', 'for', "'s", '’s'])

/** "Times", and the last part of "Review-Journal". */
export const isBodyEnd = (word: string): boolean => BODY_ENDS.has(word.slice(word.lastIndexOf('-') + 1))

export function isBodyAhead(reading: Reading, from: number): boolean {
  for (let at = from; at < from + LOOK_AHEAD; at++) {
    const next = word(reading, at, from)
    if (!isCapital(reading, at) && !INNER.has(next)) return false
    if (isBodyEnd(next)) return true
  }
  return false
}
