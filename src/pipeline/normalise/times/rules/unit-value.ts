/** The calendar unit that lies some units off a day. */
import type { Unit } from '../../../../lexicon/en/time-words.ts'
import { calendarDay } from '../calendar.ts'
import { century, day, decade, month, quarter, span, type Value, week, weekend, year } from '../value.ts'

/** The whole unit (week from Monday, month from the 1st, …) `offset` units away from the one that holds the day. */
export function unitAround(unit: Unit, number: number, offset: number): Value {
  const at = calendarDay(number)
  switch (unit) {
    case 'week':
      return week(number + 7 * offset)
    case 'weekend':
      return weekend(number + 7 * offset)
    case 'fortnight':
      return span(number + 14 * Math.min(offset, 0), number + 14 * Math.max(offset, 0))
    case 'month':
      return month(at.year, at.month + offset)
    case 'quarter':
      return quarter(at.year, Math.ceil(at.month / 3) + offset)
    case 'year':
      return year(at.year + offset)
    case 'decade':
      return decade((Math.floor(at.year / 10) + offset) * 10)
    case 'century':
    case 'millennium':
      return century(Math.floor((at.year - 1) / 100) + 1 + offset * (unit === 'century' ? 1 : 10))
    default:
      return day(number + offset)
  }
}
