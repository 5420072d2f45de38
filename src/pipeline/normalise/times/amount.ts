/** Amounts in front of a unit: "two", "2 1/2", "a few", "two to three", "twenty-five", "a couple of". */
import { CARDINALS, VAGUE_AMOUNTS } from '../../../lexicon/en/time-words.ts'
import { type Atom, isBoundHyphen, isHyphen, lower } from './atoms.ts'

export interface Amount {
  /** Index of its first atom. */
  readonly first: number
  readonly low: number
  readonly high: number
  /** Working or trading days: weekends and feasts are left out, and which they are is not known. */
  readonly isWorking?: boolean
}

const FILLERS: ReadonlySet<string> = new Set(
  'more consecutive straight full long calendar whole additional further other short'.split(' '),
)
const WORKING: ReadonlySet<string> = new Set(['trading', 'business', 'working'])
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
])

/** The amount that ends right before the atom at `end`; null where none stands there. */
export function amountBefore(atoms: readonly Atom[], end: number): Amount | null {
  let at = end - 1
  if (isBoundHyphen(atoms, at)) at--
  const isWorking = WORKING.has(lower(atoms, at))
  if (isWorking || FILLERS.has(lower(atoms, at))) at--
  const high = numberEnding(atoms, at)
  if (!high) return null
  const whole = ranged(atoms, high)
  return isWorking ? { ...whole, isWorking } : whole
}

/** "two to three", "2-3", "one or two" */
function ranged(atoms: readonly Atom[], high: Amount): Amount {
  const joint = lower(atoms, high.first - 1)
  const joined = joint === 'to' || joint === 'or' || isHyphen(atoms[high.first - 1])
  const low = joined ? numberEnding(atoms, high.first - 2) : null
  return low && low.low < high.high ? { first: low.first, low: low.low, high: high.high } : high
}

/** How many numbers may nest: "a hundred thousand", "two dozen and a half". */
const DEPTH = 3

/** A number or vague amount whose last atom is the one at the index. */
function numberEnding(atoms: readonly Atom[], at: number, depth = 0): Amount | null {
  if (depth >= DEPTH) return null
  const word = lower(atoms, at)
  const vague = VAGUE_AMOUNTS.get(word)
  if (vague) return { first: lower(atoms, at - 1) === 'a' ? at - 1 : at, ...vague }
  if (word === 'of' || word === 'couple') return couple(atoms, at)
  if (word === 'half') return andAHalf(atoms, at, depth)
  if (word === 'a' || word === 'an') {
    const isHalf = lower(atoms, at - 1) === 'half'
    return exactly(isHalf ? at - 1 : at, isHalf ? 0.5 : 1)
  }
  return atoms[at]?.kind === 'digits' ? digits(atoms, at) : cardinal(atoms, at, depth)
}

const exactly = (first: number, value: number): Amount => ({ first, low: value, high: value })

function couple(atoms: readonly Atom[], at: number): Amount | null {
  const noun = lower(atoms, at) === 'of' ? at - 1 : at
  if (lower(atoms, noun) !== 'couple') return null
  return exactly(lower(atoms, noun - 1) === 'a' ? noun - 1 : noun, 2)
}

/** "two and a half" */
function andAHalf(atoms: readonly Atom[], at: number, depth: number): Amount | null {
  if (lower(atoms, at - 1) !== 'a' || lower(atoms, at - 2) !== 'and') return null
  const whole = numberEnding(atoms, at - 3, depth + 1)
  return whole && { first: whole.first, low: whole.low + 0.5, high: whole.high + 0.5 }
}

/** "14", "1,000", "1.5", "1/2", "2 1/2". */
function digits(atoms: readonly Atom[], at: number): Amount | null {
  const value = Number(atoms[at]!.text)
  const mark = atoms[at]!.glued ? lower(atoms, at - 1) : ''
  const before = atoms[at - 2]
  if (before?.kind !== 'digits' || !atoms[at - 1]?.glued) return mark === '.' ? null : exactly(at, value)
  if (mark === ',' && atoms[at]!.text.length === 3) return exactly(at - 2, Number(before.text) * 1000 + value)
  if (mark === '.') return exactly(at - 2, Number(`${before.text}.${atoms[at]!.text}`))
  if (mark !== '/' || value === 0) return exactly(at, value)
  const part = Number(before.text) / value
  const whole = atoms[at - 3]
  const mixed = whole?.kind === 'digits' || isHyphen(whole) ? digitsBefore(atoms, at - 3) : null
  return mixed ? exactly(mixed.first, mixed.value + part) : exactly(at - 2, part)
}

function digitsBefore(atoms: readonly Atom[], at: number): { first: number; value: number } | null {
  const first = isHyphen(atoms[at]) ? at - 1 : at
  return atoms[first]?.kind === 'digits' ? { first, value: Number(atoms[first].text) } : null
}

/** "two", "twenty-five", "a hundred", "two dozen". */
function cardinal(atoms: readonly Atom[], at: number, depth: number): Amount | null {
  const word = lower(atoms, at)
  const multiple = MULTIPLES.get(word)
  if (multiple) {
    const factor = numberEnding(atoms, at - 1, depth + 1)
    return factor ? { first: factor.first, low: factor.low * multiple, high: factor.high * multiple } : null
  }
  const value = CARDINALS.get(word)
  if (value === undefined) return null
  const tens = isBoundHyphen(atoms, at - 1) && value < 10 ? CARDINALS.get(lower(atoms, at - 2)) : undefined
  return tens !== undefined && tens >= 20 ? exactly(at - 2, tens + value) : exactly(at, value)
}
