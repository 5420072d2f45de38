/**
 * How the gazetteer file writes a place: 12 characters and, where the key does not tell it, `=` and the name.
 *
 * kind (1) · country, ISO 3166-1 alpha-2 (2) · first-level region, an index into GeoNames' list (2) · latitude (3) ·
 * longitude (3) · size (1). Numbers are in base 64, so that the file needs no JSON escapes and each record a fixed place.
 */

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]))
/** Steps of three digits. */
const STEPS = 64 ** 3 - 1
/** Steps of size for each factor of ten in population. */
const SIZE_STEPS = 8

const RECORD_LENGTH = 12

/** country; first-level region; second-level (county); seat of a national government; other city; area of any other kind. */
export type Kind = 'country' | 'region' | 'county' | 'capital' | 'city' | 'area' | 'point'
const LETTERS: Readonly<Record<string, Kind>> = { N: 'country', R: 'region', C: 'county', K: 'capital', T: 'city' }
const LETTER_OF = new Map(Object.entries(LETTERS).map(([letter, kind]) => [kind, letter]))

export interface Entry {
  readonly kind: Kind
  readonly name: string
  /** ISO 3166-1 alpha-2; null for what lies in several or in none. */
  readonly country: string | null
  /** First-level region as an index, 0 for none: two entries with the same index lie in the same region. */
  readonly region: number
  /** A representative point in decimal degrees. */
  readonly lat: number
  readonly lon: number
  /** People, to a factor of 10^(1/8). */
  readonly population: number
}

function encode(value: number, length: number): string {
  let digits = ''
  for (let rest = value, left = length; left > 0; left--, rest = Math.floor(rest / 64))
    digits = DIGITS[rest % 64] + digits
  return digits
}

function decode(text: string, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) value = value * 64 + (VALUES.get(text.charCodeAt(i)) ?? 0)
  return value
}

/** The name that a key alone tells: each word with a capital. */
const titled = (key: string): string => key.replace(/(^| )[a-z]/g, (first) => first.toUpperCase())

export function writeRecord(entry: Entry, key: string): string {
  const size = Math.min(63, Math.round(Math.log10(Math.max(1, entry.population)) * SIZE_STEPS))
  const head = `${LETTER_OF.get(entry.kind)}${entry.country ?? '--'}${encode(entry.region, 2)}`
  const lat = encode(Math.round(((entry.lat + 90) / 180) * STEPS), 3)
  const lon = encode(Math.round(((entry.lon + 180) / 360) * STEPS), 3)
  return `${head}${lat}${lon}${encode(size, 1)}${entry.name === titled(key) ? '' : `=${entry.name}`}`
}

export function readRecord(record: string, key: string): Entry {
  const country = record.slice(1, 3)
  return {
    kind: LETTERS[record[0]!] ?? 'area',
    name: record.length > RECORD_LENGTH ? record.slice(RECORD_LENGTH + 1) : titled(key),
    country: country === '--' ? null : country,
    region: decode(record, 3, 5),
    lat: round((decode(record, 5, 8) / STEPS) * 180 - 90),
    lon: round((decode(record, 8, 11) / STEPS) * 360 - 180),
    population: Math.round(10 ** (decode(record, 11, 12) / SIZE_STEPS)),
  }
}

/** To 0.001 degree, about 100 m: what three digits carry. */
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000
