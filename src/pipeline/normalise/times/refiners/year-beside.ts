/** A date and its year in words beside it: "in October last year", "on October 7, last year", "last year in October". */
import { type Atom, lower } from '../atoms.ts'
import type { Found, Refiner } from '../timex.ts'
import { within } from './shared-year.ts'

export const yearBeside: Refiner = {
  id: 'year-beside',
  refine(atoms, found) {
    const refined: Found[] = []
    for (const one of found) {
      const before = refined.at(-1)
      if (before && isOpen(before) && isYear(one) && gapHolds(atoms, before.last, one.first, BEFORE_YEAR))
        refined[refined.length - 1] = dated(before, one, one.last)
      else if (before && isYear(before) && isOpen(one) && gapHolds(atoms, before.last, one.first, AFTER_YEAR))
        refined.push(dated(one, before, one.last))
      else refined.push(one)
    }
    return refined
  },
}

const BEFORE_YEAR: ReadonlySet<string> = new Set([',', 'of'])
const AFTER_YEAR: ReadonlySet<string> = new Set([',', 'in', 'on'])

/** Once it has its year it takes no other. */
const isOpen = ({ read, lacksYear }: Found): boolean => read !== undefined && lacksYear === true

/** The date with the year beside it, which it no longer lacks. */
function dated(one: Found, year: Found, last: number): Found {
  const { lacksYear: _, ...rest } = one
  return { ...rest, last, read: within(one, year) }
}

const isYear = ({ rule, base }: Found): boolean => rule === 'relative-unit' && base === 'year'

function gapHolds(atoms: readonly Atom[], from: number, to: number, allowed: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (!allowed.has(lower(atoms, at))) return false
  return to - from < 2
}
