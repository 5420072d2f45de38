/** Names of places that are somebody's name: "Lloyd Austin", "Mr. Lincoln", then "Austin told reporters". */
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../../lexicon/en/first-names.ts'
import { BODY_ENDS, CALLINGS, SPEAKING, STRICT_LOCATIVES } from '../../../lexicon/en/place-context.ts'
import { SURNAMES_LIKE_PLACES, WORDS_LIKE_PLACES } from '../../../lexicon/en/place-homonyms.ts'
import { TITLES } from '../../../lexicon/en/titles.ts'
import { isCapital, type Reading, word } from './reading.ts'
import type { Toponym } from './toponym.ts'

/** People from which a city with a first name (Charlotte) is taken for the city. */
const WELL_KNOWN = 100_000

const FIRST_NAMES = new Set([...MALE_NAMES, ...FEMALE_NAMES, ...EITHER_NAMES])
const ADDRESS = new Set(TITLES.filter((title) => title !== 'st'))
const INITIAL = /^\p{Lu}\.?$/u
const isInitial = (text: string): boolean => INITIAL.test(text) && text !== 'A' && text !== 'I'

/** Gives the role `person` to names of persons, `word` to words of the language that only look like a name. */
export function persons(reading: Reading, toponyms: readonly Toponym[]): Toponym[] {
  const named = toponyms.map((toponym) =>
    isPersonHere(reading, toponym) ? { ...toponym, role: 'person' as const } : toponym,
  )
  const surnames = new Set(named.filter(({ role }) => role === 'person').map(({ key }) => key))
  const sure = new Set(named.filter((toponym) => isSurePlace(reading, toponym)).map(({ key }) => key))
  return named.map((toponym) => {
    if (toponym.role !== 'place' || isLarge(toponym)) return toponym
    if (isSurePlace(reading, toponym)) return toponym
    if (surnames.has(toponym.key)) return { ...toponym, role: 'person' }
    if (sure.has(toponym.key)) return toponym
    if (WORDS_LIKE_PLACES.has(toponym.key)) return { ...toponym, role: 'word' }
    if (isSurname(reading, toponym) || isSpeaker(reading, toponym)) return { ...toponym, role: 'person' }
    return toponym
  })
}

const isSurname = ({ tokens }: Reading, { key, first, last, entries }: Toponym): boolean =>
  SURNAMES_LIKE_PLACES.has(key) ||
  (last === first + 1 &&
    FIRST_NAMES.has(tokens[first]!.text) &&
    entries.every(({ population }) => population < WELL_KNOWN))

/** Countries and capitals are no surnames, whoever speaks. */
const isLarge = ({ entries }: Toponym): boolean => entries.some(({ kind }) => kind === 'country' || kind === 'capital')

function isPersonHere(reading: Reading, toponym: Toponym): boolean {
  if (toponym.role !== 'place' || toponym.fixed) return false
  return followsName(reading, toponym) || isFirstName(reading, toponym)
}

/** "Lloyd Austin", "Mr. Austin", "J. Austin", "Gov. Austin". */
function followsName(reading: Reading, { first }: Toponym): boolean {
  const before = first - 1
  const previous = word(reading, before, first)
  if (previous === '.') return afterPoint(reading, first)
  if (!isCapital(reading, before)) return false
  const { text } = reading.tokens[before]!
  return FIRST_NAMES.has(text) || isInitial(text) || CALLINGS.has(previous) || ADDRESS.has(previous)
}

/** The point of "Mr." or of an initial; one token or two. */
function afterPoint(reading: Reading, first: number): boolean {
  const before = word(reading, first - 2, first)
  if (!isCapital(reading, first - 2)) return false
  return before.length === 1 || ADDRESS.has(before) || CALLINGS.has(before)
}

/** "Paris Hilton", "Austin Powers": a first name with a surname after it. */
function isFirstName(reading: Reading, { first, last }: Toponym): boolean {
  if (last - first > 1 || !FIRST_NAMES.has(reading.tokens[first]!.text)) return false
  const next = word(reading, last, first)
  return isCapital(reading, last) && next !== '' && !BODY_ENDS.has(next)
}

/** "in Lincoln", "Lincoln, Neb." */
const isSurePlace = (reading: Reading, { first, role, fixed }: Toponym): boolean =>
  role === 'place' && (fixed || STRICT_LOCATIVES.has(word(reading, first - 1, first)))

/** "Austin told reporters", "said Austin". */
function isSpeaker(reading: Reading, { first, last }: Toponym): boolean {
  return SPEAKING.has(word(reading, last, first)) || SPEAKING.has(word(reading, first - 1, first))
}
