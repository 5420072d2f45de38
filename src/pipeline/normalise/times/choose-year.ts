/** The year of a date that names none. */
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from './calendar.ts'
import { implied } from './reference.ts'
import type { Context } from './timex.ts'

export interface Chosen {
  readonly year: number
  readonly impliedBy: string
}

/** Rule id: weekday and date fix the year. */
export const YEAR_BY_WEEKDAY = 'year-by-weekday'

/** Years that are tried back from the reference: after 28 every weekday has fallen on every date, 40 over a century's end. */
const YEARS_BACK = 40

/** Around a stated day of publication a date with its weekday lies at most this many years off. */
const YEARS_AROUND = 1

/** The latest year, not after the reference, in which the date fell on the weekday; around a known day the nearest. */
export function yearByWeekday(month: number, day: number, weekday: number, context: Context): Chosen | null {
  const { reference } = context
  const { year } = calendarDay(reference.day)
  const agrees = (candidate: number) =>
    day <= daysInMonth(candidate, month) && weekdayOf(dayNumber(candidate, month, day)) === weekday
  const isNear = reference.from !== 'reading'
  const near = isNear ? nearest(month, day, context, candidates(year, YEARS_AROUND).filter(agrees)) : undefined
  if (near !== undefined) return { year: near, impliedBy: YEAR_BY_WEEKDAY }
  for (let candidate = year; candidate > year - YEARS_BACK; candidate--) {
    if (agrees(candidate) && dayNumber(candidate, month, day) <= reference.day)
      return { year: candidate, impliedBy: YEAR_BY_WEEKDAY }
  }
  return null
}

/** The year by the tense of the clause, else the nearest; counted from the day of reading never later than that day. */
export function yearNear(rule: string, month: number, day: number | null, context: Context): Chosen {
  const { reference, tense } = context
  const { year } = calendarDay(reference.day)
  // The 29th of February may lie eight years off, over a century that has none.
  const years = candidates(year, month === 2 && day === 29 ? 8 : 1).filter(
    (candidate) => (day ?? 1) <= daysInMonth(candidate, month),
  )
  const isPast = tense === 'past' || (reference.from === 'reading' && tense === null)
  const fits = years.filter((candidate) => {
    const ends = dayNumber(candidate, month, day ?? daysInMonth(candidate, month))
    const begins = dayNumber(candidate, month, day ?? 1)
    return isPast ? begins <= reference.day : tense === 'future' ? ends >= reference.day : true
  })
  return { year: nearest(month, day ?? 15, context, fits) ?? year, impliedBy: implied(rule, reference) }
}

const candidates = (year: number, around: number): number[] =>
  Array.from({ length: 2 * around + 1 }, (_, index) => year - around + index)

/** Of several years the one that brings the date nearest to the reference. */
function nearest(month: number, day: number, { reference }: Context, years: readonly number[]): number | undefined {
  const distance = (year: number) => Math.abs(dayNumber(year, month, day) - reference.day)
  return years.reduce<number | undefined>(
    (best, year) => (best === undefined || distance(year) < distance(best) ? year : best),
    undefined,
  )
}
