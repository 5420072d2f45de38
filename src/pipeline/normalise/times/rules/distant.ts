/** The calendar time some units off a day: as fine as the unit, never finer. */
import type { Unit } from '../../../../lexicon/en/time-words.ts'
import type { Amount } from '../amount.ts'
import { calendarDay } from '../calendar.ts'
import { day, month, quarter, span, type Value, week, year } from '../value.ts'
import { unitAround } from './unit-value.ts'

/** `like`: a quarter that a distance of years keeps ("a year earlier"). Vague amounts give the span of their two ends. */
export function distant(
  unit: Unit,
  amount: Pick<Amount, 'low' | 'high'>,
  sign: number,
  from: number,
  like: Value | null,
): Value {
  if (like) {
    const at = calendarDay(like.from)
    return quarter(at.year + sign * amount.low, Math.ceil(at.month / 3))
  }
  if (amount.low === amount.high) return exact(unit, amount.low, sign, from)
  const near = exact(unit, amount.low, sign, from)
  const far = exact(unit, amount.high, sign, from)
  const both = span(Math.min(near.from, far.from), Math.max(near.to, far.to))
  return { ...both, timex: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
}

function exact(unit: Unit, amount: number, sign: number, from: number): Value {
  const at = calendarDay(from)
  const whole = Math.floor(amount)
  const rest = amount - whole
  if (unit === 'day') return day(from + sign * whole)
  if (unit === 'week') return week(from + sign * Math.round(7 * amount))
  if (unit === 'fortnight') return week(from + sign * Math.round(14 * amount))
  if (unit === 'month') return month(at.year, at.month + sign * whole)
  if (unit === 'year' && rest > 0) return month(at.year, at.month + sign * Math.round(12 * amount))
  if (unit === 'year') return year(clamp(at.year + sign * whole))
  if (unit === 'decade') return year(clamp(at.year + sign * Math.round(10 * amount)))
  if (unit === 'century') return year(clamp(at.year + sign * Math.round(100 * amount)))
  return unitAround(unit, from, sign * whole)
}

/** Years that four digits can write. */
const clamp = (number: number): number => Math.max(0, Math.min(9999, number))
