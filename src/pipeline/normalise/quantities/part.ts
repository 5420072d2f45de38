/** One number with its unit and what compares it from behind ("$5 million", "20 or more", "several hundred miles"). */
import { SCALE_SUFFIXES, SCALES } from '../../../lexicon/en/number-words.ts'
import type { Atom } from './atom.ts'
import { type Comparison, comparatorAfter, stronger } from './comparator.ts'
import { fractionAt } from './fraction.ts'
import { isPlural } from './noun-phrase.ts'
import { numeralAt, times } from './numeral.ts'
import { MAGNITUDE, prefixAt, type UnitHit, unitAfter } from './unit.ts'
import { vagueAt } from './vague.ts'

/** A number with its unit, without comparators before it. */
export interface Part {
  readonly low: number
  readonly high: number
  readonly vague: boolean
  readonly digits: boolean
  readonly scale: number
  readonly unit: UnitHit | null
  readonly after: Comparison
  readonly first: number
  /** Index of the numeral's first atom, after the currency sign. */
  readonly numeral: number
  readonly next: number
}

const FRACTION: UnitHit = { name: 'fraction', kind: 'share', si: null, next: 0 }

export function partAt(atoms: readonly Atom[], index: number): Part | null {
  const prefix = prefixAt(atoms, index)
  const minus = prefix ? null : minusAt(atoms, index)
  const numeral = prefix?.next ?? minus ?? index
  const fraction = prefix ? null : fractionPart(atoms, numeral)
  if (fraction) return fraction
  const value = valueAt(atoms, numeral, prefix !== null && prefix.value !== MAGNITUDE)
  if (!value) return null
  const signed = minus === null ? value : { ...value, low: -value.low, high: -value.high }
  return withUnit(atoms, { ...signed, first: index, numeral }, prefix?.value ?? null)
}

function fractionPart(atoms: readonly Atom[], index: number): Part | null {
  // "a quarter of a million" is a number, "a quarter of the city" a fraction
  if (WHOLE_OR_PART.has(atoms[index]?.lower ?? '') && numeralAt(atoms, index)) return null
  const fraction = fractionAt(atoms, index)
  if (!fraction) return null
  const { value, next } = fraction
  const scale = ofScaleAt(atoms, next)
  if (scale) {
    const amount = times(value, scale)
    const whole = { low: amount, high: amount, vague: false, digits: false, scale, next: next + 3 }
    return withUnit(atoms, { ...whole, first: index, numeral: index }, null)
  }
  const after = comparatorAfter(atoms, next)
  const both = { low: value, high: value, vague: false, digits: false, scale: 1 }
  return { ...both, unit: FRACTION, after, first: index, numeral: index, next: after.next }
}

/** "three-quarters of a million". */
const ofScaleAt = (atoms: readonly Atom[], index: number): number | undefined =>
  atoms[index]?.lower === 'of' && atoms[index + 1]?.lower === 'a'
    ? SCALES.get(atoms[index + 2]?.lower ?? '')
    : undefined

const WHOLE_OR_PART: ReadonlySet<string> = new Set(['a', 'an', 'half', 'quarter'])

type Value = Pick<Part, 'low' | 'high' | 'vague' | 'digits' | 'scale' | 'next'>

function valueAt(atoms: readonly Atom[], index: number, isMoney: boolean): Value | null {
  const numeral = numeralAt(atoms, index)
  if (numeral) {
    const suffix = suffixAt(atoms, numeral.next, isMoney)
    const value = times(numeral.value, suffix)
    const next = suffix > 1 ? numeral.next + 1 : numeral.next
    return { low: value, high: value, vague: false, digits: numeral.digits, scale: numeral.scale * suffix, next }
  }
  const vague = vagueAt(atoms, index)
  return (
    vague && { low: vague.bounds[0], high: vague.bounds[1], vague: true, digits: false, scale: 1, next: vague.next }
  )
}

/** "$5m", "5m people", "5m euros": letters that would be a unit elsewhere. */
function suffixAt(atoms: readonly Atom[], index: number, isMoney: boolean): number {
  const letters = atoms[index]
  const scale = letters?.glued ? SCALE_SUFFIXES.get(letters.lower) : undefined
  if (!scale) return 1
  if (isMoney) return scale
  const noun = atoms[index + 1]
  return letters!.lower === 'm' && noun?.kind === 'word' && (isPlural(noun) || noun.lower === 'euro') ? scale : 1
}

/** "minus 20", "−20"; a hyphen counts only where a space or nothing stands before it. */
function minusAt(atoms: readonly Atom[], index: number): number | null {
  const sign = atoms[index]
  const number = atoms[index + 1]
  if (number?.kind !== 'number' || !sign) return null
  // "plus or minus 3 points" is a margin of 3
  if (sign.lower === 'minus') return atoms[index - 1]?.lower === 'or' ? null : index + 1
  return (sign.lower === '-' || sign.lower === '−') && !sign.glued && number.glued ? index + 1 : null
}

/** "6 feet 2 inches" in feet: how much the inches add, and where they end. */
function inchesAt(atoms: readonly Atom[], index: number, unit: UnitHit | null) {
  if (unit?.name !== 'foot') return null
  const numeral = numeralAt(atoms, index)
  const inches = numeral && unitAfter(atoms, numeral.next, numeral.digits, numeral.value)
  return inches?.name === 'inch' ? { feet: numeral!.value / 12, next: inches.next } : null
}

function withUnit(
  atoms: readonly Atom[],
  value: Value & Pick<Part, 'first' | 'numeral'>,
  prefix: UnitHit | null,
): Part {
  const before = comparatorAfter(atoms, value.next)
  // "hundreds of miles"
  const over = value.vague && atoms[before.next]?.lower === 'of' ? 1 : 0
  const found = unitAfter(atoms, before.next + over, value.digits, value.high)
  const unit = prefix ? { ...prefix, next: found?.kind === 'money' ? found.next : before.next } : found
  const inches = inchesAt(atoms, found?.next ?? before.next, found)
  if (inches) value = { ...value, low: value.low + inches.feet, high: value.high + inches.feet }
  const last = comparatorAfter(atoms, inches?.next ?? unit?.next ?? before.next)
  const after: Comparison = {
    bound: stronger(before.bound, last.bound),
    additional: before.additional || last.additional,
    next: last.next,
  }
  return { ...value, unit, after, next: after.next }
}
