import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Precision } from '../../../src/model.ts'
import { arc, frameOf, panned, zoomed } from '../../../src/web/map/frame.ts'
import { type Degrees, dotRadius, type PlaceAt, shapeOf } from '../../../src/web/map/shapes.ts'

const place = (precision: Precision, parts: Partial<PlaceAt> = {}): PlaceAt => ({
  name: 'Vell',
  country: 'NO',
  lat: 60,
  lon: 10,
  precision,
  ...parts,
})

describe('what a place is drawn as', () => {
  it.each([
    ['point', 'dot'],
    ['city', 'dot'],
    ['region', 'circle'],
    ['area', 'circle'],
    ['country', 'land'],
  ] as const)('a %s is a %s', (precision, kind) => expect(shapeOf(place(precision)).kind).toBe(kind))
  it('somewhere in its country, where its coordinates are not known, and nothing without one', () => {
    for (const precision of ['point', 'city', 'region', 'area'] as const) {
      const nowhere = { lat: null, lon: null }
      expect(shapeOf(place(precision, nowhere))).toEqual({ kind: 'within', country: 'NO' })
      expect(shapeOf(place(precision, { ...nowhere, country: null })).kind).toBe('none')
    }
    expect(shapeOf(place('country', { country: null })).kind).toBe('none')
  })
  it('a country is never a dot, though it has a point', () => {
    expect(shapeOf(place('country', { lat: 1, lon: 1 }))).toEqual({ kind: 'land', country: 'NO' })
  })
  it('a dot grows with the claims, and stays a dot', () => {
    expect(dotRadius(4)).toBeGreaterThan(dotRadius(1))
    expect(dotRadius(10_000)).toBeLessThan(20)
  })
})

const degrees = fc.tuple(fc.double({ min: -180, max: 179, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }))

describe('the frame', () => {
  it('is the globe without places, and some land around one', () => {
    expect(frameOf([]).reach).toBe(90)
    expect(frameOf([[10, 60]])).toEqual({ centre: [10, 60], reach: 1.5 })
  })
  it('holds all places of a part of the world', () => {
    const points: Degrees[] = [
      [10, 60],
      [30, 50],
      [24, 65],
    ]
    const { centre, reach } = frameOf(points)
    expect(points.every((point) => arc(centre, point) < reach)).toBe(true)
    expect(reach).toBeLessThan(20)
  })
  it('holds across the date line', () => {
    const { centre, reach } = frameOf([
      [175, -18],
      [-175, -16],
    ])
    expect(Math.abs(centre[0])).toBeGreaterThan(175)
    expect(reach).toBeLessThan(10)
  })
  it('is somewhere, whatever the places', () => {
    fc.assert(
      fc.property(fc.array(degrees, { maxLength: 8 }), (points) => {
        const { centre, reach } = frameOf(points)
        expect(centre.every(Number.isFinite)).toBe(true)
        expect(reach > 0 && reach <= 90).toBe(true)
      }),
    )
  })
  it('moves and comes nearer, within bounds', () => {
    const frame = frameOf([[10, 60]])
    expect(zoomed(frame, 2).reach).toBe(3)
    expect(zoomed(frame, 0.001).reach).toBe(1.5)
    expect(zoomed(frame, 1e9).reach).toBe(90)
    const [lon, lat] = panned({ centre: [179, 80], reach: 40 }, 0.5, 0.5).centre
    expect(lon).toBeLessThan(180)
    expect(lon).toBeGreaterThanOrEqual(-180)
    expect(lat).toBe(85)
  })
})
