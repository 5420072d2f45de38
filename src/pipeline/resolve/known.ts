/** Names that the lexicon knows: institutions, publishers, governments and the places that stand for them. */
import { SEATS } from '../../lexicon/en/governments.ts'
import { INSTITUTIONS } from '../../lexicon/en/institutions.ts'
import { PUBLISHERS } from '../../lexicon/en/publishers.ts'
import type { SourceKind } from '../../model.ts'
import type { Token } from '../draft.ts'
import { capitalAt, countryNameAt, governmentOf } from './country.ts'
import { lexicon, longestAt, type Match } from './lexicon.ts'

export interface KnownName {
  readonly name: string
  readonly kind: SourceKind
  readonly country: string | null
  /** The forms under which it is known with all their letters; a form given in capitals is known in capitals only. */
  readonly form: string
}

const rows = (
  table: readonly (readonly [name: string, country: string | null, ...forms: string[]])[],
  kind: SourceKind,
): (readonly [string, KnownName])[] =>
  table.flatMap(([name, country, ...forms]) =>
    [name, ...forms].map((form) => [form.replace(/^The /, ''), { name, kind, country, form }] as const),
  )

const KNOWN = lexicon<KnownName>([
  ...SEATS.map((seat) => [seat.phrase, { ...seat, form: seat.phrase }] as const),
  ...rows(INSTITUTIONS, 'organization'),
  ...rows(PUBLISHERS, 'publisher'),
])

/** "The Hill" and "The Sun" are known with their article only. */
const withArticle = (tokens: readonly Token[], at: number, form: string): boolean =>
  !form.startsWith('The ') || tokens[at - 1]?.lower === 'the'

/** "who" is no health organization and "ap" no agency: a form of capitals must stand in capitals, any other with its first. */
function written(tokens: readonly Token[], at: number, size: number, given: string): boolean {
  if (!withArticle(tokens, at, given)) return false
  const form = given.replace(/^The /, '')
  if (form === form.toUpperCase() && size === 1) return tokens[at]!.text === form
  const { text, lower } = tokens[at]!
  return text[0] !== lower[0] || form[0] === text[0]
}

/** The known name that starts at a token: a state, a capital, a building, an institution, a publisher. */
export function knownAt(tokens: readonly Token[], at: number, end: number): Match<KnownName> | null {
  const found = longestAt(KNOWN, tokens, at, end)
  if (found && written(tokens, at, found.size, found.value.form)) return found
  const state = countryNameAt(tokens, at, end) ?? capitalAt(tokens, at, end)
  if (!state) return null
  const { value: country, size } = state
  return { size, value: { name: governmentOf(country), kind: 'government', country, form: '' } }
}
