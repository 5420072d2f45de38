/** Countries: codes and names of ISO 3166-1, and a point of each. */
import { createRequire } from 'node:module'
import { USUAL_NAMES } from './country-names.ts'
import { COUNTRY_POINTS } from './country-points.ts'

const require = createRequire(import.meta.url)

export interface Country {
  readonly code: string
  /** As it is shown. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly lat: number
  readonly lon: number
}

export function readCountries(): Country[] {
  const { countries } = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }
  return Object.entries(countries).flatMap(([code, names]) => {
    const point = COUNTRY_POINTS.get(code)
    return point ? [{ code, name: usual(code, [names].flat()), aliases: [names].flat(), ...point }] : []
  })
}

/** Abbreviations ("UK", "U.S.") are no names to show. */
const SHORTEST_NAME = 4

const usual = (code: string, names: readonly string[]): string =>
  USUAL_NAMES[code] ??
  names.toSorted((a, b) => a.length - b.length).find((name) => name.length >= SHORTEST_NAME) ??
  names[0]!
