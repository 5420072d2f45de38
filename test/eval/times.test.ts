import { describe, expect, it } from 'vitest'
import { halfOf } from '../../eval/times/corpus.ts'
import { count, pair, score } from '../../eval/times/score.ts'

const timex = (start: number, end: number, type: string, value: string) => ({ start, end, type, value })

describe('scores of time expressions', () => {
  const gold = [
    timex(0, 6, 'DATE', '2024-10-22'),
    timex(10, 20, 'DATE', '2024-10'),
    timex(30, 40, 'DURATION', 'P3D'),
    timex(50, 60, 'TIME', '2024-10-22T10:00'),
  ]

  it('pairs the same extent before an overlap, and each once', () => {
    const wide = timex(0, 12, 'DATE', 'x')
    const exact = timex(10, 20, 'DATE', 'y')
    expect(pair(gold, [wide, exact]).map((both) => both.predicted)).toEqual([exact, wide])
    expect(pair([timex(0, 4, 'DATE', 'a'), timex(5, 9, 'DATE', 'b')], [timex(0, 9, 'DATE', 'a')])).toHaveLength(1)
  })

  it('counts extents, types, and the values of dates and times of day only', () => {
    const predicted = [
      timex(0, 6, 'DATE', '2024-10-22'), // all right
      timex(8, 20, 'DATE', '2024'), // overlaps, another value
      timex(30, 40, 'SET', 'P3D'), // another type; no date on either side
      timex(70, 80, 'DATE', '2024'), // excess
    ]
    expect(count(gold, predicted)).toEqual({
      relaxed: { predicted: 4, gold: 4, right: 3 },
      strict: { predicted: 4, gold: 4, right: 2 },
      type: { predicted: 4, gold: 4, right: 2 },
      value: { predicted: 3, gold: 3, right: 1 },
    })
  })

  it('averages over all documents together', () => {
    const all = [count(gold, gold), count(gold, [])]
    const { precision, recall, f1 } = score(all, 'relaxed')
    expect([precision, recall]).toEqual([100, 50])
    expect(f1).toBeCloseTo(66.67, 2)
    expect(score([], 'value')).toEqual({ precision: 0, recall: 0, f1: 0 })
  })

  it('halves the corpus by the parity of the hash', () => {
    const halves = Array.from({ length: 200 }, (_, index) => halfOf({ id: `document-${index}` }))
    expect(halves.filter((half) => half === 'tuned').length).toBeGreaterThan(70)
    expect(halves.filter((half) => half === 'reported').length).toBeGreaterThan(70)
    expect(halfOf({ id: 'document-1' })).toBe(halfOf({ id: 'document-1' }))
  })
})
