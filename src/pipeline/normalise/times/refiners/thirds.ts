/**
 * Thirds and halves of a period, in its own smaller units. Of a month the contract's: 01–10, 11–20, 21–end. Of a year four
 * months each; of a quarter and a season one month each; of a week Monday–Tuesday, Wednesday–Thursday, Friday–Sunday; of a
 * decade the years 0–3, 4–6, 7–9; of a century 01–33, 34–66, 67–00. A day has no parts here: the whole stays.
 */
import { calendarDay, dayNumber } from '../calendar.ts'
import type { Value } from '../value.ts'

type Days = Pick<Value, 'from' | 'to'>

export const first = (whole: Value): Days => third(whole, 0)
export const middle = (whole: Value): Days => third(whole, 1)
export const last = (whole: Value): Days => third(whole, 2)

/** Where the second and the last third begin, in days, months or years from the start. */
const CUTS = {
  week: [2, 4],
  month: [10, 20],
  quarter: [1, 2],
  season: [1, 2],
  half: [2, 4],
  year: [4, 8],
  decade: [4, 7],
  century: [33, 66],
} as const

function third(whole: Value, index: 0 | 1 | 2): Days {
  const { grain, from, to } = whole
  if (grain === 'day' || grain === 'span') return { from, to }
  const [second, final] = CUTS[grain]
  const begins = [from, after(whole, second), after(whole, final), to + 1]
  return { from: begins[index]!, to: begins[index + 1]! - 1 }
}

/** The day that lies so many of the period's smaller units after its start. */
function after({ grain, from }: Value, count: number): number {
  if (grain === 'week' || grain === 'month') return from + count
  const { year, month, day } = calendarDay(from)
  return grain === 'decade' || grain === 'century'
    ? dayNumber(year + count, month, day)
    : dayNumber(year, month + count, day)
}

/** The start of a year is its first quarter, its end the last: narrower than early and late. */
export function quarterOf({ from, to }: Days, part: 'start' | 'end'): Days {
  const { year } = calendarDay(from)
  return part === 'start' ? { from, to: dayNumber(year, 4, 1) - 1 } : { from: dayNumber(year, 10, 1), to }
}

/** First or second half: of a month 1–15 and 16–end, of a year six months, of a decade five years. */
export function half({ grain, from, to }: Value, number: 1 | 2): Days {
  if (grain === 'day') return { from, to }
  const { year } = calendarDay(from)
  const begins = () => {
    if (grain === 'month') return from + 15
    if (grain === 'year') return dayNumber(year, 7, 1)
    if (grain === 'decade') return dayNumber(year + 5, 1, 1)
    if (grain === 'century') return dayNumber(year + 50, 1, 1)
    return from + Math.ceil((to + 1 - from) / 2)
  }
  return number === 1 ? { from, to: begins() - 1 } : { from: begins(), to }
}
