/** States and towns before a noun like an adjective: "US officials", "the United States embassy", "a Moscow-backed party". */
import { CALENDAR } from '../../../lexicon/en/function-words.ts'
import { ADJECTIVAL, NO_NOUNS, RESIDENT } from '../../../lexicon/en/place-context.ts'
import type { Chosen } from './choose.ts'
import { isCoordinated } from './governed.ts'
import { isCapital, type Reading, word } from './reading.ts'
import { isActing } from './verbs.ts'

export const isAdjective = (reading: Reading, one: Chosen): boolean =>
  isCompound(reading, one) || isBeforeNoun(reading, one)

/** "Moscow-backed", but not "Moscow-based". */
const isCompound = (reading: Reading, { first, last }: Chosen): boolean =>
  reading.tokens[last]?.start === reading.tokens[last - 1]!.end &&
  word(reading, last, first) === '-' &&
  !isCapital(reading, last + 1) &&
  !RESIDENT.has(word(reading, last + 1, first))

/** Other endings than a noun has, as a rule: "in the US seeking …". */
const NO_NOUN = /(?:ing|ly)$/

function isBeforeNoun(reading: Reading, { first, last, key }: Chosen): boolean {
  if (!ADJECTIVAL.has(key)) return false
  const next = word(reading, last, first)
  if (reading.tokens[last]?.kind !== 'word' || next === '' || CALENDAR.has(next) || next === "'s") return false
  return (
    isCapital(reading, last) ||
    !(NO_NOUNS.has(next) || NO_NOUN.test(next) || isActing(reading, last, isCoordinated(reading, first)))
  )
}
