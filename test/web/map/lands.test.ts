import { geoArea, geoContains } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import world from 'world-atlas/countries-50m.json' with { type: 'json' }
import { landsOf, type World } from '../../../src/web/map/lands.ts'

const LANDS = landsOf(world as unknown as World)
const at = (lon: number, lat: number) => LANDS.filter(({ shape }) => geoContains(shape, [lon, lat]))

describe('the lands of the map', () => {
  it('that are in dispute, and set apart, are marked', () => {
    expect(LANDS.flatMap(({ disputed, name }) => (disputed ? [name] : [])).sort()).toEqual([
      'Crimea',
      'Kosovo',
      'N. Cyprus',
      'Siachen Glacier',
      'Somaliland',
    ])
  })
  it.each([
    ['Sevastopol', 33.52, 44.6],
    ['Simferopol', 34.1, 44.95],
  ])('give %s to nobody', (_, lon, lat) => {
    expect(at(lon, lat)).toMatchObject([{ country: null, name: 'Crimea' }])
  })
  it.each([
    ['RU', 37.6, 55.7],
    ['RU', 38.9, 45.0],
    ['UA', 33.4, 46.6],
    ['XK', 21, 42.6],
  ])('leave %s the rest', (country, lon, lat) => {
    expect(at(lon, lat)).toMatchObject([{ country }])
  })
  it('cover no more and no less than before', () => {
    const area = LANDS.filter(({ name }) => name === 'Russia' || name === 'Crimea')
      .map(({ shape }) => geoArea(shape))
      .reduce((sum, one) => sum + one, 0)
    const km2 = area * 6371 ** 2
    expect(km2).toBeGreaterThan(16.5e6)
    expect(km2).toBeLessThan(17.3e6)
  })
})
