/** Calendar arithmetic on day numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar, no time zone. */

const MILLISECONDS_A_DAY = 86_400_000

export interface CalendarDay {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly day: number
}

/** The day number of a date; months outside 1–12 and days outside the month carry over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MILLISECONDS_A_DAY
}

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * MILLISECONDS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** ISO weekday of a day number, Monday 1 … Sunday 7. Day 0 was a Thursday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)

/** Monday of the week of a day. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1

/** ISO 8601 week: the year is that of the week's Thursday. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = mondayOf(number) + 3
  const { year } = calendarDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The same day some months on; the last of the month where that month is shorter. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = calendarDay(number)
  const first = calendarDay(dayNumber(year, month + months, 1))
  return dayNumber(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)))
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

export const isoYear = (year: number): string => padded(year, 4)
export const isoMonth = (year: number, month: number): string => `${padded(year, 4)}-${padded(month, 2)}`

export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number)
  return `${isoMonth(year, month)}-${padded(day, 2)}`
}

/** The day number of `YYYY-MM-DD`, whatever follows it; null for another form or a day that does not exist. */
export function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso)
  if (!match) return null
  const number = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
  return isoDay(number) === match[0] ? number : null
}
