import { describe, expect, it } from 'vitest'
import { area, compare, score } from '../../../eval/places/score.ts'

const OSLO = { lat: 59.91, lon: 10.75 }
const BERGEN = { lat: 60.39, lon: 5.32 }

describe('compare', () => {
  it('counts overlap and equal bounds apart, and measures the error', () => {
    const gold = [
      { start: 0, end: 4, point: OSLO },
      { start: 10, end: 16, point: BERGEN },
      { start: 20, end: 24, point: OSLO },
    ]
    const counts = compare(gold, [
      { start: 0, end: 4, ...OSLO },
      { start: 12, end: 20, ...OSLO },
      { start: 30, end: 34, ...OSLO },
    ])
    expect(counts).toMatchObject({ found: 3, gold: 3, right: 2, rightExact: 1 })
    expect(counts.errors[0]).toBe(0)
    expect(counts.errors[1]).toBeCloseTo(305, -1)
  })

  it('neither asks for gold without a point nor counts it against who finds it', () => {
    const gold = [{ start: 0, end: 4, point: null }]
    expect(compare(gold, [])).toMatchObject({ found: 0, gold: 0, right: 0 })
    expect(compare(gold, [{ start: 0, end: 4, ...OSLO }])).toMatchObject({ found: 0, gold: 0, right: 0 })
  })

  it('lets one prediction stand for one gold toponym', () => {
    const gold = [
      { start: 0, end: 4, point: OSLO },
      { start: 5, end: 9, point: OSLO },
    ]
    expect(compare(gold, [{ start: 0, end: 9, ...OSLO }])).toMatchObject({ found: 1, right: 1 })
  })
})

describe('score', () => {
  it('adds up documents', () => {
    const counts = { found: 4, gold: 8, right: 3, rightExact: 1, errors: [0, 160, 162] }
    const scores = score([counts, counts])
    expect(scores.precision).toBeCloseTo(75)
    expect(scores.recall).toBeCloseTo(37.5)
    expect(scores.f1).toBeCloseTo(50)
    expect(scores.f1Exact).toBeCloseTo(100 / 6)
    expect(scores.within161km).toBeCloseTo(200 / 3)
    expect(scores.medianErrorKm).toBe(160)
  })

  it('gives an area of 0 to no error and of 1 to the greatest', () => {
    expect(area([0, 0, 0])).toBe(0)
    expect(area([20_039, 20_039])).toBeCloseTo(1, 3)
    expect(area([])).toBe(0)
  })
})
