import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  calendarDay,
  dayNumber,
  isoDay,
  isoWeek,
  mondayOf,
  parseDay,
  weekdayOf,
} from '../../../../src/pipeline/normalise/times/calendar.ts'
import { holidayIn } from '../../../../src/pipeline/normalise/times/holiday-date.ts'

const FIRST = dayNumber(1, 1, 1)
const LAST = dayNumber(9999, 12, 31)
const days = fc.integer({ min: FIRST, max: LAST })

describe('calendar', () => {
  it('knows 23 October 2024 as a Wednesday of week 43', () => {
    const day = dayNumber(2024, 10, 23)
    expect(weekdayOf(day)).toBe(3)
    expect(isoWeek(day)).toEqual({ year: 2024, week: 43 })
    expect(isoDay(mondayOf(day))).toBe('2024-10-21')
  })

  it('numbers weeks across the turn of the year', () => {
    expect(isoWeek(dayNumber(2024, 12, 30))).toEqual({ year: 2025, week: 1 })
    expect(isoWeek(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 })
  })

  it('ends a shorter month on its last day', () => {
    expect(isoDay(addMonths(dayNumber(2024, 1, 31), 1))).toBe('2024-02-29')
    expect(isoDay(addMonths(dayNumber(2024, 3, 31), -13))).toBe('2023-02-28')
  })

  it.each([
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('Easter of %i', (year, expected) =>
    expect(isoDay(holidayIn({ words: ['easter'], date: { fromEaster: 0 } }, year))).toBe(expected),
  )

  it('refuses days that do not exist', () => {
    expect(parseDay('2023-02-29')).toBeNull()
    expect(parseDay('2024-13-01')).toBeNull()
    expect(parseDay('October')).toBeNull()
    expect(parseDay('2024-02-29T10:00Z')).toBe(dayNumber(2024, 2, 29))
  })

  it('goes to a written day and back', () => {
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = calendarDay(number)
        expect(dayNumber(year, month, day)).toBe(number)
        expect(parseDay(isoDay(number))).toBe(number)
        expect(weekdayOf(number)).toBe((weekdayOf(number - 1) % 7) + 1)
      }),
    )
  })
})
