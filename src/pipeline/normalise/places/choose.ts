/**
 * Which of several places a name means: the one that the article's other places, its countries and its publisher speak
 * for, else the largest. One name means one place in one article, unless the text itself says otherwise.
 *
 * Each reading of each name is given a score: how well known the place is, plus the support of the other names, each
 * weighed by how sure its own reading is; repeated so that what became clear helps what is not. The weights were tuned
 * on one half of two evaluation sets (`docs/places.md`).
 */
import { SEATS } from '../../../lexicon/en/seats.ts'
import { kilometres } from './distance.ts'
import { type Group, groupKey, groupsOf } from './groups.ts'
import type { Home } from './home.ts'
import type { Reading } from './reading.ts'
import type { Entry, Kind } from './record.ts'
import type { Toponym } from './toponym.ts'

export interface Chosen extends Toponym {
  readonly entry: Entry
}

/** Points for what a place is: articles name states more than villages. */
const STANDING: Readonly<Record<Kind, number>> = {
  country: 3.5,
  capital: 2.5,
  region: 1.5,
  city: 0,
  county: -1,
  area: 1.5,
  point: 0,
}

const WEIGHTS = {
  /** Points for a factor of ten in population. */
  tenfold: 0.8,
  /** The same for a place that the publisher is named after: its own town, however small. */
  tenfoldOwn: 0.3,
  /** Points for the support of all other names together. */
  country: 3,
  region: 5,
  /** Points for a sure name near by, and the distance in kilometres at which they have sunk to a third. */
  near: 2,
  nearKm: 250,
  /** Points for a neighbour in a list that is a place of the same kind. */
  listed: 2.5,
  /** Points for the publisher's country. */
  homeCountry: 1,
  /** How much the publisher's town supports others, as a number of sure names. */
  homeTown: 3,
}

const ROUNDS = 3
/** Names that support others; the surest of an article do, however long it is. */
const SUPPORTERS = 40

export function choose(reading: Reading, toponyms: readonly Toponym[], home: Home): Chosen[] {
  const groups = groupsOf(reading, toponyms)
  const all = [...groups.values()]
  const own = all.map((group) => group.entries.map((entry) => standing(entry, group, home)))
  for (const [i, group] of all.entries()) settle(group, own[i]!)
  for (let round = 0; round < ROUNDS; round++) {
    const support = supportOf(all, home)
    for (const [i, group] of all.entries()) {
      const scores = group.entries.map((entry, j) => own[i]![j]! + support(entry, group))
      settle(group, scores)
    }
  }
  return toponyms.map((toponym) => ({ ...toponym, entry: groups.get(groupKey(toponym))!.best }))
}

/** How likely the place is before anything else of the article is looked at. */
function standing(entry: Entry, { key, entries }: Group, home: Home): number {
  const { population, country } = entry
  const kind = SEATS.has(`${country} ${entry.name}`) ? 'capital' : entry.kind
  const size = Math.log10(population + 10)
  const at = country !== null && country === home.country ? WEIGHTS.homeCountry : 0
  if (home.isNamedAfter(key)) return WEIGHTS.tenfoldOwn * size + at
  return (isNamedAfterCity(entry, entries) ? EPONYMOUS : STANDING[kind]) + WEIGHTS.tenfold * size + at
}

/** Points for a region that bears the name of its city. */
const EPONYMOUS = -1
/** Share of a region's people from which its bare name means the city in it: New York, Zürich, not Quebec. */
const CITY_SHARE = 0.125

/** Whether a city of the same name is what the region is known for; then the city is meant, where no word says otherwise. */
const isNamedAfterCity = (entry: Entry, entries: readonly Entry[]): boolean =>
  entry.kind === 'region' &&
  entries.some(
    (other) => isCity(other) && other.region === entry.region && other.population >= CITY_SHARE * entry.population,
  )

const isCity = ({ kind }: Entry): boolean => kind === 'city' || kind === 'capital'

/** Takes the reading with most points; it is as sure as it stands apart from the next one. */
function settle(group: Group, scores: readonly number[]): void {
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  const next = Math.max(...scores.filter((_, i) => i !== best), Number.NEGATIVE_INFINITY)
  group.best = group.entries[best]!
  group.sure = 1 - Math.exp(-(scores[best]! - next) / 2)
}

interface Vote {
  readonly entry: Entry
  readonly weight: number
  /** Null for the publisher's town. */
  readonly group: Group | null
}

/** How strongly the other names of the article speak for a reading of a name. */
function supportOf(groups: readonly Group[], home: Home): (entry: Entry, group: Group) => number {
  const votes: Vote[] = groups.map((group) => ({ entry: group.best, weight: group.sure * group.mentions, group }))
  if (home.town) votes.push({ entry: home.town, weight: WEIGHTS.homeTown, group: null })
  const surest = votes.sort((a, b) => b.weight - a.weight).slice(0, SUPPORTERS)
  return (entry, group) => support(entry, group, surest)
}

function support(entry: Entry, group: Group, votes: readonly Vote[]): number {
  let [all, country, region, near] = [1, 0, 0, 0]
  for (const { entry: other, weight, group: voter } of votes) {
    if (voter === group) continue
    all += weight
    if (entry.country !== null && other.country === entry.country) country += weight
    if (entry.region > 0 && other.region === entry.region) region += weight
    if (isLocal(entry) && isLocal(other)) near = Math.max(near, Math.min(1, weight) * closeness(entry, other))
  }
  return (
    (WEIGHTS.country * country + WEIGHTS.region * region) / all +
    WEIGHTS.near * near +
    WEIGHTS.listed * alike(entry, group)
  )
}

/** A point in the middle of a country or a sea is near to nothing. */
const isLocal = ({ kind }: Entry): boolean => kind !== 'country' && kind !== 'area'

const closeness = (a: Entry, b: Entry): number => Math.exp(-kilometres(a, b) / WEIGHTS.nearKm)

/** In [0, 1]: the share of the neighbours in lists that are places of the same kind and country. */
function alike({ kind, country }: Entry, { listed }: Group): number {
  const same = listed.filter(({ best }) => best.kind === kind && (best.country === country || kind === 'country'))
  return same.length === 0 ? 0 : same.reduce((sum, { sure }) => sum + sure, 0) / listed.length
}
