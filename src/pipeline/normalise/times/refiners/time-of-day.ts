/** A day with its part or its hour: "Tuesday night", "5 p.m. EST, Nov. 6", "Friday at 10 a.m." */
import { DAY_PARTS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, lower } from '../atoms.ts'
import type { Context, Found, Refiner } from '../timex.ts'
import type { Value } from '../value.ts'

export const partOfDay: Refiner = {
  id: 'part-of-day',
  refine: (atoms, found) =>
    found.map((one) => {
      const code = isDay(one) ? DAY_PARTS.get(lower(atoms, one.last)) : undefined
      return code ? { ...one, last: one.last + 1, read: (context) => withPart(one.read!(context), code) } : one
    }),
}

export const clockWithDay: Refiner = {
  id: 'clock-with-day',
  refine(atoms, found) {
    const merged: Found[] = []
    for (const one of found) {
      const before = merged.at(-1)
      const both = before && gapHolds(atoms, before.last, one.first) ? join(before, one) : null
      if (both) merged[merged.length - 1] = both
      else merged.push(one)
    }
    return merged.map((one, at) => (one.base === 'clock' ? onDayAhead(atoms, one, merged.slice(at + 1, at + 3)) : one))
  },
}

/** How many atoms on a clock time looks for its day: "at 3:40 a.m. (0140 GMT) on Tuesday". */
const REACH = 10

function onDayAhead(atoms: readonly Atom[], clock: Found, ahead: readonly Found[]): Found {
  const day = ahead.find((one) => (isDay(one) || one.base === 'hour') && one.first < clock.last + REACH)
  if (!day || !clock.read) return clock
  for (let at = clock.last; at < day.first; at++) if (/^[,;:?!]$/.test(lower(atoms, at))) return clock
  return { ...clock, read: (context) => clock.read!({ ...context, previous: day.read!(context) ?? context.previous }) }
}

const isDay = (one: Found): boolean => one.read !== undefined && (one.base === 'day' || one.base === 'weekday')

/** "5 p.m. on Friday", "Friday at about 5 p.m.", "5 p.m., Nov. 6" */
function gapHolds(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(on|at|,|about|around)$/.test(lower(atoms, at))) return false
  return to - from < 3
}

function join(a: Found, b: Found): Found | null {
  const [clock, day] = a.base === 'clock' && isDay(b) ? [a, b] : b.base === 'clock' && isDay(a) ? [b, a] : []
  if (!clock?.read || !day) return null
  const read = (context: Context): Value | null => {
    const value = day.read!(context)
    const time = value && clock.read!({ ...context, previous: value })
    return value && time && { ...value, timex: time.timex, ...(time.clock && { clock: time.clock }) }
  }
  // No longer a day: it takes one hour.
  const { base: _, ...rest } = day
  return { ...rest, rule: clock.rule, type: 'TIME', first: a.first, last: b.last, read, base: 'hour' }
}

/** The part of the day stays apart: the value is the day, as the annotators of TimeBank mostly have it. */
const withPart = (value: Value | null, code: string): Value | null =>
  value && !value.clock ? { ...value, clock: code } : value
