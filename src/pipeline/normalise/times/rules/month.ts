/** Dates with the name of a month: "Wednesday, October 23", "23rd of October 2024", "Oct. 3–5", "May 2024", "December". */
import {
  DOUBTFUL_MONTHS,
  MONTHS,
  ORDINALS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from '../../../../lexicon/en/time-words.ts'
import { type Atom, isCapital, isHyphen, lower, reads } from '../atoms.ts'
import { calendarDay, dayNumber, daysInMonth, isoMonth } from '../calendar.ts'
import { type Chosen, yearByWeekday, yearNear } from '../choose-year.ts'
import { implied } from '../reference.ts'
import type { Context, Found, Rule } from '../timex.ts'
import { day, month as monthValue, span, type Value } from '../value.ts'
import { yearAfter } from '../year-words.ts'
import { standsAlone } from './lone-month.ts'

const ID = 'month-day'

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

interface Days {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

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
  return { first, last: year?.last ?? afterDays, type: 'DATE', timex, read, base: 'day' }
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

/** "23", "23rd", "23–25", "23 and 24" after the month. */
function daysAfter(atoms: readonly Atom[], at: number): Days | null {
  const from = dayAt(atoms, at)
  if (!from) return null
  const to = isHyphen(atoms[from.last]) || lower(atoms, from.last) === 'and' ? dayAt(atoms, from.last + 1) : null
  const isRange = to !== null && to.day > from.day && lower(atoms, to.last) !== 'people'
  return isRange && !startsDate(atoms, to.last)
    ? { first: at, last: to.last, from: from.day, to: to.day }
    : { first: at, last: from.last, from: from.day, to: from.day }
}

/** "23 October", "the 23rd of October", "23–25 October". */
function daysBefore(atoms: readonly Atom[], head: number): Days | null {
  const end = lower(atoms, head - 1) === 'of' ? head - 1 : head
  const to = dayEnding(atoms, end)
  if (!to) return null
  if (end < head && !to.isOrdinal) return null
  const before = atoms[to.first - 1]
  const isJoined = isHyphen(before) || reads(atoms, to.first - 1, 'and')
  const from = isJoined ? dayEnding(atoms, to.first - 1) : null
  if (from && from.day < to.day) return { first: from.first, last: end, from: from.day, to: to.day }
  const first = reads(atoms, to.first - 1, 'the') ? to.first - 1 : to.first
  return { first, last: end, from: to.day, to: to.day }
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
const LAST_DAY = 31

function dayAt(atoms: readonly Atom[], at: number): { day: number; last: number } | null {
  const atom = atoms[at]
  if (atom?.kind !== 'digits' || atom.text.length > 2) return null
  const day = Number(atom.text)
  if (day < 1 || day > LAST_DAY) return null
  const next = atoms[at + 1]
  if (next?.glued && SUFFIXES.has(next.lower)) return { day, last: at + 2 }
  if (next?.glued && (next.kind === 'word' || next.text === '%' || next.text === '/')) return null
  const isLonger = next?.glued && /^[.,:]$/.test(next.text) && atoms[at + 2]?.glued && atoms[at + 2]?.kind === 'digits'
  return isLonger ? null : { day, last: at + 1 }
}

/** The day whose last atom stands right before `end`. */
function dayEnding(atoms: readonly Atom[], end: number): { day: number; first: number; isOrdinal: boolean } | null {
  const isOrdinal = SUFFIXES.has(lower(atoms, end - 1)) && atoms[end - 1]!.glued
  const at = isOrdinal ? end - 2 : end - 1
  const found = at >= 0 && atoms[at]?.kind === 'digits' && !isTail(atoms, at) ? dayAt(atoms, at) : null
  if (found) return { day: found.day, first: at, isOrdinal }
  const word = lower(atoms, end) === 'of' ? ORDINALS.get(lower(atoms, end - 1)) : undefined
  return word === undefined ? null : { day: word, first: end - 1, isOrdinal: true }
}

/** The digits go on to the left: "1.23", "$23". */
const isTail = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.glued && !isHyphen(atoms[at - 1]) && !/^[(“"‘'/]$/.test(lower(atoms, at - 1))

const startsDate = (atoms: readonly Atom[], at: number): boolean => MONTHS.has(lower(atoms, at))

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
  return { first: offset === undefined ? head : head - 1, last: end, type: 'DATE', timex, base: 'month', read }
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
