/** Whether a run of words with capitals ends as the name of a body does: "… Fire Department", "… High School". */
import { INSTITUTIONS } from '../../../lexicon/en/institutions.ts'
import { BODY_ENDS } from '../../../lexicon/en/place-context.ts'
import { PUBLISHERS } from '../../../lexicon/en/publishers.ts'
import { fold } from './fold.ts'
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

/** Publishers and institutions of one word that are towns too: Forbes, Gallup. */
export const isBodyName = (key: string): boolean => BODIES.has(key)

const BODIES = new Set([...PUBLISHERS, ...INSTITUTIONS].flatMap(([name, , ...forms]) => [name, ...forms].map(fold)))
