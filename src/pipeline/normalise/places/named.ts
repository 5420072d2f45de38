/** All names of places: the gazetteer and the tables of areas, other names, abbreviations and demonyms. */
import { AREAS, type Area } from '../../../lexicon/en/areas.ts'
import { COUNTRIES } from '../../../lexicon/en/countries.ts'
import { REGION_DEMONYMS } from '../../../lexicon/en/demonyms.ts'
import { PLACE_ALIASES } from '../../../lexicon/en/place-aliases.ts'
import { REGION_ABBREVIATIONS } from '../../../lexicon/en/region-abbreviations.ts'
import { fold } from './fold.ts'
import { find, lookup, read } from './gazetteer.ts'
import type { Entry, Kind } from './record.ts'

/** A name of the gazetteer, with its country and, where several have it, its kind. */
type Reference = readonly [of: string, country: string, kind?: Kind]

interface Tables {
  readonly areas: ReadonlyMap<string, readonly Area[]>
  readonly aliases: ReadonlyMap<string, Reference>
  /** Beginnings of longer names. */
  readonly prefixes: ReadonlySet<string>
  readonly abbreviations: ReadonlyMap<string, Reference>
  readonly demonyms: ReadonlyMap<string, Reference>
}

/** An area weighs as much as a large city when names compete. */
const AREA_POPULATION = 5_000_000

let tables: Tables | undefined

/** Built at the first name looked up; what a name refers to is looked up when it is met. */
function built(): Tables {
  tables ??= build()
  return tables
}

function build(): Tables {
  const areas = Map.groupBy(
    AREAS.flatMap((area) => area[0].split('|').map((name) => ({ key: fold(name), area }))),
    ({ key }) => key,
  )
  const aliases = new Map(PLACE_ALIASES.map(([name, ...reference]) => [fold(name), reference]))
  return {
    areas: new Map([...areas].map(([key, rows]) => [key, rows.map(({ area }) => area)])),
    aliases,
    prefixes: prefixesOf([...areas.keys(), ...aliases.keys()]),
    abbreviations: new Map(
      REGION_ABBREVIATIONS.flatMap(([forms, of, country]) =>
        pairs<Reference>(forms.split('|'), [of, country, 'region']),
      ),
    ),
    demonyms: demonyms(),
  }
}

const pairs = <Value>(keys: readonly string[], value: Value): [string, Value][] => keys.map((key) => [key, value])

function prefixesOf(keys: readonly string[]): Set<string> {
  const prefixes = new Set<string>()
  for (const key of keys) {
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) prefixes.add(key.slice(0, at))
  }
  return prefixes
}

/** Singular and plural. */
function demonyms(): Map<string, Reference> {
  const countries = COUNTRIES.flatMap(([code, name, words]) =>
    pairs<Reference>(words.map(fold), [name.replace(/^the /, ''), code, 'country']),
  )
  const regions = REGION_DEMONYMS.flatMap(([words, of, country]) =>
    pairs<Reference>(words.split('|').map(fold), [of, country]),
  )
  return new Map([...countries, ...regions].flatMap(([key, of]) => pairs([key, `${key}s`], of)))
}

/** Entries of the gazetteer and the areas of a name, and whether a longer name of the gazetteer begins with it. */
function named(key: string): Candidates {
  const { at, more } = find(key)
  const areas = built().areas.get(key)?.map(areaEntry) ?? []
  return { entries: at < 0 ? areas : [...areas, ...read(key, at)], more }
}

function areaEntry([names, country, lat, lon, kind]: Area): Entry {
  const name = names.split('|')[0]!
  return { kind, name, country: country === '--' ? null : country, region: 0, lat, lon, population: AREA_POPULATION }
}

const refer = ([of, country, kind]: Reference): readonly Entry[] =>
  named(fold(of)).entries.filter((entry) => entry.country === country && (!kind || entry.kind === kind))

export interface Candidates {
  readonly entries: readonly Entry[]
  /** Whether a longer name begins with the words. */
  readonly more: boolean
}

/** What a key may name. */
export function candidates(key: string): Candidates {
  const { aliases, prefixes } = built()
  const reference = aliases.get(key)
  const { entries, more } = named(key)
  return { entries: reference ? [...refer(reference), ...entries] : entries, more: more || prefixes.has(key) }
}

/** Whether the key is a country's or stands in the tables: names that are written in capitals too ("UAE", "NYC"). */
export const isTabled = (key: string): boolean =>
  built().aliases.has(key) || built().areas.has(key) || lookup(key).some(({ kind }) => kind === 'country')

/** The region that an abbreviation without points stands for. */
export function abbreviated(form: string): Entry | undefined {
  const region = built().abbreviations.get(form)
  return region && refer(region)[0]
}

/** The countries and regions that a demonym tells of. */
export function peopled(key: string): readonly Entry[] {
  const place = built().demonyms.get(key)
  return place ? refer(place) : []
}
