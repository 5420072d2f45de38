/**
 * Which of several places a name means: the one that the article's other places, its countries and its publisher speak
 * for, else the largest. One name means one place in one article, unless the text itself says otherwise.
 *
 * Each reading of each name is given a score: how well known the place is, plus the support of the other names, each
 * weighed by how sure its own reading is; repeated so that what became clear helps what is not. Weights were tuned on
 * one half of two evaluation sets (docs/places.md).
 */
import type { Entry, Kind } from './record.ts'
import type { Toponym } from './toponym.ts'

export interface Home {
  /** ISO 3166-1 alpha-2 of the publisher; null when unknown. */
  readonly country: string | null
}

export interface Chosen extends Toponym {
  readonly entry: Entry
}

/** Points for a factor of ten in population. */
const PER_TENFOLD = 1
/** Points for what a place is: articles name states more than villages. */
const STANDING: Readonly<Record<Kind, number>> = {
  country: 3.5,
  capital: 2,
  region: 1.5,
  city: 0,
  county: -1,
  area: 1,
  point: 0,
}
/** Points for support by all other names together. */
const SAME_COUNTRY = 2
const SAME_REGION = 3
const NEARBY = 2
const HOME_COUNTRY = 1
/** Names within this distance support each other. */
const NEAR_KM = 250
const ROUNDS = 3

interface Group {
  readonly entries: readonly Entry[]
  readonly mentions: number
  best: Entry
  /** In [0, 1]. */
  sure: number
}

export function choose(toponyms: readonly Toponym[], home: Home): Chosen[] {
  const groups = groupsOf(toponyms)
  for (const group of groups.values())
    settle(
      group,
      group.entries.map((entry) => standing(entry) + homely(entry, home)),
    )
  for (let round = 0; round < ROUNDS; round++) {
    const support = supportOf([...groups.values()])
    for (const group of groups.values()) {
      const weight = group.sure * Math.min(group.mentions, 3)
      settle(
        group,
        group.entries.map((entry) => standing(entry) + homely(entry, home) + support(entry, group.best, weight)),
      )
    }
  }
  return toponyms.map((toponym) => ({ ...toponym, entry: groups.get(groupKey(toponym))!.best }))
}

/** A name that the text itself explains speaks for the same name elsewhere, and differs from one explained otherwise. */
const groupKey = ({ key, entries, fixed }: Toponym): string =>
  fixed ? `${key} ${entries[0]!.country} ${entries[0]!.region}` : key

function groupsOf(toponyms: readonly Toponym[]): Map<string, Group> {
  const explained = new Map<string, readonly Entry[]>()
  for (const { key, entries, fixed } of toponyms) if (fixed && !explained.has(key)) explained.set(key, entries)
  const groups = new Map<string, Group>()
  for (const toponym of toponyms) {
    if (toponym.role === 'person' || toponym.role === 'word') continue
    const key = groupKey(toponym)
    const before = groups.get(key)
    const entries =
      before?.entries ?? (toponym.fixed ? toponym.entries : (explained.get(toponym.key) ?? toponym.entries))
    groups.set(key, { entries, mentions: (before?.mentions ?? 0) + 1, best: entries[0]!, sure: 0 })
  }
  return groups
}

const standing = ({ kind, population }: Entry): number => STANDING[kind] + PER_TENFOLD * Math.log10(population + 10)

const homely = ({ country }: Entry, home: Home): number =>
  country !== null && country === home.country ? HOME_COUNTRY : 0

/** Takes the reading with most points; it is as sure as it stands apart from the next one elsewhere. */
function settle(group: Group, scores: readonly number[]): void {
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  const next = Math.max(...scores.filter((_, i) => i !== best), Number.NEGATIVE_INFINITY)
  group.best = group.entries[best]!
  group.sure = 1 - Math.exp(-(scores[best]! - next) / 2)
}

type Support = (entry: Entry, own: Entry, weight: number) => number

/** How strongly the names of the article speak for a place, less what a name says for itself. */
function supportOf(groups: readonly Group[]): Support {
  const countries = new Map<string, number>()
  const regions = new Map<number, number>()
  let all = 0
  for (const { best, sure, mentions } of groups) {
    const weight = sure * Math.min(mentions, 3)
    all += weight
    if (best.country !== null) countries.set(best.country, (countries.get(best.country) ?? 0) + weight)
    if (best.region > 0) regions.set(best.region, (regions.get(best.region) ?? 0) + weight)
  }
  return (entry, own, weight) => {
    const others = Math.max(1, all - weight)
    const country =
      entry.country === null ? 0 : (countries.get(entry.country) ?? 0) - (own.country === entry.country ? weight : 0)
    const region =
      entry.region === 0 ? 0 : (regions.get(entry.region) ?? 0) - (own.region === entry.region ? weight : 0)
    return (SAME_COUNTRY * country + SAME_REGION * region) / others + NEARBY * nearness(entry, groups)
  }
}

/** In [0, 1]: whether a sure other name lies near. */
function nearness(entry: Entry, groups: readonly Group[]): number {
  let most = 0
  for (const { best, sure, entries } of groups) {
    if (entries.includes(entry) || best.kind === 'country' || best.kind === 'area') continue
    most = Math.max(most, sure * Math.exp(-kilometres(entry, best) / NEAR_KM))
  }
  return most
}

const RADIANS = Math.PI / 180
const EARTH_RADIUS_KM = 6371

/** Great-circle distance by the haversine formula. */
export function kilometres(a: Pick<Entry, 'lat' | 'lon'>, b: Pick<Entry, 'lat' | 'lon'>): number {
  const [dLat, dLon] = [(b.lat - a.lat) * RADIANS, (b.lon - a.lon) * RADIANS]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
