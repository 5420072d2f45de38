import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../src/ledger-views.ts'
import type { TimeRelation } from '../../../src/model.ts'
import { DAY, domainOf, near, rowsOf, ticksOf } from '../../../src/web/time/axis.ts'
import { extentIn, extentOf } from '../../../src/web/time/extent.ts'
import { placed } from '../../../src/web/time/layout.ts'
import { countOf, daysOf } from '../../../src/web/time/sayings.ts'
import { type Mention, shapeOf, spokenOf } from '../../../src/web/time/spoken.ts'

const day = (at: number | null) => (at === null ? '…' : new Date(at).toISOString().replace(/T00:00:00.000Z$/, ''))
const shown = (edtf: string, relation: TimeRelation = 'on') => {
  const extent = extentIn(edtf, relation)
  return extent && `${day(extent.from)} ${day(extent.to)}${extent.soft ? ' soft' : ''}`
}

describe('extents', () => {
  it.each([
    ['2024', '2024-01-01 2025-01-01'],
    ['2024-12', '2024-12-01 2025-01-01'],
    ['2024-02-29', '2024-02-29 2024-03-01'],
    ['2024-10-23~', '2024-10-23 2024-10-24 soft'],
    ['2024-10?', '2024-10-01 2024-11-01 soft'],
    ['2024-10-11/2024-10-20', '2024-10-11 2024-10-21'],
    ['2023/2024-03~', '2023-01-01 2024-04-01 soft'],
    ['2024-10-23T14:05:00+02:00', '2024-10-23T12:05:00.000Z 2024-10-23T12:06:00.000Z'],
    ['2024-10-23T14:05', '2024-10-23T14:05:00.000Z 2024-10-23T14:06:00.000Z'],
  ])('%s is %s', (edtf, expected) => expect(shown(edtf)).toBe(expected))
  it.each([
    ['by', '… 2025-01-01'],
    ['until', '… 2025-01-01'],
    ['before', '… 2024-12-01'],
    ['since', '2024-12-01 …'],
    ['from', '2024-12-01 …'],
    ['after', '2025-01-01 …'],
    ['during', '2024-12-01 2025-01-01'],
  ] as const)('%s December 2024 is %s', (relation, expected) => expect(shown('2024-12', relation)).toBe(expected))
  it.each(['', 'soon', '24-10', '2024-13', '2024-10-32', '2024-10-23T99:00', '2025/2024', '2024-1'])(
    'of “%s” there is none',
    (edtf) => expect(extentOf(edtf)).toBeNull(),
  )
  it('a day is a dot, what is open or longer a bar', () => {
    expect(shapeOf(extentOf('2024-10-23')!)).toBe('dot')
    expect(shapeOf(extentOf('2024-10-23T14:05:00Z')!)).toBe('dot')
    expect(shapeOf(extentOf('2024-10')!)).toBe('bar')
    expect(shapeOf(extentIn('2024-10-23', 'by')!)).toBe('bar')
  })
})

describe('the axis', () => {
  it('holds all ends, and is never shorter than a week', () => {
    const domain = domainOf([extentOf('2024-10-23')!, extentIn('2024-12', 'by')!])!
    expect(domain.from).toBeLessThan(Date.UTC(2024, 9, 23))
    expect(domain.to).toBeGreaterThan(Date.UTC(2025, 0, 1))
    const short = domainOf([extentOf('2024-10-23')!])!
    expect(short.to - short.from).toBeGreaterThanOrEqual(7 * DAY)
    expect(domainOf([])).toBeNull()
  })
  it('leaves out what lies far from the sayings', () => {
    const core = { from: Date.UTC(2024, 9, 1), to: Date.UTC(2024, 9, 31) }
    const all = ['1996', '2024-11', '2024-10-02', '2031'].map((edtf) => extentOf(edtf)!)
    expect(near(all, core)).toEqual([all[1], all[2]])
    expect(near([extentIn('2024-10', 'by')!, extentIn('1950', 'since')!], core)).toHaveLength(1)
    const day = { from: Date.UTC(2024, 9, 1), to: Date.UTC(2024, 9, 8) }
    expect(near([extentIn('2024-12', 'by')!, extentOf('2025-05')!], day)).toHaveLength(1)
  })
  it.each([
    ['2024-10-20', '2024-10-27', 10, '20 Oct', 7],
    ['2024-10-20', '2024-12-27', 8, 'Nov', 2],
    ['2024-10-20', '2024-12-27', 12, '24 Oct', 10],
    ['2020-03-20', '2026-01-27', 7, '2021', 6],
    ['1480-01-01', '2024-01-01', 9, '1500', 6],
  ])('from %s to %s with at most %i ticks', (from, to, most, first, many) => {
    const ticks = ticksOf({ from: Date.parse(from), to: Date.parse(to) }, most)
    expect(ticks[0]!.label).toBe(first)
    expect(ticks).toHaveLength(many)
  })
  it('has ticks in order, inside, not more than asked for by far', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2e12, max: 4e12 }), fc.integer({ min: DAY, max: 2e13 }), (from, length) => {
        const ticks = ticksOf({ from, to: from + length }, 8)
        expect(ticks.length).toBeLessThanOrEqual(9)
        expect(ticks.every(({ at }) => at >= from && at < from + length)).toBe(true)
        expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b))
      }),
    )
  })
  it('puts bars into rows in which none overlaps', () => {
    const bars = [
      { left: 0, right: 10 },
      { left: 5, right: 6 },
      { left: 11, right: 20 },
      { left: 13, right: 15 },
    ]
    expect(rowsOf(bars, 0)).toEqual([0, 1, 0, 1])
    expect(rowsOf(bars, 5)).toEqual([0, 1, 2, 1])
  })
})

