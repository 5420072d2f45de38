/** The first or last few units of a period: "the first three months of 2024", "the last two weeks of October". */
import { type Atom, lower } from '../atoms.ts'
import { addMonths } from '../calendar.ts'
import type { Context, Distance, Found, Refiner } from '../timex.ts'
import { span, type Value } from '../value.ts'

export const firstOf: Refiner = {
  id: 'first-of',
  refine(atoms, found) {
    const refined: Found[] = []
    for (const one of found) {
      const before = refined.at(-1)
      const side = before?.distance ? sideOf(atoms, before, one) : null
      if (side && before) refined[refined.length - 1] = joined(before, one, side)
      else refined.push(one)
    }
    return refined
  },
}

const SIDES: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['first', 'first'],
  ['last', 'last'],
  ['final', 'last'],
])

function sideOf(atoms: readonly Atom[], amount: Found, one: Found): 'first' | 'last' | null {
  const isPeriod = one.base === 'month' || one.base === 'year' || one.base === 'quarter'
  if (!isPeriod || lower(atoms, amount.last) !== 'of' || one.first !== amount.last + 1) return null
  return SIDES.get(lower(atoms, amount.first)) ?? SIDES.get(lower(atoms, amount.first + 1)) ?? null
}

function joined({ first, distance }: Found, one: Found, side: 'first' | 'last'): Found {
  const read = (context: Context): Value | null => {
    const whole = one.read!(context)
    const part = whole && partOf(whole, distance!, side)
    return part && { ...part, ...(whole.impliedBy && { impliedBy: whole.impliedBy }) }
  }
  const { base: _, ...rest } = one
  return { ...rest, first, read }
}

/** Only whole days, weeks and months that fit into the period. */
function partOf({ from, to }: Value, { unit, low, high }: Distance, side: 'first' | 'last'): Value | null {
  if (low !== high || !Number.isInteger(low)) return null
  const forward = (start: number) =>
    unit === 'month' ? addMonths(start, low) : start + low * (unit === 'week' ? 7 : 1)
  const backward = (end: number) => (unit === 'month' ? addMonths(end, -low) : end - low * (unit === 'week' ? 7 : 1))
  if (unit !== 'day' && unit !== 'week' && unit !== 'month') return null
  const part = side === 'first' ? { from, to: forward(from) - 1 } : { from: backward(to + 1), to }
  return part.from >= from && part.to < to + 1 ? span(part.from, part.to) : null
}
