/** What a claim is compared by: plain data, a pure function of the claim and its article, so that a store can keep it. */
import type { Reading } from '../../ledger-model.ts'
import type { Claim } from '../../model.ts'
import type { Word } from '../classify/words.ts'
import { type ContentWords, contentWords } from './content-words.ts'
import { contextOf } from './context.ts'
import { type Count, countsOf, numbersOf } from './counts.ts'
import { daysOf } from './days.ts'
import { innerContents, isGrouped } from './grouped.ts'
import { indexKeys } from './index-keys.ts'
import { predicatesOf } from './predicates.ts'
import { isReference, references } from './references.ts'
import { actorsOf, goalsOf, isPassive, locationsOf } from './roles.ts'
import { speakerTerms } from './speaker.ts'
import { type Term, termsOf } from './terms.ts'
import { tollKeys } from './toll.ts'

export interface Features {
  readonly claim: string
  readonly article: string
  /** Sorted; in step with `weights`, `names` and `spoken`. */
  readonly keys: readonly string[]
  /** Of the key in what the claim says at its core; less for what is only added. */
  readonly weights: readonly number[]
  /** Their sum. */
  readonly weight: number
  /** The key is a proper name (no country, no place). */
  readonly names: readonly boolean[]
  /** The key as the text words it, for reasons. */
  readonly spoken: readonly string[]
  readonly predicates: readonly Predicate[]
  /** No verb and no event: it says nothing of what it names. */
  readonly phrase: boolean
  /** Names and countries before the predicate. */
  readonly actors: readonly string[]
  /** What stands before the predicate did not do it. */
  readonly passive: boolean
  /** Names, places and countries that something goes to, comes from or is done against. */
  readonly goals: readonly string[]
  /** Where it happens, as the core says: countries' codes, and names of places within them. */
  readonly locations: readonly Location[]
  readonly counts: readonly Count[]
  /** Numbers of the core that hardly two claims share by chance. */
  readonly numbers: readonly string[]
  /** When it happened, as the core says to the day: first and last, `YYYY-MM-DD`. */
  readonly days: readonly (readonly [first: string, last: string])[]
  /** What it says is yet to come. */
  readonly ahead: boolean
  /** Names of the named sources. */
  readonly sources: readonly string[]
  /** The names, places and countries that its article speaks of most, sorted. */
  readonly context: readonly string[]
  /** The words in order, small, without marks: copies have the same. */
  readonly words: string
  /** What its content says as a direction, and the model that gave it. */
  readonly vector: readonly [model: string, letters: string] | null
  /** Under which keys an inverted index holds it. */
  readonly index: readonly string[]
}

export interface Predicate {
  readonly key: string
  readonly main: boolean
  /** A concept of the tables; else a stem, which may be another word for one. */
  readonly known: boolean
}

export interface Location {
  readonly name: string
  readonly country: string | null
  /** A city, town or village, as the gazetteer has it. */
  readonly city: boolean
}

/** What is only added to a clause tells less of what it says. */
const ADDED = 0.4

/** Claims of an article that are compared, from the first: of 25,000 words some 500 are attributed. Those behind them stand alone. */
const MOST_CLAIMS = 500

/** Features of the claims of an article that take part in grouping, in order of their ids. */
export function featuresOf(reading: Reading): readonly Features[] {
  const inner = innerContents(reading.claims)
  const pairs = references(reading.claims)
  const followers = new Set(pairs.map(([{ id }]) => id))
  const meant = new Set(pairs.map(([, target]) => target))
  const features = reading.claims
    .filter((claim) => meant.has(claim.id) || isGrouped(claim, inner.get(claim.id) ?? []))
    .filter(({ content }) => content.length > 0)
    .filter((claim) => !isReference(claim) && !followers.has(claim.id))
    .slice(0, MOST_CLAIMS)
    .map((claim) => featuresOfClaim(reading, claim, inner.get(claim.id) ?? []))
    .filter(({ keys }) => keys.length > 0)
    .toSorted((a, b) => (a.claim < b.claim ? -1 : 1))
  const context = contextOf(features)
  return features.map((one) => ({ ...one, context }))
}

function featuresOfClaim(
  reading: Reading,
  claim: Claim,
  inner: Parameters<typeof contentWords>[2],
): Omit<Features, 'context'> {
  const { text } = reading.read
  const content = contentWords(text, claim, inner)
  const terms = [...termsOf(content.words, claim.places), ...speakerTerms(content, claim)]
  const locations = locationsOf(content, terms, claim.places)
  const counts = claim.quantities.length === 0 ? [] : countsOf(reading.read, claim, content)
  const predicates = predicatesOf(content, terms, locations.length > 0, counts)
  const numbers = numbersOf(counts)
  const weighed = weigh(content, terms)
  const sources = claim.sources.filter(({ named }) => named).map(({ name }) => name)
  return {
    claim: claim.id,
    article: reading.article,
    ...weighed,
    predicates,
    phrase: content.predicate === null && !terms.some(({ sort }) => sort === 'event'),
    actors: actorsOf(content, terms),
    passive: isPassive(content),
    goals: goalsOf(content, terms),
    locations,
    counts,
    numbers,
    days: daysOf(content, claim.times),
    sources,
    ahead: claim.act === 'predicts',
    words: content.words
      .filter(({ kind }) => kind !== 'punctuation')
      .map(({ lower }) => lower)
      .join(' '),
    vector: vectorOf(reading, claim),
    index: [...indexKeys(predicates, numbers, weighed), ...tollKeys(counts, sources, weighed)],
  }
}

function vectorOf({ vectors }: Reading, { id }: Claim): Features['vector'] {
  const letters = vectors?.claims[id]
  return letters === undefined ? null : [vectors!.model, letters]
}

/** Each key once, at its heaviest. */
function weigh({ words, core }: ContentWords, terms: readonly Term[]): Weighed {
  const heaviest = new Map<string, Term>()
  for (const term of terms) {
    const here = term.first < 0 || core[term.first] ? term.weight : term.weight * ADDED
    if (here > (heaviest.get(term.key)?.weight ?? 0)) heaviest.set(term.key, { ...term, weight: here })
  }
  const kept = [...heaviest.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return {
    keys: kept.map(({ key }) => key),
    weights: kept.map(({ weight }) => weight),
    weight: kept.reduce((sum, { weight }) => sum + weight, 0),
    names: kept.map(({ sort }) => sort === 'name'),
    spoken: kept.map((term) => spokenIn(words, term)),
  }
}

type Weighed = Pick<Features, 'keys' | 'weights' | 'weight' | 'names' | 'spoken'>

const spokenIn = (words: readonly Word[], { key, text, first, last }: Term): string =>
  first < 0
    ? (text ?? key)
    : words
        .slice(first, last)
        .map((word) => word.text)
        .join(' ')
