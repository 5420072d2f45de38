/** The numbers of a proposition as points of a chart: one chart for each kind of number of which two or more were given. */
import type { NumberEntry, SourceRef } from '../../ledger-model.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { amountOf, kindOf } from '../board/series.ts'
import { readable } from '../dates.ts'
import { extentOf } from '../time/extent.ts'
import { momentsOf } from './moments.ts'
import type { PlaceOf } from './place.ts'

export interface Point {
  /** Milliseconds since 1970, UTC: where the mark stands, and what the text tells of when it was said. */
  readonly said: number
  readonly from: number
  readonly to: number
  /** Where the mark stands: the best value, else the bound that was given. */
  readonly value: number
  /** Both ends of a range; null where only one is known. */
  readonly low: number | null
  readonly high: number | null
  /** Which way it is open: "at least" up, "at most" down. */
  readonly open: 'up' | 'down' | null
  readonly about: boolean
  readonly source: string
  readonly label: string
  readonly amount: string
  readonly place: string | null
}

export interface Chart {
  /** What is counted: "people, killed". */
  readonly title: string
  readonly points: readonly Point[]
  /** Names, in order of first saying. */
  readonly sources: readonly string[]
}

/** Kinds with one value alone need no picture. */
export function chartsOf(numbers: readonly NumberEntry[], placeOf: PlaceOf): Chart[] {
  return [...Map.groupBy(numbers, kindOf).values()].flatMap((entries) => {
    const moments = momentsOf(entries.map(({ said }) => said))
    const points = distinct(entries.flatMap((entry, index) => pointOf(entry, moments[index]!, placeOf) ?? []))
    if (points.length < 2) return []
    return [{ title: titleOf(entries[0]!), points, sources: [...new Set(points.map(({ source }) => source))] }]
  })
}

const titleOf = ({ unit, of, state }: NumberEntry): string =>
  [[unit, of].filter(Boolean).join(' of ') || 'number', state].filter(Boolean).join(', ')

/** Copies of one report are one point. */
const distinct = (points: readonly Point[]): Point[] => [
  ...new Map(
    points.map((point) => [`${point.source} ${point.amount} ${Math.floor(point.said / DAY)}`, point]),
  ).values(),
]

const DAY = 86_400_000

function pointOf(entry: NumberEntry, said: number | null, placeOf: PlaceOf): Point | null {
  const { low, best, high, bound, source, claim } = entry
  const value = best ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high))
  if (value === null || said === null) return null
  const { from, to } = extentOf(entry.said)!
  const amount = amountOf(entry)
  return {
    said,
    from: from!,
    to: to!,
    value,
    low: low !== null && high !== null ? low : null,
    high: low !== null && high !== null ? high : null,
    open: bound === 'atLeast' ? 'up' : bound === 'atMost' ? 'down' : null,
    about: bound === 'about',
    source: sourceName(source satisfies SourceRef),
    label: `${amount}, ${sourceName(source)}, ${readable(entry.said)}`,
    amount,
    place: placeOf(claim),
  }
}
