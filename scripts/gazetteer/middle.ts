/** Where a region is, by its cities. */
import type { Entry } from '../../src/pipeline/normalise/places/record.ts'
import type { City } from './geonames.ts'

/** Widest span of one region, in degrees; a wider one crosses the 180th meridian and has no middle by arithmetic. */
const WIDEST = 180

/** The middle of the box around all cities: nearer to the middle of the land than their mean, which follows the people. */
export function middleOf(cities: readonly City[]): Pick<Entry, 'lat' | 'lon' | 'population'> {
  const population = cities.reduce((sum, city) => sum + city.population, 0)
  const largest = cities.reduce((a, b) => (b.population > a.population ? b : a))
  const [south, north] = extent(cities.map(({ lat }) => lat))
  const [west, east] = extent(cities.map(({ lon }) => lon))
  if (east - west > WIDEST) return { lat: largest.lat, lon: largest.lon, population }
  return { lat: (south + north) / 2, lon: (west + east) / 2, population }
}

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]
