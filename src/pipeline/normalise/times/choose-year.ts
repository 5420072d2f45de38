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

/**
 * Days of distance that a date on the wrong side of its clause's tense is charged with. Tuned on one half of TempEval-3:
 * without a year, a date up to two months ahead in a clause of the past ("a dividend payable Dec. 7") is still the coming one.
 */
const WRONG_SIDE_DAYS = 250

/** The same where the verb stands right beside the date ("closed on November 5"): more than a year, so that it decides. */
const FIRMLY_WRONG_SIDE_DAYS = 400

/** The nearest year, the clause's tense weighed in; counted from the day of reading never later than that day. */
export function yearNear(rule: string, month: number, day: number | null, context: Context): Chosen {
  const { reference, tense } = context
  const { year } = calendarDay(reference.day)
  // The 29th of February may lie eight years off, over a century that has none.
  const years = candidates(year, month === 2 && day === 29 ? 8 : 1).filter(
    (candidate) => (day ?? 1) <= daysInMonth(candidate, month),
  )
  const isBegun = (candidate: number) => dayNumber(candidate, month, day ?? 1) <= reference.day
  const isCapped = reference.from === 'reading' && tense !== 'future'
  const found = nearest(month, day ?? MID_MONTH, context, isCapped ? years.filter(isBegun) : years)
  return { year: found ?? year, impliedBy: implied(rule, reference) }
}

const MID_MONTH = 15

const candidates = (year: number, around: number): number[] =>
  Array.from({ length: 2 * around + 1 }, (_, index) => year - around + index)

/** Of several years the one that brings the date nearest to the reference. */
function nearest(month: number, day: number, context: Context, years: readonly number[]): number | undefined {
  const cost = (year: number) => costOf(dayNumber(year, month, day) - context.reference.day, context)
  return years.toSorted((a, b) => cost(a) - cost(b))[0]
}

/** Distance in days, and the charge for the wrong side. */
function costOf(ahead: number, { tense, isFirm }: Context): number {
  const isWrong = (tense === 'past' && ahead > 0) || (tense === 'future' && ahead < 0)
  return Math.abs(ahead) + (isWrong ? (isFirm ? FIRMLY_WRONG_SIDE_DAYS : WRONG_SIDE_DAYS) : 0)
}
