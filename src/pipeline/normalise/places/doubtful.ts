/** Names that a small place far from all others of the article shares with a thing or a person: "the Apollo", "a Falcon 9". */
import type { Chosen } from './choose.ts'
import { opensLine } from './dateline.ts'
import { isModifier, isSurePlace } from './evidence.ts'
import { isHeadlineStyle, type Reading, word } from './reading.ts'

/** People from which a city is known well enough to be named alone. */
const WELL_KNOWN = 200_000
/** Below this many people, a name of the same country elsewhere in the article says too little. */
const VILLAGE = 30_000
/** The same for a first-level region: it has more people for the same fame. */
const WELL_KNOWN_REGION = 3_000_000

/** Gives the role `word` to small places that nothing in the text speaks for. */
export function doubtful(reading: Reading, chosen: readonly Chosen[]): Chosen[] {
  const backed = new Set(chosen.filter((one) => one.role === 'place' && isBacked(reading, one)).map(({ key }) => key))
  const company = companyOf(chosen)
  return chosen.map((one) => {
    if (one.role !== 'place' || !isSmall(one) || backed.has(one.key)) return one
    return isAlone(one, company) || hasArticle(reading, one) ? { ...one, role: 'word' } : one
  })
}

/** Countries whose regions readers of English know. */
const FAMILIAR = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ'])

function isSmall({ entry: { kind, population, country } }: Chosen): boolean {
  if (kind === 'region') return population < (FAMILIAR.has(country ?? '') ? WELL_KNOWN : WELL_KNOWN_REGION)
  return (kind === 'city' || kind === 'county') && population < WELL_KNOWN
}

/** The text says that it is a place: "in Apollo", "Apollo, Pa.". */
const isBacked = (reading: Reading, one: Chosen): boolean =>
  isSurePlace(reading, one) || isModifier(reading, one) || one.key.includes(' ') || opensLine(reading, one.first)

/** Towns have no article, unless a noun follows the name: "the Dalton school". */
const hasArticle = (reading: Reading, { first }: Chosen): boolean =>
  word(reading, first - 1, first) === 'the' && !isHeadlineStyle(reading, first)

type Company = ReadonlyMap<string | number | null, ReadonlySet<string>>

/** The names that tell of each country, demonyms too, and of each region. */
function companyOf(chosen: readonly Chosen[]): Company {
  const company = new Map<string | number | null, Set<string>>()
  for (const { entry, key } of chosen) {
    for (const where of [entry.country, entry.region]) {
      const known = company.get(where)
      if (known) known.add(key)
      else company.set(where, new Set([key]))
    }
  }
  return company
}

/** No other name tells of its country; of a village, none of its region. */
function isAlone({ entry: { kind, country, region, population } }: Chosen, company: Company): boolean {
  const where = kind === 'city' && population < VILLAGE ? region : country
  return (company.get(where)?.size ?? 0) <= 1
}
