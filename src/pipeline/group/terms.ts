/** The words of a content as terms: countries and places by their canonical name, the rest by concept or stem. */
import type { Place } from '../../model.ts'
import type { Word } from '../classify/words.ts'
import { capitalAt, countryNameAt, demonymAt, peopleAt } from '../resolve/country.ts'
import { isWord, known } from './vocabulary.ts'

/** One word, or the words of one name, of a content. */
export interface Term {
  readonly key: string
  readonly weight: number
  /** In `words`, half-open. */
  readonly first: number
  readonly last: number
  /** As the text has it, where no words of the content are the term's. */
  readonly text?: string
  readonly sort: 'word' | 'event' | 'name' | 'country' | 'place'
}

/** Countries are named in much of the news, but seldom two of them in one claim. */
const COUNTRY = 0.7
const PLACE = 0.9

export function termsOf(words: readonly Word[], places: readonly Place[]): Term[] {
  const terms: Term[] = []
  for (let at = 0; at < words.length; ) {
    const term = placeAt(words, at, places) ?? countryAt(words, at) ?? wordAt(words, at)
    if (term) terms.push(term)
    at = term?.last ?? at + 1
  }
  return terms
}

/** The words that a place covers; a country is read as one. */
function placeAt(words: readonly Word[], at: number, places: readonly Place[]): Term | null {
  const { start } = words[at]!
  const place = places.find((one) => one.start === start)
  if (!place) return null
  let last = at + 1
  while (last < words.length && words[last]!.end <= place.end) last++
  if (place.precision === 'country' && place.country) return country(place.country, at, last)
  return { key: `place:${place.name}`, weight: PLACE, first: at, last, sort: 'place' }
}

/** A capital that is no place here acts: it stands for its government. */
function countryAt(words: readonly Word[], at: number): Term | null {
  const end = words.length
  const found =
    countryNameAt(words, at, end) ?? demonymAt(words, at, end) ?? peopleAt(words, at, end) ?? capitalAt(words, at, end)
  return found && country(found.value, at, at + found.size)
}

const country = (code: string, first: number, last: number): Term => ({
  key: `country:${code}`,
  weight: COUNTRY,
  first,
  last,
  sort: 'country',
})

function wordAt(words: readonly Word[], at: number): Term | null {
  const { lower, text, kind } = words[at]!
  if (kind !== 'word' || lower.startsWith("'")) return null
  const found = known(lower)
  if (!found) return null
  const name = /^\p{Lu}/u.test(text) && !isWord(lower)
  const sort = name ? 'name' : found.event ? 'event' : 'word'
  return { key: name ? nameKey(lower) : found.key, weight: found.weight, first: at, last: at + 1, sort }
}

/** Shortest adjective of a name that is led back to it: "Omani", not "Ian". */
const LEAST = 6

/** "Varnian" and "Varnia", "Keshite" and "Kesh": a name as its adjectives have it; other names are left as they are. */
export function nameKey(name: string): string {
  const bare = name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name
  if (bare.length < LEAST) return bare
  return /[ie]an$/.test(bare) ? bare.slice(0, -1) : bare.replace(/(?:ite|ese)$/, '')
}
