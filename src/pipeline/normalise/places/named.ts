/** All names of places: the gazetteer and the tables of areas, other names, abbreviations and demonyms. */
import { AREAS, type Area } from '../../../lexicon/en/areas.ts'
import { COUNTRIES } from '../../../lexicon/en/countries.ts'
import { PLACE_ALIASES } from '../../../lexicon/en/place-aliases.ts'
import { REGION_ABBREVIATIONS } from '../../../lexicon/en/region-abbreviations.ts'
import { fold } from './fold.ts'
import { find, lookup, read } from './gazetteer.ts'
import type { Entry } from './record.ts'

interface Tables {
  readonly names: ReadonlyMap<string, readonly Entry[]>
  /** Beginnings of longer names. */
  readonly prefixes: ReadonlySet<string>
  readonly abbreviations: ReadonlyMap<string, Entry>
  readonly demonyms: ReadonlyMap<string, readonly Entry[]>
}

/** An area weighs as much as a large city when names compete. */
const AREA_POPULATION = 5_000_000

let tables: Tables | undefined

/** Built at the first name looked up. */
function built(): Tables {
  tables ??= build()
  return tables
}

function build(): Tables {
  const names = new Map<string, Entry[]>()
  for (const area of AREAS) {
    for (const name of area[0].split('|')) put(names, fold(name), [areaEntry(area)])
  }
  for (const [name, of, country, kind] of PLACE_ALIASES) {
    const meant = lookup(fold(of)).filter((entry) => entry.country === country && (!kind || entry.kind === kind))
    put(names, fold(name), meant)
  }
  return { names, prefixes: prefixesOf(names.keys()), abbreviations: abbreviations(), demonyms: demonyms() }
}

function put(names: Map<string, Entry[]>, key: string, entries: readonly Entry[]): void {
  if (entries.length > 0) names.set(key, [...(names.get(key) ?? []), ...entries])
}

function areaEntry([names, country, lat, lon, kind]: Area): Entry {
  const name = names.split('|')[0]!
  return { kind, name, country: country === '--' ? null : country, region: 0, lat, lon, population: AREA_POPULATION }
}

function prefixesOf(keys: Iterable<string>): Set<string> {
  const prefixes = new Set<string>()
  for (const key of keys) {
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) prefixes.add(key.slice(0, at))
  }
  return prefixes
}

const regionOf = (name: string, country: string): Entry | undefined =>
  lookup(fold(name)).find((entry) => entry.kind === 'region' && entry.country === country)

function abbreviations(): Map<string, Entry> {
  const entries = REGION_ABBREVIATIONS.flatMap(([forms, of, country]) => {
    const region = regionOf(of, country)
    return region ? forms.split('|').map((form) => [form, region] as const) : []
  })
  return new Map(entries)
}

function demonyms(): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const [code, name, words] of COUNTRIES) {
    const country = lookup(fold(name.replace(/^the /, ''))).filter(
      (entry) => entry.country === code && entry.kind === 'country',
    )
    for (const word of country.length > 0 ? words : []) {
      found.set(fold(word), country)
      found.set(`${fold(word)}s`, country)
    }
  }
  return found
}

/** What a key may name, and whether a longer name begins with it. */
export function candidates(key: string): { readonly entries: readonly Entry[]; readonly more: boolean } {
  const { names, prefixes } = built()
  const { at, more } = find(key)
  const own = names.get(key) ?? []
  const entries = at < 0 ? own : [...own, ...read(key, at)]
  return { entries, more: more || prefixes.has(key) }
}

/** Whether the key is a country's or stands in the tables: names that are written in capitals too ("UAE", "NYC"). */
export const isTabled = (key: string): boolean =>
  built().names.has(key) || lookup(key).some(({ kind }) => kind === 'country')

/** The region that an abbreviation without points stands for. */
export const abbreviated = (form: string): Entry | undefined => built().abbreviations.get(form)

/** The countries that a demonym tells of. */
export const peopled = (key: string): readonly Entry[] => built().demonyms.get(key) ?? []
