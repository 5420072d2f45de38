/** Names of places that are somebody's name: "Lloyd Austin", "Mr. Lincoln", then "Austin told reporters". */
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../../lexicon/en/first-names.ts'
import { CALLINGS, SPEAKING } from '../../../lexicon/en/place-context.ts'
import { FIRST_NAMES_LIKE_PLACES, SURNAMES_LIKE_PLACES, WORDS_LIKE_PLACES } from '../../../lexicon/en/place-homonyms.ts'
import { TITLES } from '../../../lexicon/en/titles.ts'
import type { Source } from '../../../model.ts'
import { isBodyAhead, isBodyName } from './bodies.ts'
import { isModifier, isSurePlace } from './evidence.ts'
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
    persons: tally([
      ...surnamesOf(sources),
      ...keysOf(named, (toponym) => toponym.role === 'person' || isSpeaker(reading, toponym)),
    ]),
    places: tally(keysOf(named, (toponym) => isSurePlace(reading, toponym))),
  }
  return named.map((toponym) =>
    toponym.role === 'place' ? { ...toponym, role: lone(reading, toponym, known) } : toponym,
  )
}

const keysOf = (toponyms: readonly Toponym[], keeps: (toponym: Toponym) => boolean): string[] =>
  toponyms.filter(keeps).map(({ key }) => key)

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Last words of the names of those who are quoted. */
const surnamesOf = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ kind, named }) => named && kind === 'person')
    .map(({ name }) => fold(name.slice(name.lastIndexOf(' ') + 1)))

/** How often the article shows a key as a person's name, and as a place. */
interface Known {
  readonly persons: ReadonlyMap<string, number>
  readonly places: ReadonlyMap<string, number>
}

/** What a name is that nothing beside it explains. */
function lone(reading: Reading, toponym: Toponym, known: Known): Role {
  const [person, place] = [known.persons.get(toponym.key) ?? 0, known.places.get(toponym.key) ?? 0]
  if (isLarge(toponym) || toponym.fixed) return 'place'
  // "trust in Clinton": where the article tells of a Clinton, a preposition alone makes no town.
  if (person > 0) return place > person && !isSpeaker(reading, toponym) ? 'place' : 'person'
  if (place > 0 || isModifier(reading, toponym)) return 'place'
  if (WORDS_LIKE_PLACES.has(toponym.key) || isBodyName(toponym.key)) return 'word'
  return isSurname(reading, toponym) || isSpeaker(reading, toponym) ? 'person' : 'place'
}

/** Jackson, Lincoln; Linda, "Tom Price". */
function isSurname({ tokens }: Reading, { key, first, last, entries }: Toponym): boolean {
  const known = last > first + 1 ? isFirstName(tokens[first]!.lower) : SURNAMES_LIKE_PLACES.has(key) || isFirstName(key)
  return known && entries.every(({ population }) => population < WELL_KNOWN)
}

/** Countries, capitals and seas are no surnames, whoever speaks. */
const isLarge = ({ entries }: Toponym): boolean =>
  entries.some(({ kind, population }) => LARGE.has(kind) || (kind === 'region' && population >= LARGE_REGION))

/** People from which a first-level region counts with them. */
const LARGE_REGION = 3_000_000
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
  const next = word(reading, last, first)
  return isCapital(reading, last) && next !== '' && !CALLINGS.has(next) && !isBodyAhead(reading, last)
}

/** "Trenton Kuta": two towns with nothing between them are one person. */
function isPair(reading: Reading, { first, last, entries }: Toponym, next: Toponym | undefined): boolean {
  if (next?.first !== last || next.role !== 'place' || next.fixed || isHeadlineStyle(reading, first)) return false
  if (isBodyAhead(reading, next.last)) return false
  return [...entries, ...next.entries].every(({ kind, population }) => kind === 'city' && population < WELL_KNOWN)
}

/** "Austin told reporters", "said Austin". */
function isSpeaker(reading: Reading, toponym: Toponym): boolean {
  const { first, last } = toponym
  if (isSurePlace(reading, toponym)) return false
  if (SPEAKING.has(word(reading, last, first))) return true
  return SPEAKING.has(word(reading, first - 1, first)) && !isCapital(reading, last)
}
