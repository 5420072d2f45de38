/** Why two claims are linked, in words: ours. */
import { COUNTRIES } from '../../lexicon/en/countries.ts'
import type { Counting } from './compare-counts.ts'
import type { Features } from './features.ts'
import type { Common } from './likeness.ts'

export interface Shown {
  readonly a: Features
  readonly b: Features
  readonly common: Common
  readonly copy: boolean
  readonly predicate: { readonly key: string } | null
  readonly counting: Counting
  /** As `meaningOf` gives it. */
  readonly meaning: number | null
}

/** Words in common that are named. */
const MOST = 4
const NAMES: ReadonlyMap<string, string> = new Map(COUNTRIES.map(([code, name]) => [`country:${code}`, name]))

/** 'same predicate “deployed”; Russia, troops; counts agree; 87 % alike in meaning' */
export function reasonOf({ a, b, common, copy, predicate, counting, meaning }: Shown): string {
  const words = byWeight(
    a,
    common.keys.filter((key) => key !== predicate?.key),
  ).slice(0, MOST)
  return [
    copy ? (a.words === b.words ? 'the same words' : 'nearly the same words') : null,
    predicate ? `same predicate “${spoken(a, predicate.key)}”` : null,
    words.length > 0 ? words.map((key) => spoken(a, key)).join(', ') : null,
    counting === 'agree' ? 'counts agree' : counting === 'differ' ? 'counts differ' : null,
    meaning === null ? null : `${meaning} % alike in meaning`,
  ]
    .filter((part) => part !== null)
    .join('; ')
}

/** The most telling first. */
function byWeight(a: Features, keys: readonly string[]): readonly string[] {
  const weight = (key: string): number => a.weights[a.keys.indexOf(key)]!
  return keys.toSorted((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1))
}

/** As the first of the two words it; countries by their names. */
function spoken(a: Features, key: string): string {
  const at = a.keys.indexOf(key)
  return NAMES.get(key)?.replace(/^the /, '') ?? (at < 0 ? key.replace(/^\w+:/, '') : a.spoken[at]!)
}
