/** Where the publisher is: what it writes about is more often there. */
import { PUBLISHER_HOMES } from '../../../lexicon/en/publisher-homes.ts'
import type { Article } from '../../../model.ts'
import { fold } from './fold.ts'
import { lookup } from './gazetteer.ts'
import type { Entry } from './record.ts'

export interface Home {
  /** ISO 3166-1 alpha-2; null when unknown. */
  readonly country: string | null
  readonly town: Entry | null
  /** Whether the publisher's name or domain holds the name of a place: "Lindenau Herald", "lindenauherald.com". */
  readonly isNamedAfter: (key: string) => boolean
}

/** Two-letter domains that are no country's in practice. */
const GENERIC = new Set(['tv', 'me', 'io', 'co', 'ai', 'fm', 'ly', 'to', 'cc', 'ws', 'nu'])
/** Where the domain is not the code of ISO 3166-1. */
const RENAMED: Readonly<Record<string, string>> = { uk: 'GB', su: 'RU' }
/** Letters from which the name of a place inside a domain is no accident. */
const LEAST_LETTERS = 5

export function homeOf({ url, publisher }: Article): Home {
  const host = url?.match(/^https?:\/\/(?:www\.)?([^/:?#]+)/i)?.[1]?.toLowerCase() ?? ''
  const town = townOf(host) ?? townOf(publisher?.toLowerCase() ?? '')
  const letters = `${host} ${fold(publisher ?? '')}`.replace(/[ -]/g, '')
  return {
    town,
    country: town?.country ?? countryOf(host),
    isNamedAfter: (key) => key.length >= LEAST_LETTERS && letters.includes(key.replaceAll(' ', '')),
  }
}

function countryOf(host: string): string | null {
  const top = host.match(/\.([a-z]{2})$/)?.[1]
  return top === undefined || GENERIC.has(top) ? null : (RENAMED[top] ?? top.toUpperCase())
}

let homes: ReadonlyMap<string, readonly [city: string, region: string, country: string]> | undefined

function townOf(name: string): Entry | null {
  homes ??= new Map(
    PUBLISHER_HOMES.flatMap(([names, ...place]) => names.split('|').map((one) => [one, place] as const)),
  )
  const home =
    homes.get(name) ?? homes.get(name.replace(/^the /, '')) ?? homes.get(name.replace(/^[^.]*\.(?=.*\.)/, ''))
  if (!home) return null
  const [city, region, country] = home
  const within = lookup(fold(region)).find((entry) => entry.kind === 'region' && entry.country === country)
  const towns = lookup(fold(city)).filter(
    (entry) => entry.country === country && (entry.kind === 'city' || entry.kind === 'capital'),
  )
  return towns.find((entry) => entry.region === within?.region) ?? towns[0] ?? null
}
