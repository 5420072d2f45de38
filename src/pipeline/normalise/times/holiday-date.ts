/** The day of a feast in a year. */
import type { Holiday } from '../../../lexicon/en/holidays.ts'
import { dayNumber, daysInMonth, weekdayOf } from './calendar.ts'

/** Day number of the feast. */
export function holidayIn({ date }: Holiday, year: number): number {
  if ('fromEaster' in date) return easter(year) + date.fromEaster
  if ('day' in date) return dayNumber(year, date.month, date.day)
  return nthWeekday(year, date.month, date.weekday, date.nth) + (date.daysOn ?? 0)
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

/** Western Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}
