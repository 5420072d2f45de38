/** Names of places that are somebody's name: "Lloyd Austin", "Mr. Lincoln", then "Austin told reporters". */
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../../lexicon/en/first-names.ts'
import { CALLINGS, SPEAKING, STRICT_LOCATIVES } from '../../../lexicon/en/place-context.ts'
import { FIRST_NAMES_LIKE_PLACES, SURNAMES_LIKE_PLACES, WORDS_LIKE_PLACES } from '../../../lexicon/en/place-homonyms.ts'
import { TITLES } from '../../../lexicon/en/titles.ts'
import type { Source } from '../../../model.ts'
import { isBodyAhead } from './bodies.ts'
import { fold } from './fold.ts'
import { isCapital, isHeadlineStyle, type Reading, word } from './reading.ts'
import type { Kind } from './record.ts'
import type { Role, Toponym } from './toponym.ts'

/** People from which a city with a first name or a surname (Charlotte, Houston) is taken for the city. */
const WELL_KNOWN = 150_000

const FIRST_NAMES = new Set([...MALE_NAMES, ...FEMALE_NAMES, ...EITHER_NAMES].map((name) => name.toLowerCase()))
const ADDRESS = new Set(TITLES.filter((title) => title !== 'st'))

const isFirstName = (word: string): boolean => FIRST_NAMES.has(word) || FIRST_NAMES_LIKE_PLACES.has(word)

/** Gives the role `person` to names of persons, `word` to words of the language that only look like a name. */
export function persons(reading: Reading, toponyms: readonly Toponym[], sources: readonly Source[]): Toponym[] {
  const named = toponyms.map((toponym, i) => {
    const person = toponym.role === 'place' && !toponym.fixed && isPersonHere(reading, toponym, toponyms[i + 1])
    return person ? { ...toponym, role: 'person' as const } : toponym
  })
  const known: Known = {
    surnames: new Set([...surnamesOf(sources), ...named.filter(({ role }) => role === 'person').map(({ key }) => key)]),
    places: new Set(named.filter((toponym) => isSurePlace(reading, toponym)).map(({ key }) => key)),
  }
  return named.map((toponym) =>
    toponym.role === 'place' ? { ...toponym, role: lone(reading, toponym, known) } : toponym,
  )
}

/** Last words of the names of those who are quoted. */
const surnamesOf = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ kind, named }) => named && kind === 'person')
    .map(({ name }) => fold(name.slice(name.lastIndexOf(' ') + 1)))

/** What the article shows elsewhere: keys that stand as a person's name, and keys that stand as a place. */
interface Known {
  readonly surnames: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

/** What a name is that nothing beside it explains. */
function lone(reading: Reading, toponym: Toponym, { surnames, places }: Known): Role {
  if (isLarge(toponym) || isSurePlace(reading, toponym)) return 'place'
  if (surnames.has(toponym.key)) return places.has(toponym.key) && !isSpeaker(reading, toponym) ? 'place' : 'person'
  if (places.has(toponym.key)) return 'place'
  if (WORDS_LIKE_PLACES.has(toponym.key)) return 'word'
  return isSurname(reading, toponym) || isSpeaker(reading, toponym) ? 'person' : 'place'
}

const isSurname = ({ tokens }: Reading, { key, first, last, entries }: Toponym): boolean =>
  last === first + 1 &&
  (SURNAMES_LIKE_PLACES.has(key) || isFirstName(tokens[first]!.lower)) &&
  entries.every(({ population }) => population < WELL_KNOWN)

/** Countries, capitals and seas are no surnames, whoever speaks. */
const isLarge = ({ entries }: Toponym): boolean => entries.some(({ kind }) => LARGE.has(kind))

const LARGE = new Set<Kind>(['country', 'capital', 'area'])

const isPersonHere = (reading: Reading, toponym: Toponym, next: Toponym | undefined): boolean =>
  followsName(reading, toponym) || isGiven(reading, toponym) || isPair(reading, toponym, next)

/** "Lloyd Austin", "Mr. Austin", "J. Austin", "Gov. Austin". */
function followsName(reading: Reading, { first }: Toponym): boolean {
  const before = first - 1
  const previous = word(reading, before, first)
  if (previous === '.') return afterPoint(reading, first)
  if (!isCapital(reading, before)) return false
  return isFirstName(previous) || isInitial(previous) || CALLINGS.has(previous) || ADDRESS.has(previous)
}

/** One letter, but no article and no pronoun. */
const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word) && word !== 'a' && word !== 'i'

/** The point of "Mr." or of an initial. */
function afterPoint(reading: Reading, first: number): boolean {
  const before = word(reading, first - 2, first)
  if (!isCapital(reading, first - 2)) return false
  return isInitial(before) || ADDRESS.has(before) || CALLINGS.has(before)
}

/** "Paris Hilton", "Austin Powers": a first name with a surname after it. */
function isGiven(reading: Reading, { first, last, entries }: Toponym): boolean {
  if (last - first > 1 || !isFirstName(reading.tokens[first]!.lower)) return false
  if (isHeadlineStyle(reading, first) && entries.some(({ population }) => population >= WELL_KNOWN)) return false
  return isCapital(reading, last) && word(reading, last, first) !== '' && !isBodyAhead(reading, last)
}

/** "Trenton Kuta": two towns with nothing between them are one person. */
function isPair(reading: Reading, { first, last, entries }: Toponym, next: Toponym | undefined): boolean {
  if (next?.first !== last || next.role !== 'place' || next.fixed || isHeadlineStyle(reading, first)) return false
  if (isBodyAhead(reading, next.last)) return false
  return [...entries, ...next.entries].every(({ kind, population }) => kind === 'city' && population < WELL_KNOWN)
}

/** "in Lincoln", "Lincoln, Neb." */
const isSurePlace = (reading: Reading, { first, role, fixed }: Toponym): boolean =>
  role === 'place' && (fixed || STRICT_LOCATIVES.has(word(reading, first - 1, first)))

/** "Austin told reporters", "said Austin". */
function isSpeaker(reading: Reading, { first, last }: Toponym): boolean {
  if (SPEAKING.has(word(reading, last, first))) return true
  return SPEAKING.has(word(reading, first - 1, first)) && !isCapital(reading, last)
}
