/** Names that a small place far from all others of the article shares with a thing or a person: "the Apollo", "a Falcon 9". */
import { STRICT_LOCATIVES } from '../../../lexicon/en/place-context.ts'
import type { Chosen } from './choose.ts'
import { isHeadlineStyle, type Reading, word } from './reading.ts'

/** People from which a city is known well enough to be named alone. */
const WELL_KNOWN = 200_000
/** The same for a first-level region: it has more people for the same fame. */
const WELL_KNOWN_REGION = 3_000_000

/** Gives the role `word` to small places that nothing in the text speaks for. */
export function doubtful(reading: Reading, chosen: readonly Chosen[]): Chosen[] {
  const backed = new Set(chosen.filter((one) => one.role === 'place' && isBacked(reading, one)).map(({ key }) => key))
  const keysOf = keysByCountry(chosen)
  return chosen.map((one) => {
    if (one.role !== 'place' || !isSmall(one) || backed.has(one.key)) return one
    const company = keysOf.get(one.entry.country)?.size ?? 0
    const alone = company <= 1 || hasArticle(reading, one)
    return alone ? { ...one, role: 'word' } : one
  })
}

/** Countries whose regions readers of English know. */
const FAMILIAR = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ'])

function isSmall({ entry: { kind, population, country } }: Chosen): boolean {
  if (kind === 'region') return population < (FAMILIAR.has(country ?? '') ? WELL_KNOWN : WELL_KNOWN_REGION)
  return (kind === 'city' || kind === 'county') && population < WELL_KNOWN
}

/** The text says that it is a place: "in Apollo", "Apollo, Pa.". */
const isBacked = (reading: Reading, { first, fixed, key }: Chosen): boolean =>
  fixed || key.includes(' ') || STRICT_LOCATIVES.has(word(reading, first - 1, first)) || isDateline(reading, first)

/** The first word of the text or of a line in capitals. */
const isDateline = ({ tokens, text }: Reading, first: number): boolean =>
  tokens[first]!.start === 0 || text[tokens[first]!.start - 1] === '\n'

/** Towns have no article, unless a noun follows the name: "the Dalton school". */
const hasArticle = (reading: Reading, { first }: Chosen): boolean =>
  word(reading, first - 1, first) === 'the' && !isHeadlineStyle(reading, first)

/** The names that tell of each country, demonyms too. */
function keysByCountry(chosen: readonly Chosen[]): Map<string | null, Set<string>> {
  const keys = new Map<string | null, Set<string>>()
  for (const { entry, key } of chosen) {
    const known = keys.get(entry.country)
    if (known) known.add(key)
    else keys.set(entry.country, new Set([key]))
  }
  return keys
}