describe('times that are spoken of', () => {
  const mention = (edtf: string, relation: TimeRelation, claim: string): Mention => ({
    edtf,
    relation,
    claim,
    exact: edtf,
    proposition: null,
  })
  it('stand once, in order, with all their claims', () => {
    const all = spokenOf([
      mention('2024-12', 'by', 'a'),
      mention('2024-10-23', 'on', 'b'),
      mention('2024-12', 'by', 'c'),
      mention('2024-12', 'on', 'd'),
      mention('whenever', 'on', 'e'),
    ])
    expect(all.map(({ key, mentions }) => [key, mentions.map(({ claim }) => claim)])).toEqual([
      ['on 2024-10-23', ['b']],
      ['by 2024-12', ['a', 'c']],
      ['on 2024-12', ['d']],
    ])
  })
})

describe('the chart', () => {
  const domain = { from: Date.UTC(2024, 9, 1), to: Date.UTC(2024, 9, 31) }
  const place = (edtf: string, relation: TimeRelation = 'on') =>
    placed([extentIn(edtf, relation)!], [0], domain, 3000)[0]!
  it('draws a day as a dot in its middle, however wide the day is', () => {
    const { left, right } = place('2024-10-11')
    expect(right - left).toBe(10)
    expect((left + right) / 2).toBe(1050)
  })
  it('draws a stretch from its beginning to its end', () =>
    expect(place('2024-10-11/2024-10-20')).toMatchObject({ left: 1000, right: 2000, opens: null }))
  it('lets a bar fade where the text names no end', () => {
    expect(place('2024-10-10', 'by')).toMatchObject({ right: 1000, opens: 'left' })
    expect(place('2024-10-11', 'from')).toMatchObject({ left: 1000, opens: 'right' })
  })
  it('puts a label on the left where the chart ends, and nothing under it', () => {
    const extents = ['2024-10-28', '2024-10-30'].map((edtf) => extentIn(edtf, 'on')!)
    const [first, last] = placed(extents, [20, 400], domain, 3000)
    expect(last).toMatchObject({ label: 'left', row: 0 })
    expect(first).toMatchObject({ label: 'right', row: 1 })
  })
  it('puts a label on its bar where that fills the chart', () => {
    const [whole] = placed([extentIn('2024-10', 'on')!], [40], domain, 300)
    expect(whole).toMatchObject({ label: 'inside', row: 0 })
  })
  it('puts what would cover a label into the next row', () => {
    const extents = ['2024-10-02', '2024-10-03', '2024-10-20'].map((edtf) => extentIn(edtf, 'on')!)
    expect(placed(extents, [500, 20, 20], domain, 3000).map(({ row }) => row)).toEqual([0, 1, 0])
  })
})

describe('sayings', () => {
  const event = (said: string, stance: 'supports' | 'denies', claim = 'a') => ({ said, stance, claim }) as TimelineEvent
  it('stand under their day, the hour left out', () => {
    const events = [
      event('2024-10-02T08:00:00Z', 'supports'),
      event('2024-10-02', 'denies'),
      event('2024-10', 'denies'),
      event('2024-10-02', 'denies', 'b'),
    ]
    const days = daysOf({ events, dated: { a: 'published', b: 'captured' } })
    expect(days.map(({ said, captured, events }) => [said, captured, events.length])).toEqual([
      ['2024-10-02', false, 2],
      ['2024-10', false, 1],
      ['2024-10-02', true, 1],
    ])
    expect(countOf(days[0]!, 'denies')).toBe(1)
    // when it was captured is not when it was said
    expect(days[2]!.extent).toBeNull()
  })
})
