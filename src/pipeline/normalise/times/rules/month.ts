/** Dates with the name of a month: "Wednesday, October 23", "23rd of October 2024", "Oct. 3–5", "May 2024", "December". */
import { DOUBTFUL_MONTHS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, isCapital, lower } from '../atoms.ts'
import { calendarDay, dayNumber, daysInMonth, isoMonth } from '../calendar.ts'
import { type Chosen, yearByWeekday, yearNear } from '../choose-year.ts'
import { implied } from '../reference.ts'
import type { Context, Found, Rule } from '../timex.ts'
import { day, month as monthValue, span, type Value } from '../value.ts'
import { yearAfter } from '../year-words.ts'
import { standsAlone } from './lone-month.ts'
import { type Days, daysAfter, daysBefore } from './month-days.ts'

const ID = 'month-day'
const LACKS_YEAR = { lacksYear: true } as const

export const month: Rule = {
  id: ID,
  heads: MONTHS,
  find(atoms, head) {
    const number = MONTHS.get(lower(atoms, head))!
    if (!isCapital(atoms[head])) return null
    const end = isAbbreviation(atoms, head) && lower(atoms, head + 1) === '.' ? head + 2 : head + 1
    return dated(atoms, head, end, number) ?? bare(atoms, head, end, number)
  },
}

const isAbbreviation = (atoms: readonly Atom[], head: number): boolean =>
  atoms[head]!.text.length < 5 && !DOUBTFUL_MONTHS.has(lower(atoms, head)) && lower(atoms, head) !== 'july'

/** A month with a day after or before it, and what goes with them. */
function dated(atoms: readonly Atom[], head: number, end: number, month: number): Omit<Found, 'rule'> | null {
  const days = daysAfter(atoms, end) ?? daysBefore(atoms, head)
  if (!days) return null
  const afterDays = days.last > head ? days.last : end
  const year = yearAfter(atoms, afterDays)
  const weekday = weekdayBefore(atoms, Math.min(days.first, head))
  const first = weekday?.first ?? Math.min(days.first, head)
  const read = (context: Context) => readDays(month, days, year?.year ?? null, weekday?.number ?? null, context)
  const timex = `XXXX-${String(month).padStart(2, '0')}-${String(days.from).padStart(2, '0')}`
  const found = {
    first,
    last: year?.last ?? afterDays,
    type: 'DATE',
    timex,
    read,
    base: 'day',
    ...(year ? {} : LACKS_YEAR),
  } as const
  // "from 3 to 5 June" is one interval: what happens, happens during it.
  const isSpan = days.from < days.to && /^(from|between)$/.test(lower(atoms, first - 1))
  return isSpan ? { ...found, relation: 'during' } : found
}

function readDays(
  month: number,
  days: Days,
  stated: number | null,
  weekday: number | null,
  context: Context,
): Value | null {
  const byWeekday = stated === null && weekday !== null ? yearByWeekday(month, days.from, weekday, context) : null
  const chosen: Chosen | null = stated === null ? (byWeekday ?? yearNear(ID, month, days.from, context)) : null
  const year = stated ?? chosen!.year
  if (Math.max(days.from, days.to) > daysInMonth(year, month)) return null
  const value =
    days.from === days.to
      ? day(dayNumber(year, month, days.from))
      : span(dayNumber(year, month, days.from), dayNumber(year, month, days.to))
  const disagrees = stated === null && weekday !== null && !byWeekday
  return { ...value, ...(chosen && { impliedBy: chosen.impliedBy }), ...(disagrees && { mark: '?' as const }) }
}

/** "Wednesday, " or "Wed., " in front. */
function weekdayBefore(atoms: readonly Atom[], first: number): { first: number; number: number } | null {
  let at = first - 1
  if (lower(atoms, at) === 'the') at--
  if (lower(atoms, at) === ',') at--
  if (lower(atoms, at) === '.') at--
  const number = WEEKDAYS.get(lower(atoms, at)) ?? WEEKDAY_ABBREVIATIONS.get(lower(atoms, at))
  return number !== undefined && isCapital(atoms[at]) ? { first: at, number } : null
}

/** A month with a year, or the month alone where nothing makes its name another word. */
function bare(atoms: readonly Atom[], head: number, end: number, number: number): Omit<Found, 'rule'> | null {
  const year = yearAfter(atoms, end)
  if (year) {
    const read = () => monthValue(year.year, number)
    return { first: head, last: year.last, type: 'DATE', timex: isoMonth(year.year, number), read, base: 'month' }
  }
  if (!standsAlone(atoms, head, end)) return null
  const timex = `XXXX-${String(number).padStart(2, '0')}`
  const offset = OFFSETS.get(lower(atoms, head - 1))
  const read = (context: Context) => readMonth(number, offset, context)
  return {
    first: offset === undefined ? head : head - 1,
    last: end,
    type: 'DATE',
    timex,
    base: 'month',
    read,
    ...LACKS_YEAR,
  }
}

/** "last April" is the last one over, "next April" the first to begin, "this April" that of the year. */
const OFFSETS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
])

function readMonth(number: number, offset: -1 | 0 | 1 | undefined, context: Context): Value {
  if (offset !== undefined) {
    const at = calendarDay(context.reference.day)
    const year = at.year + (offset < 0 && number >= at.month ? -1 : offset > 0 && number <= at.month ? 1 : 0)
    return { ...monthValue(year, number), impliedBy: implied('month', context.reference) }
  }
  const chosen = yearNear('month', number, null, context)
  return { ...monthValue(chosen.year, number), impliedBy: chosen.impliedBy }
}
