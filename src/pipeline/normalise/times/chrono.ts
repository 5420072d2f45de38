/**
 * What chrono reads for us: dates and times of day in digits, with their zones. It is given only the few characters that
 * a rule has cut out, so that its cost does not grow with the text and its other parsers find nothing.
 */
import { strict } from 'chrono-node/en'
import type { Atom } from './atoms.ts'
import type { CalendarDay } from './calendar.ts'
import { implied } from './reference.ts'
import type { Context } from './timex.ts'
import { day, type Value } from './value.ts'

export interface Written {
  /** Index after the last atom. */
  readonly last: number
  readonly date: CalendarDay | null
  /** "T17:30", "T17:30+02:00" */
  readonly clock: string | null
}

/** chrono wants a reference; what is read here states its own day and hour, so any will do. */
const ANY_DAY = { instant: new Date(0), timezone: 0 }

/** The date or time of day that the atoms `[first, last)` write; null where chrono sees none at their start. */
export function readByChrono(atoms: readonly Atom[], first: number, last: number): Written | null {
  const end = Math.min(last, atoms.length)
  const written = atoms
    .slice(first, end)
    .reduce((text, atom, index) => text + (index > 0 && !atom.glued ? ' ' : '') + plain(atom), '')
  const found = strict.parse(military(written), ANY_DAY)[0]
  if (found?.index !== 0) return null
  const { start } = found
  const hasDay = start.isCertain('day') && start.isCertain('month') && start.isCertain('year')
  const date = hasDay ? { year: start.get('year')!, month: start.get('month')!, day: start.get('day')! } : null
  const clock = start.isCertain('hour')
    ? clockOf(start.get('hour')!, start.get('minute') ?? 0, zone(found.start))
    : null
  return date || clock ? { last: end, date, clock } : null
}

/** Zones in words are none that chrono knows. */
const IN_WORDS = /^(?!o?clock)\p{L}{5,}$|^time$/u
const plain = (atom: Atom): string => (IN_WORDS.test(atom.lower) ? '' : atom.lower === "'" ? "'" : atom.text)

/** "1730 GMT" → "17:30 GMT" */
const military = (written: string): string => written.replace(/^(\d{2})(\d{2})(?=\s|$)/, '$1:$2')

const zone = (start: { isCertain(of: 'timezoneOffset'): boolean; get(of: 'timezoneOffset'): number | null }) =>
  start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null

const two = (value: number): string => String(value).padStart(2, '0')

/** `offset` in minutes east of Greenwich. */
function clockOf(hour: number, minute: number, offset: number | null): string {
  const time = `T${two(hour)}:${two(minute)}`
  if (offset === null) return time
  const size = Math.abs(offset)
  return offset === 0 ? `${time}Z` : `${time}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** TIMEX3 values hold no zone. */
export const withoutZone = (clock: string): string => clock.slice(0, 'T00:00'.length)

/** A time of day alone, on the last day that the text named, else on the reference. */
export function clockValue(clock: string, { previous, reference }: Context): Value {
  const number = previous?.grain === 'day' ? previous.from : reference.day
  const value = day(number)
  return { ...value, clock, timex: value.timex + withoutZone(clock), impliedBy: implied('clock-day', reference) }
}
