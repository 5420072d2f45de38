/** Amounts: comparators, one number or a range, and the unit ("at least 20", "$5 million to $10 million", "10–12 km"). */
import { FRACTION_SIGNS, SCALES, SMALL_NUMBERS } from '../../../lexicon/en/number-words.ts'
import { VAGUE_SCALES } from '../../../lexicon/en/vague-amounts.ts'
import type { Bound } from '../../../model.ts'
import type { Atom } from './atom.ts'
import { COMPARATOR_WORDS, type Comparison, comparatorsAt, stronger } from './comparator.ts'
import { type Part, partAt } from './part.ts'
import { cappedAt, type Far, LEAD_WORDS, leadAt, rangeAfter } from './range.ts'
import { PREFIX_WORDS, type UnitHit } from './unit.ts'
import { VAGUE_WORDS } from './vague.ts'

export interface Amount {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly additional: boolean
  readonly unit: UnitHit | null
  readonly digits: boolean
  /** Index of the first atom, comparators included. */
  readonly first: number
  /** Index of the numeral's first atom. */
  readonly numeral: number
  /** A range: the sign or word between its ends. */
  readonly link: string | null
  readonly compared: boolean
  readonly next: number
}

/** Every word an amount can begin with: spares most words of a text the grammar. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [LEAD_WORDS, COMPARATOR_WORDS, PREFIX_WORDS, SMALL_NUMBERS, SCALES, FRACTION_SIGNS, VAGUE_WORDS, VAGUE_SCALES]
    .flatMap((words) => [...words.keys()])
    .concat('a', 'an', 'half', 'quarter', 'minus', '-', '−'),
)

/** The amount that begins at `index`, comparators and all; null when none does. */
export function amountAt(atoms: readonly Atom[], index: number): Amount | null {
  const begin = atoms[index]!
  if (begin.taken || (begin.kind !== 'number' && !BEGINNINGS.has(begin.lower))) return null
  const lead = leadAt(atoms, index)
  const comparison = comparatorsAt(atoms, lead?.next ?? index)
  const part = partAt(atoms, comparison.next)
  if (!part) return null
  const range = rangeAfter(atoms, part, lead?.value ?? null)
  if (lead && !range) return null
  const both = range ?? (comparison.bound === 'atLeast' ? cappedAt(atoms, part) : null)
  return both ? between(index, part, both, comparison) : single(index, part, comparison)
}

function between(first: number, near: Part, far: Far, { additional }: Comparison): Amount {
  const { low, high, unit, link, next } = far
  const { digits, numeral } = near
  return {
    low,
    best: null,
    high,
    bound: 'between',
    additional,
    unit,
    digits,
    first,
    numeral,
    link,
    compared: true,
    next,
  }
}

function single(first: number, part: Part, before: Comparison): Amount {
  const bound = stronger(before.bound, part.after.bound)
  const { unit, digits, numeral, next } = part
  return {
    ...bounded(part, bound),
    additional: before.additional || part.after.additional,
    compared: bound !== null || before.additional || part.after.additional,
    ...{ unit, digits, first, numeral, next, link: null },
  }
}

function bounded(
  { low, high, vague }: Part,
  bound: Comparison['bound'],
): Pick<Amount, 'low' | 'best' | 'high' | 'bound'> {
  if (bound === 'atLeast') return { low, best: null, high: null, bound }
  if (bound === 'atMost') return { low: null, best: null, high, bound }
  if (vague) return { low, best: null, high, bound: 'vague' }
  return { low: null, best: low, high: null, bound: bound ?? 'exact' }
}
