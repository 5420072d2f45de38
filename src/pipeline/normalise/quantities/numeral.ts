/** Numerals: digits, number words and mixtures of both ("10,000", "two hundred and six", "1.2 million", "half a dozen"). */
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  SCALE_SUFFIXES,
  SCALES,
  SMALL_NUMBERS,
} from '../../../lexicon/en/number-words.ts'
import type { Atom } from './atom.ts'

export interface Numeral {
  readonly value: number
  readonly next: number
  /** Written in digits, at least in part. */
  readonly digits: boolean
  /** Holds a word or letters that multiply ("million", "bn"): what stands before it in a range may share it. */
  readonly scale: number
}

/** The numeral that begins at `index`; null when none does. */
export function numeralAt(atoms: readonly Atom[], index: number): Numeral | null {
  const atom = atoms[index]
  if (!atom || atom.taken) return null
  if (atom.kind === 'number') return scaled(atoms, digitsAt(atoms, index))
  if (FRACTION_SIGNS.has(atom.lower)) {
    return scaled(atoms, { value: FRACTION_SIGNS.get(atom.lower)!, next: index + 1, digits: true, scale: 1 })
  }
  if (atom.lower === 'a' || atom.lower === 'an') return afterArticle(atoms, index)
  if (atom.lower === 'half' || atom.lower === 'quarter') return partOfScale(atoms, index)
  return wordsAt(atoms, index)
}

function digitsAt(atoms: readonly Atom[], index: number): Numeral {
  let value = Number(atoms[index]!.text.replaceAll(',', ''))
  let next = index + 1
  const sign = atoms[next]
  if (sign && FRACTION_SIGNS.has(sign.lower)) {
    value += FRACTION_SIGNS.get(sign.lower)!
    next++
  }
  return { value, next, digits: true, scale: 1 }
}

/** "and a half" and a scale after a numeral, in either order ("two and a half million", "a million and a half"). */
function scaled(atoms: readonly Atom[], numeral: Numeral): Numeral {
  let { value, next, scale } = numeral
  const half = halfAt(atoms, next)
  if (half !== null) {
    value += 0.5
    next = half
  }
  for (let hit = scaleAt(atoms, next, numeral.digits); hit; hit = scaleAt(atoms, next, false)) {
    value = times(value, hit.scale)
    scale *= hit.scale
    next = hit.next
  }
  return { value, next, digits: numeral.digits, scale }
}

/** Products of decimals carry no noise: 1.1 × 1,000,000 is 1,100,000. */
export const times = (value: number, scale: number): number => Number((value * scale).toPrecision(15))

function scaleAt(atoms: readonly Atom[], index: number, afterDigits: boolean): { scale: number; next: number } | null {
  const atom = atoms[index]
  if (!atom || atom.taken) return null
  const hyphened = atom.lower === '-' && atom.glued ? 1 : 0
  const word = atoms[index + hyphened]
  if (!word) return null
  const scale = SCALES.get(word.lower)
  if (scale) return { scale, next: index + hyphened + 1 }
  const suffix = SCALE_SUFFIXES.get(word.lower)
  if (!suffix || !afterDigits || hyphened || !(word.glued || word.lower.length > 1)) return null
  return isAmbiguous(word) ? null : { scale: suffix, next: index + 1 }
}

/** Suffixes that may be a unit (5m, 5mm, 5t, 5 b); money settles them in `money.ts`. */
const isAmbiguous = ({ lower }: Atom): boolean => ['m', 'mm', 't', 'b', 'mil'].includes(lower)

function halfAt(atoms: readonly Atom[], index: number): number | null {
  const words = ['and', 'a', 'half']
  let next = index
  for (const word of words) {
    if (atoms[next]?.lower === '-' && atoms[next]!.glued) next++
    if (atoms[next]?.lower !== word) return null
    next++
  }
  return next
}

/** "a hundred", "a dozen", "a half million"; no bare article. */
function afterArticle(atoms: readonly Atom[], index: number): Numeral | null {
  const word = atoms[index + 1]
  if (!word || word.taken) return null
  if (word.lower === 'half' || word.lower === 'quarter') return partOfScale(atoms, index + 1)
  if (!SCALES.has(word.lower)) return null
  return wordsAt(atoms, index + 1)
}

/** "half a million", "half-dozen", "a quarter of a million". */
function partOfScale(atoms: readonly Atom[], index: number): Numeral | null {
  let next = index + 1
  for (const optional of ['-', 'of', 'a']) if (atoms[next]?.lower === optional) next++
  const scale = SCALES.get(atoms[next]?.lower ?? '')
  if (!scale || atoms[next]!.taken) return null
  const part = 1 / DENOMINATORS.get(atoms[index]!.lower)!
  return scaled(atoms, { value: times(part, scale), next: next + 1, digits: false, scale: scale })
}

/** Number words: groups below a thousand, closed by scales of thousand and more. */
function wordsAt(atoms: readonly Atom[], index: number): Numeral | null {
  let total = 0
  let group: number | null = null
  let scale = 1
  let next = index
  for (;;) {
    const at = joined(atoms, next, index)
    const word = atoms[at]
    if (!word || word.taken || word.kind !== 'word') break
    const small = SMALL_NUMBERS.get(word.lower)
    const factor = SCALES.get(word.lower)
    if (small !== undefined && fits(group, small)) group = (group ?? 0) + small
    else if (factor !== undefined && factor < 1000) group = (group ?? 1) * factor
    else if (factor !== undefined && (next === index || group !== null)) {
      total += times(group ?? 1, factor)
      group = null
    } else break
    if (factor !== undefined) scale = factor
    next = at + 1
  }
  if (next === index) return null
  const value = total + (group ?? 0)
  const half = halfAt(atoms, next)
  if (half === null) return { value, next, digits: false, scale }
  return scaled(atoms, { value: value + times(0.5, scale), next: half, digits: false, scale })
}

/** Whether a word for `small` can follow within a group: "twenty" + "one", "two hundred" + "six"; not "two" + "three". */
function fits(group: number | null, small: number): boolean {
  if (group === null) return true
  if (group % 100 === 0 && group > 0) return true
  return small > 0 && small < 10 && group % 10 === 0 && group % 100 >= 20
}

/** Steps over a hyphen, or over "and" after hundred and thousand, that leads to another number word. */
function joined(atoms: readonly Atom[], next: number, first: number): number {
  if (next === first) return next
  const link = atoms[next]
  const after = atoms[next + 1]
  if (!link || !after) return next
  const previous = atoms[next - 1]!.lower
  if (link.lower === '-' && link.glued && (SMALL_NUMBERS.has(after.lower) || SCALES.has(after.lower))) return next + 1
  const isSum = link.lower === 'and' && SCALES.has(previous) && previous !== 'dozen' && SMALL_NUMBERS.has(after.lower)
  return isSum && !startsAnew(previous, atoms[next + 2]) ? next + 1 : next
}

/** "between two hundred and three hundred" are two numbers, "two hundred and three thousand" is one. */
const startsAnew = (previous: string, after: Atom | undefined): boolean =>
  SCALES.has(after?.lower ?? '') && (previous !== 'hundred' || after!.lower === 'hundred')
