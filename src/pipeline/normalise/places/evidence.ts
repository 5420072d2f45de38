/** Words around a name that only a place has: "in Dalton", "Kim, 31, of Dalton", "a Dalton man", "Dalton-based". */
import { RESIDENT, STRICT_LOCATIVES } from '../../../lexicon/en/place-context.ts'
import { isCapital, isPossessive, type Reading, word } from './reading.ts'
import type { Toponym } from './toponym.ts'

/** "in Dalton", "Dalton, Ga.", "Kim, 31, of Dalton"; "in Dalton's hands" is no town. */
export function isSurePlace(reading: Reading, { first, last, role, fixed }: Toponym): boolean {
  if (role !== 'place') return false
  const before = word(reading, first - 1, first)
  if (fixed || (before === 'of' && word(reading, first - 2, first) === ',')) return true
  return STRICT_LOCATIVES.has(before) && !isPossessive(reading, last)
}

/** "a Dalton man", "the Dalton-based firm": no person has an article. */
export function isModifier(reading: Reading, { first, last }: Toponym): boolean {
  const next = word(reading, last, first)
  if (next === '-') return RESIDENT.has(word(reading, last + 1, first))
  const before = word(reading, first - 1, first)
  return (before === 'a' || before === 'an') && /^\p{Ll}/u.test(next) && !isCapital(reading, last)
}
