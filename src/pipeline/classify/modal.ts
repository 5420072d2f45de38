/** Modals that are none: the month of May, military might, a last will, a can. */
import { CALENDAR, DETERMINERS, PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { BE, HAVE, MODALS } from '../../lexicon/en/modals.ts'
import { isCapitalised, isPunctuation, type Word } from './words.ts'

const BEFORE_MAY = new Set(
  'last next this early late mid in of since until by from on to through during and'.split(' '),
)
const BEFORE_NOUN = new Set(
  'military full economic naval own political free good ill air industrial sheer combined'.split(' '),
)

/** Whether the form of a modal at `at` is a noun or a name. */
export function isNoModal(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!
  if (lower === 'may' && isName(words, at)) return true
  if (lower !== 'might' && lower !== 'will' && lower !== 'can' && lower !== 'must') return false
  const before = words[at - 1]?.lower ?? ''
  const next = words[at + 1]
  if (before === "'s" || BEFORE_NOUN.has(before)) return true
  if (DETERMINERS.has(before) && /^(?:the|a|an|my|your|his|her|its|our|their|no|every)$/.test(before)) return true
  if (!next) return lower === 'might' || lower === 'will'
  return (
    next.lower !== 'not' &&
    (MODALS.has(next.lower) || BE.has(next.lower) || HAVE.has(next.lower)
      ? next.lower !== 'have'
      : isNounEnd(lower, next))
  )
}

const isNounEnd = (lower: string, next: Word): boolean =>
  lower === 'might' && (next.lower === 'of' || (isPunctuation(next) && next.lower !== ',') || next.lower === 'and')

/** "in May", "May 3", "Theresa May": a capital in a sentence that does not capitalise its other words. */
function isName(words: readonly Word[], at: number): boolean {
  if (!isCapitalised(words[at])) return false
  const before = words[at - 1]
  const next = words[at + 1]
  if (next?.kind === 'number' || (before?.kind === 'number' && !isPunctuation(before))) return true
  if (before && (BEFORE_MAY.has(before.lower) || CALENDAR.has(before.lower) || PREPOSITIONS.has(before.lower)))
    return true
  if (before === undefined || before.sentence !== words[at]!.sentence || isPunctuation(before))
    return next?.lower === ','
  return !(isCapitalised(before) && isCapitalised(next) && isCapitalised(words[at + 2] ?? next))
}
