/** What an amount is of, and where its rate and its phrase end. */

import { PAST_AND_NOUN } from '../../../lexicon/en/noun-phrase-edges.ts'
import { COUNTED_AFTER_HYPHEN } from '../../../lexicon/en/number-designators.ts'
import type { Amount } from './amount.ts'
import type { Atom } from './atom.ts'
import { type NounPhrase, partitivePhrase, pluralPhrase, singularPhrase, withComplement } from './noun-phrase.ts'

/** `amount` with a rate has a longer `next`; `phrase` is null where the text does not say what is counted. */
export interface Counted {
  readonly phrase: NounPhrase | null
  /** Joined to the number by a hyphen: "a 12-member panel". */
  readonly hyphened: boolean
}

const NOTHING: Counted = { phrase: null, hyphened: false }

/** `next`: the index after the amount and its rate. */
export function countedAfter(atoms: readonly Atom[], amount: Amount, next: number): Counted {
  if (amount.unit) return measured(atoms, amount, next)
  const link = atoms[next]
  if (link?.lower === '-' && link.glued && atoms[next + 1]?.glued) return hyphened(atoms, next + 1)
  if (link?.lower === 'of') return found(partitivePhrase(atoms, next + 1))
  // "hundreds, if not thousands, of"
  if (link?.lower === ',' && atoms[next + 1]?.lower === 'of') return found(partitivePhrase(atoms, next + 2))
  const isOne = ['one', '1'].includes(atoms[next - 1]!.lower) && (amount.best ?? amount.low) === 1
  const phrase = isOne ? singularPhrase(atoms, next, false) : pluralPhrase(atoms, next)
  return found(phrase && withComplement(atoms, phrase))
}

const found = (phrase: NounPhrase | null): Counted => ({ phrase, hyphened: false })

function hyphened(atoms: readonly Atom[], index: number): Counted {
  const { lower } = atoms[index]!
  if (lower === 'strong') return { phrase: singularPhrase(atoms, index + 1), hyphened: true }
  const isCounted = COUNTED_AFTER_HYPHEN.has(lower)
  return { phrase: isCounted ? { first: index, last: index + 1 } : null, hyphened: true }
}

const ARTICLES: ReadonlySet<string> = new Set(
  "a an the this that its his her their our my your 's no another each every".split(' '),
)
const DIMENSIONS: ReadonlySet<string> = new Set(['long', 'wide', 'deep', 'high', 'tall', 'thick', 'strong'])

/** "5 tons of aid", "$5 million in aid", "half the troops", "a 10-mile-long convoy", "one in five voters". */
function measured(atoms: readonly Atom[], amount: Amount, next: number): Counted {
  const { kind, name } = amount.unit!
  const link = atoms[next]?.lower
  if (link === 'of') return found(partitivePhrase(atoms, next + 1))
  if (kind === 'money' && link === 'worth' && atoms[next + 1]?.lower === 'of')
    return found(partitivePhrase(atoms, next + 2))
  if (kind === 'money' && link === 'in') return found(paidIn(atoms, next + 1))
  if (name === 'fraction') return found(partitiveOrPlural(atoms, amount, next))
  if (isAttributive(atoms, amount, next)) return found(attributed(atoms, next))
  return kind === 'share' || isGlued(atoms, amount) ? found(shortPlural(atoms, next)) : NOTHING
}

/** "$5 million in aid"; "in Sarno" and "in return" say where and why. */
function paidIn(atoms: readonly Atom[], index: number): NounPhrase | null {
  const phrase = singularPhrase(atoms, index)
  if (!phrase || NOT_PAID_IN.has(atoms[phrase.last - 1]!.lower)) return null
  const isName = atoms.slice(phrase.first, phrase.last).every(({ text, lower }) => text !== lower)
  return isName ? null : phrase
}

const NOT_PAID_IN: ReadonlySet<string> = new Set([
  'return',
  'exchange',
  'advance',
  'court',
  'total',
  'trading',
  'hand',
  'part',
  'full',
])

function attributed(atoms: readonly Atom[], index: number): NounPhrase | null {
  if (PAST_AND_NOUN.has(atoms[index]?.lower ?? '')) return { first: index, last: index + 1 }
  return singularPhrase(atoms, index, false)
}

/** "half the troops" has its article after it, "two-thirds majority" and "one in five voters" have none. */
function partitiveOrPlural(atoms: readonly Atom[], amount: Amount, next: number): NounPhrase | null {
  if (atoms[next - 1]?.lower === 'half' || ARTICLES.has(atoms[next]?.lower ?? '')) return partitivePhrase(atoms, next)
  return isAttributive(atoms, amount, next) ? singularPhrase(atoms, next) : pluralPhrase(atoms, next)
}

/** Before its noun: "a $5 million loan", "a 30-ton tank". */
function isAttributive(atoms: readonly Atom[], { first, numeral }: Amount, next: number): boolean {
  if (ARTICLES.has(atoms[first - 1]?.lower ?? '')) return true
  for (let index = numeral; index < next; index++) {
    if (atoms[index]!.lower === '-' && atoms[index]!.glued && atoms[index + 1]?.kind === 'word') return true
  }
  return false
}

/** "155mm shells": the unit stands right behind the digits. */
const isGlued = (atoms: readonly Atom[], { numeral, digits }: Amount): boolean =>
  digits && atoms[numeral + 1]?.glued === true && atoms[numeral + 1]!.kind === 'word'

/** The end of "-long" after a measure: "a 20-kilometre-long convoy". */
export function dimensionEnd(atoms: readonly Atom[], index: number): number {
  const isDimension =
    atoms[index]?.lower === '-' && atoms[index]!.glued && DIMENSIONS.has(atoms[index + 1]?.lower ?? '')
  return isDimension ? index + 2 : index
}

/** "20 percent tariffs": a plural right behind a share. */
function shortPlural(atoms: readonly Atom[], index: number): NounPhrase | null {
  const phrase = pluralPhrase(atoms, index)
  return phrase && phrase.last - phrase.first <= 2 ? phrase : null
}
