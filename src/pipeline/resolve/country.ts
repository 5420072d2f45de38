/** Countries by name, demonym, capital and federal state. */
import { COUNTRIES, STATES_OF } from '../../lexicon/en/countries.ts'
import type { Token } from '../draft.ts'
import { type Lexicon, lexicon, longestAt, type Match } from './lexicon.ts'

const NAMES = new Map(COUNTRIES.map(([code, name]) => [code, name]))

/** A word written this way is no country ("us", "turkey"): abbreviations need all their capitals, names their first. */
const written = ({ text, lower }: Token): boolean =>
  lower === 'us' || lower === 'uk' ? text === text.toUpperCase() : text[0] !== lower[0] && text !== 'The'

const plain = (name: string): string => name.replace(/^the /, '')

const BY_NAME = lexicon(
  COUNTRIES.flatMap(([code, name, , , aliases = []]) => [plain(name), ...aliases].map((form) => [form, code] as const)),
)
const BY_CAPITAL = lexicon(COUNTRIES.flatMap(([code, , , capitals]) => capitals.map((form) => [form, code] as const)))
const BY_DEMONYM = lexicon(COUNTRIES.flatMap(([code, , demonyms]) => demonyms.map((form) => [form, code] as const)))
/** "Russians", "Israelis": a people; "British" and "French" have no plural form. */
const BY_PEOPLE = lexicon(
  COUNTRIES.flatMap(([code, , demonyms]) =>
    demonyms.filter((form) => /[^hs.A-Z]$/.test(form)).map((form) => [`${form}s`, code] as const),
  ),
)
const BY_STATE = lexicon(
  Object.entries(STATES_OF).flatMap(([code, states]) => states.map((form) => [form, code] as const)),
)

const at =
  (table: Lexicon<string>) =>
  (tokens: readonly Token[], from: number, end: number): Match<string> | null =>
    from < end && written(tokens[from]!) ? longestAt(table, tokens, from, end) : null

export const countryNameAt = at(BY_NAME)
export const capitalAt = at(BY_CAPITAL)
export const demonymAt = at(BY_DEMONYM)
export const peopleAt = at(BY_PEOPLE)
const stateAt = at(BY_STATE)

/** Our name for the government of a country: "Government of the Netherlands". */
export const governmentOf = (code: string): string =>
  code === 'VA' ? 'Holy See' : `Government of ${NAMES.get(code) ?? code}`

/** Whether the words name a state of a federation: its premier does not belong to the government of the country. */
export function namesState(tokens: readonly Token[], from: number, end: number): boolean {
  for (let index = from; index < end; index++) if (stateAt(tokens, index, end)) return true
  return false
}

/** The first country that words name or derive from: "the North Korean leader" gives KP, "the Texas senator" US. */
export function countryIn(tokens: readonly Token[], from: number, end: number): string | null {
  for (let index = from; index < end; index++) {
    const found =
      stateAt(tokens, index, end) ??
      demonymAt(tokens, index, end) ??
      countryNameAt(tokens, index, end) ??
      peopleAt(tokens, index, end)
    if (found) return found.value
  }
  return null
}
