/** The time axis of a chart: which stretch it shows, where its ticks stand, and which row each bar takes. */
import { readable, shortDay } from '../dates.ts'
import type { Extent } from './extent.ts'

/** Milliseconds since 1970 in UTC. */
export interface Domain {
  readonly from: number
  readonly to: number
}

export const DAY = 86_400_000

/** Least stretch that is shown, in days: a story of an hour still has a past and a future. */
const LEAST = 7
/** Share of the stretch that is left free at either end. */
const MARGIN = 0.06

/** All that the extents name, with a margin; null where none has an end. */
export function domainOf(extents: readonly Extent[]): Domain | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const extent of extents)
    for (const end of [extent.from, extent.to]) if (end !== null) [from, to] = [Math.min(from, end), Math.max(to, end)]
  if (from > to) return null
  const lacking = Math.max(0, LEAST * DAY - (to - from)) / 2
  const margin = (to - from + 2 * lacking) * MARGIN + lacking
  return { from: from - margin, to: to + margin }
}

/** How many lengths of the sayings before and after them are near; of a short story, so many days: the season around it. */
const NEAR = 1.5
const NEAR_DAYS = 92

/** Those of the extents that lie near what `core` names: one year named in passing does not press a week into a pixel. */
export function near(extents: readonly Extent[], core: Domain): Extent[] {
  const length = Math.max((core.to - core.from) * NEAR, NEAR_DAYS * DAY)
  return extents.filter(({ from, to }) => {
    const [first, last] = [from ?? to, to ?? from]
    return first !== null && last !== null && first >= core.from - length && last < core.to + length
  })
}

export interface Tick {
  readonly at: number
  readonly label: string
  /** It begins a year, or a month among days. */
  readonly strong: boolean
}

type Unit = 'day' | 'month' | 'year'
const STEPS: readonly (readonly [unit: Unit, by: number, days: number])[] = [
  ['day', 1, 1],
  ['day', 2, 2],
  ['day', 7, 7],
  ['month', 1, 31],
  ['month', 3, 91],
  ['year', 1, 365],
  ['year', 2, 731],
  ['year', 5, 1826],
  ['year', 10, 3653],
  ['year', 25, 9131],
  ['year', 100, 36_525],
  ['year', 500, 182_625],
]

/** At most so many ticks, at beginnings of days, months or years in UTC. */
export function ticksOf({ from, to }: Domain, most: number): Tick[] {
  const [unit, by] = STEPS.find(([, , days]) => (to - from) / (days * DAY) < most) ?? STEPS.at(-1)!
  const found: Tick[] = []
  for (let at = firstTick(from, unit, by); at < to; at = nextTick(at, unit, by)) found.push(tick(at, unit))
  return found
}

function firstTick(from: number, unit: Unit, by: number): number {
  const date = new Date(from)
  const year = date.getUTCFullYear()
  if (unit === 'year') return Date.UTC(Math.ceil((from > Date.UTC(year, 0, 1) ? year + 1 : year) / by) * by, 0, 1)
  if (unit === 'month') {
    const month = date.getUTCMonth() + (from > Date.UTC(year, date.getUTCMonth(), 1) ? 1 : 0)
    return Date.UTC(year, Math.ceil(month / by) * by, 1)
  }
  return Math.ceil(from / (by * DAY)) * by * DAY
}

function nextTick(at: number, unit: Unit, by: number): number {
  const date = new Date(at)
  if (unit === 'day') return at + by * DAY
  return unit === 'month'
    ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1)
    : Date.UTC(date.getUTCFullYear() + by, 0, 1)
}

function tick(at: number, unit: Unit): Tick {
  const day = new Date(at).toISOString().slice(0, 10)
  const [year, month, date] = day.split('-')
  if (unit === 'year' || (unit === 'month' && month === '01')) return { at, label: String(Number(year)), strong: true }
  if (unit === 'month') return { at, label: readable(`${year}-${month}`).slice(0, 3), strong: false }
  return { at, label: shortDay(day), strong: date === '01' }
}

/** The row of each bar, from 0: the first in which nothing stands in its way. Bars in order of where they begin. */
export function rowsOf(bars: readonly { readonly left: number; readonly right: number }[], gap: number): number[] {
  const ends: number[] = []
  return bars.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gap < left)
    const row = free < 0 ? ends.length : free
    ends[row] = right
    return row
  })
}
