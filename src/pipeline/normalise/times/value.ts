/** Values of time expressions: the days they cover, how finely, in TIMEX3 and in EDTF. */
import { calendarDay, dayNumber, isoDay, isoMonth, isoWeek, isoYear, mondayOf } from './calendar.ts'

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | 'span'

/** A time on the calendar. `from` and `to` are day numbers, both inside. */
export interface Value {
  readonly from: number
  readonly to: number
  readonly grain: Grain
  /** TIMEX3 value: "2024-W43", "2024-Q3", "198", "2024-10-23TNI". */
  readonly timex: string
  /** TIMEX3 modifier, where the words bend the value. */
  readonly mod?: Mod
  /** `~`: the text says about; `?`: the reading is uncertain. */
  readonly mark?: '~' | '?'
  /** "T17:30", with an offset where the text names a zone; or a part of the day by its TIMEX3 code ("TNI"). */
  readonly clock?: string
  /** The rule that filled in what the text does not state. */
  readonly impliedBy?: string
}

export type Mod = 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE'

export const day = (number: number): Value => ({ from: number, to: number, grain: 'day', timex: isoDay(number) })

/** The ISO week that holds a day. */
export function week(number: number): Value {
  const monday = mondayOf(number)
  const iso = isoWeek(number)
  return { from: monday, to: monday + 6, grain: 'week', timex: `${isoYear(iso.year)}-W${two(iso.week)}` }
}

/** Saturday and Sunday of the ISO week that holds a day. */
export function weekend(number: number): Value {
  const whole = week(number)
  return { from: whole.from + 5, to: whole.to, grain: 'span', timex: `${whole.timex}-WE` }
}

/** A month; numbers outside 1–12 carry over. */
export function month(year: number, number: number): Value {
  const from = dayNumber(year, number, 1)
  const first = calendarDay(from)
  return { from, to: dayNumber(year, number + 1, 1) - 1, grain: 'month', timex: isoMonth(first.year, first.month) }
}

export const year = (number: number): Value => ({ ...months(number, 1, 12), grain: 'year', timex: isoYear(number) })

/** Quarter 1–4; numbers outside carry over. */
export function quarter(inYear: number, number: number): Value {
  const covered = months(inYear, number * 3 - 2, 3)
  const first = calendarDay(covered.from)
  return { ...covered, grain: 'quarter', timex: `${isoYear(first.year)}-Q${(first.month + 2) / 3}` }
}

export const half = (inYear: number, number: number): Value => ({
  ...months(inYear, number * 6 - 5, 6),
  grain: 'half',
  timex: `${isoYear(inYear)}-H${number}`,
})

/** Ten years from a year that ends in 0. */
export const decade = (first: number): Value => ({
  ...months(first, 1, 120),
  grain: 'decade',
  timex: isoYear(first).slice(0, 3),
})

/** Century by its number: 21 is 2001–2100. */
export const century = (number: number): Value => ({
  ...months(number * 100 - 99, 1, 1200),
  grain: 'century',
  timex: two(number - 1),
})

/** Days from one to another, both inside. */
export const span = (from: number, to: number): Value =>
  from === to ? day(from) : { from, to, grain: 'span', timex: `${isoDay(from)}/${isoDay(to)}` }

/** Some months from the first of one. */
export function months(inYear: number, first: number, count: number): Value {
  const from = dayNumber(inYear, first, 1)
  const to = dayNumber(inYear, first + count, 1) - 1
  return { from, to, grain: 'span', timex: `${isoDay(from)}/${isoDay(to)}` }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The EDTF form: a day, month or year where the value is just that, else an interval of the coarsest ends that fit. */
export function edtf(value: Value): string {
  const mark = value.mark ?? ''
  const first = calendarDay(value.from)
  const last = calendarDay(value.to)
  const next = calendarDay(value.to + 1)
  if (value.from === value.to) return isoDay(value.from) + mark
  if (first.day > 1 || next.day > 1) return `${isoDay(value.from)}${mark}/${isoDay(value.to)}${mark}`
  const wholeYears = first.month === 1 && last.month === 12
  const from = wholeYears ? isoYear(first.year) : isoMonth(first.year, first.month)
  const to = wholeYears ? isoYear(last.year) : isoMonth(last.year, last.month)
  return from === to ? from + mark : `${from}${mark}/${to}${mark}`
}
