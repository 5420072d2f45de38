/** "the week of March 6", "the weekend of March 6": the week or the weekend that holds the day. */
import { lower } from '../atoms.ts'
import type { Found, Refiner } from '../timex.ts'
import { week, weekend } from '../value.ts'

export const weekOf: Refiner = {
  id: 'week-of',
  refine: (atoms, found) =>
    found.map((one) => {
      const noun = lower(atoms, one.first - 1) === 'of' ? lower(atoms, one.first - 2) : ''
      const make = noun === 'week' ? week : noun === 'weekend' ? weekend : null
      if (!make || !one.read || one.base !== 'day') return one
      const first = lower(atoms, one.first - 3) === 'the' ? one.first - 3 : one.first - 2
      return { ...one, first, base: 'week', read: (context) => wrapped(one, make, context) }
    }),
}

function wrapped(one: Found, make: typeof week, context: Parameters<NonNullable<Found['read']>>[0]) {
  const value = one.read!(context)
  return value && { ...make(value.from), ...(value.impliedBy && { impliedBy: value.impliedBy }) }
}
