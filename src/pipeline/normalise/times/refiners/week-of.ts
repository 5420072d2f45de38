/** "the week of March 6", "the weekend of March 6": the week or the weekend that holds the day; "the first week of March". */
import { ORDINALS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, lower } from '../atoms.ts'
import type { Context, Found, Refiner } from '../timex.ts'
import { span, type Value, week, weekend } from '../value.ts'

export const weekOf: Refiner = {
  id: 'week-of',
  refine: (atoms, found) =>
    found.map((one) => {
      const noun = lower(atoms, one.first - 1) === 'of' ? lower(atoms, one.first - 2) : ''
      if (noun === 'week' && one.base === 'month' && one.read) return nthWeek(atoms, one) ?? one
      const make = noun === 'week' ? week : noun === 'weekend' ? weekend : null
      if (!make || !one.read || one.base !== 'day') return one
      const first = lower(atoms, one.first - 3) === 'the' ? one.first - 3 : one.first - 2
      return { ...one, first, base: 'week', read: (context) => wrapped(one, make, context) }
    }),
}

function wrapped(one: Found, make: typeof week, context: Context) {
  const value = one.read!(context)
  return value && { ...make(value.from), ...(value.impliedBy && { impliedBy: value.impliedBy }) }
}

/** Seven days from the 1st, 8th, 15th or 22nd; the last week is the last seven days. */
function nthWeek(atoms: readonly Atom[], one: Found): Found | null {
  const word = lower(atoms, one.first - 3)
  const number = word === 'last' || word === 'final' ? 0 : ORDINALS.get(word)
  if (number === undefined || number >= 5) return null
  const first = lower(atoms, one.first - 4) === 'the' ? one.first - 4 : one.first - 3
  const read = (context: Context): Value | null => {
    const value = one.read!(context)
    if (!value) return null
    const from = number === 0 ? value.to - 6 : value.from + 7 * (number - 1)
    return { ...span(from, from + 6), ...(value.impliedBy && { impliedBy: value.impliedBy }) }
  }
  const { base: _, ...rest } = one
  return { ...rest, first, read }
}
