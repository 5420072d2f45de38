/** Common nouns for sources: what kind of source each is, singular or plural, and which gender it tells. */
import { BODY_NOUNS, COLLECTIVES, GOVERNMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/en/bodies.ts'
import { DOCUMENT_NOUNS } from '../../lexicon/en/documents.ts'
import { PUBLISHER_HEADS } from '../../lexicon/en/publishers.ts'
import { GENDERED_ROLES, IRREGULAR_PLURALS, ROLES } from '../../lexicon/en/roles.ts'
import { type Lexicon, lexicon } from './lexicon.ts'

export type Gender = 'male' | 'female'

export interface Noun {
  /** Singular, as in the table. */
  readonly word: string
  readonly sort: 'role' | 'body' | 'government' | 'group' | 'document' | 'publisher'
  readonly plural: boolean
  readonly gender: Gender | null
  /** Families of `ROLES` that hold it; empty for other sorts. */
  readonly families: readonly string[]
}

function pluralOf(word: string): string {
  if (word.endsWith('woman')) return `${word.slice(0, -5)}women`
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

function* roles(): Generator<Noun> {
  const families = new Map<string, string[]>()
  const genders = new Map<string, Gender>()
  const take = (table: Readonly<Record<string, readonly string[]>>, gender: Gender | null) => {
    for (const [family, words] of Object.entries(table))
      for (const word of words) {
        families.set(word, [...(families.get(word) ?? []), family])
        if (gender) genders.set(word, gender)
      }
  }
  take(ROLES, null)
  take(GENDERED_ROLES.male, 'male')
  take(GENDERED_ROLES.female, 'female')
  for (const [word, of] of families)
    yield { word, sort: 'role', plural: false, gender: genders.get(word) ?? null, families: of }
}

const plain = (sort: Noun['sort'], words: readonly string[]): Noun[] =>
  words.map((word) => ({ word, sort, plural: false, gender: null, families: [] }))

function* rows(): Generator<readonly [string, Noun]> {
  const singulars = [
    ...roles(),
    ...plain('government', GOVERNMENT_NOUNS),
    ...plain('publisher', PUBLISHER_HEADS),
    ...plain('body', [...COLLECTIVES, ...BODY_NOUNS]),
    ...plain('document', DOCUMENT_NOUNS),
  ]
  const byWord = new Map(singulars.map((noun) => [noun.word, noun]))
  for (const word of GROUP_NOUNS) yield [word, { word, sort: 'group', plural: true, gender: null, families: [] }]
  for (const noun of singulars) yield [noun.word, noun]
  for (const [plural, word] of Object.entries(IRREGULAR_PLURALS)) {
    const noun = byWord.get(word)
    if (noun) yield [plural, { ...noun, plural: true }]
  }
  const collective = new Set(COLLECTIVES)
  for (const noun of singulars) if (!collective.has(noun.word)) yield [pluralOf(noun.word), { ...noun, plural: true }]
}

/** Nouns by their key; expressions of several words included. */
export const NOUNS: Lexicon<Noun> = lexicon(rows())

/** Words of the longest expression. */
export const NOUN_WORDS = 5

/** The noun of one word, in lower case. */
export const nounOf = (word: string): Noun | undefined => NOUNS.entries.get(word)
