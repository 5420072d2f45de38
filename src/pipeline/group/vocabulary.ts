/** What a word of a content is to grouping: its concept or stem, and how much it tells. */
import { EVENTS, THINGS } from '../../lexicon/en/concepts/index.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/en/first-names.ts'
import { CALENDAR } from '../../lexicon/en/function-words.ts'
import { EVIDENCE, LIGHT, SHORT_TITLES } from '../../lexicon/en/light-words.ts'
import { WORD_TIERS } from '../../lexicon/en/word-weights.ts'
import { stem } from './stem.ts'

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  WORD_TIERS.flatMap(([weight, stems]) =>
    stems
      .trim()
      .split(/\s+/)
      .map((one) => [one, weight] as const),
  ),
)

/** A concept tells at least so much, however common its words are. */
const CONCEPT_AT_LEAST = 0.5
const UNKNOWN = 1

interface Known {
  readonly key: string
  readonly weight: number
  readonly event: boolean
}

const CONCEPTS: ReadonlyMap<string, Known> = new Map([...rows(EVENTS, true), ...rows(THINGS, false)])

/** A word that stands in two rows belongs to the first. */
function rows(table: typeof EVENTS, event: boolean): (readonly [string, Known])[] {
  return table
    .flatMap(([key, words]) =>
      words
        .split(' ')
        .map(
          (word) => [word.startsWith('=') ? word : stem(word), { key, weight: conceptWeight(word), event }] as const,
        ),
    )
    .toReversed()
}

function conceptWeight(word: string): number {
  return Math.max(CONCEPT_AT_LEAST, WEIGHTS.get(stem(word.replace('=', ''))) ?? UNKNOWN)
}

const FIRST_NAMES: ReadonlySet<string> = new Set([...MALE_NAMES, ...FEMALE_NAMES].map((name) => name.toLowerCase()))
/** A first name tells less than a surname: many bear it, and a text gives it once. */
const FIRST_NAME = 0.4
/** Adverbs say how; what is claimed is mostly the same without them. */
const ADVERB = 0.3
const LIGHT_STEMS: ReadonlySet<string> = new Set([...LIGHT].map(stem))

const EVENT_KEYS: ReadonlySet<string> = new Set(EVENTS.map(([key]) => key))

/** Whether a key is a concept of something that happens. */
export const isEvent = (key: string): boolean => EVENT_KEYS.has(key)
export const isEvidence = (lower: string): boolean => EVIDENCE.has(lower)
export const isLight = (lower: string): boolean => LIGHT_STEMS.has(stem(lower))

/** Words that are looked up once: about what a newspaper uses in a year, names included. */
const REMEMBERED_AT_MOST = 60_000
const remembered = new Map<string, Known | null>()

/** Null for a word that tells nothing. */
export function known(lower: string): Known | null {
  const before = remembered.get(lower)
  if (before !== undefined) return before
  const found = lookUp(lower)
  if (remembered.size < REMEMBERED_AT_MOST) remembered.set(lower, found)
  return found
}

function lookUp(lower: string): Known | null {
  if (CALENDAR.has(lower) || SHORT_TITLES.has(lower) || EVIDENCE.has(lower)) return null
  const key = stem(lower)
  const concept = CONCEPTS.get(`=${lower}`) ?? CONCEPTS.get(key)
  if (concept) return concept
  const weight = FIRST_NAMES.has(lower) ? FIRST_NAME : (WEIGHTS.get(key) ?? UNKNOWN) * (isAdverb(lower) ? ADVERB : 1)
  return weight === 0 || LIGHT_STEMS.has(key) ? null : { key, weight, event: false }
}

const isAdverb = (lower: string): boolean => lower.endsWith('ly') && lower.length > 5

/** Whether the word is one of the language's own: a capital letter does not make it a name. */
export function isWord(lower: string): boolean {
  const key = stem(lower)
  return CONCEPTS.has(`=${lower}`) || CONCEPTS.has(key) || WEIGHTS.has(key) || LIGHT_STEMS.has(key)
}
