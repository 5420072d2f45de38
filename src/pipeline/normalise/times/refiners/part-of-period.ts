/** Parts of a period: "mid-October", "early next week", "the end of 2024", "the first half of October", "earlier this month". */
import { type Atom, isHyphen, lower } from '../atoms.ts'
import { implied } from '../reference.ts'
import type { Context, Found, Refiner } from '../timex.ts'
import type { Mod, Value } from '../value.ts'
import { first as firstThird, half, last as lastThird, middle, quarterOf } from './thirds.ts'

const ID = 'part-of-period'

type Part = 'start' | 'early' | 'mid' | 'late' | 'end' | 'earlier' | 'later' | 'half1' | 'half2'

const ADJECTIVES: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['earlier', 'earlier'],
  ['later', 'later'],
])

/** "the … of": noun → part. */
const NOUNS: ReadonlyMap<string, Part> = new Map([
  ['beginning', 'start'],
  ['start', 'start'],
  ['outset', 'start'],
  ['middle', 'mid'],
  ['end', 'end'],
  ['close', 'end'],
  ['rest', 'later'],
  ['remainder', 'later'],
])

const ORDINALS: ReadonlyMap<string, Part> = new Map([
  ['first', 'half1'],
  ['second', 'half2'],
  ['last', 'half2'],
  ['latter', 'half2'],
])

const MODS: Readonly<Record<Part, Mod | null>> = {
  start: 'START',
  end: 'END',
  early: 'START',
  mid: 'MID',
  late: 'END',
  earlier: 'START',
  later: 'END',
  half1: 'START',
  half2: 'END',
}

export const partOfPeriod: Refiner = {
  id: ID,
  refine: (atoms, found) =>
    found.map((one) => {
      const part = one.read && one.base !== 'clock' ? partBefore(atoms, one.first) : null
      return part ? narrowed(one, part) : one
    }),
}

interface Before {
  readonly first: number
  readonly part: Part
  /** Where it begins, when that is another part: "mid-to-late October". */
  readonly since?: Part
}

function partBefore(atoms: readonly Atom[], end: number): Before | null {
  return adjectiveBefore(atoms, end) ?? nounBefore(atoms, end)
}

/** "mid-October", "early in October", "late on Tuesday", "the early 1990s" */
function adjectiveBefore(atoms: readonly Atom[], end: number): Before | null {
  let at = end - 1
  // An article that the find already holds: "the late 1980s" is found from 1980s on.
  if (isHyphen(atoms[at])) at--
  else if (/^(in|on)$/.test(lower(atoms, at)) && ADJECTIVES.has(lower(atoms, at - 1))) at--
  const part = ADJECTIVES.get(lower(atoms, at))
  if (!part || (at !== end - 1 && part === 'later' && lower(atoms, at - 1) === 'days')) return null
  const to = isHyphen(atoms[at - 1]) ? at - 2 : at - 1
  const before = isHyphen(atoms[to - 1]) ? to - 2 : to - 1
  const since = lower(atoms, to) === 'to' ? ADJECTIVES.get(lower(atoms, before)) : undefined
  const start = since ? before : at
  const first = lower(atoms, start - 1) === 'the' ? start - 1 : start
  return since ? { first, part, since } : { first, part }
}

/** "the end of October", "the first half of next year" */
function nounBefore(atoms: readonly Atom[], end: number): Before | null {
  if (lower(atoms, end - 1) !== 'of') return null
  const noun = lower(atoms, end - 2)
  const isHalf = noun === 'half'
  const ordinal = isHalf ? ORDINALS.get(lower(atoms, isHyphen(atoms[end - 3]) ? end - 4 : end - 3)) : undefined
  const part = NOUNS.get(noun) ?? ordinal
  if (!part) return null
  const at = isHalf ? end - 3 : end - 2
  const the = lower(atoms, at - 1) === 'very' ? at - 1 : at
  return { first: lower(atoms, the - 1) === 'the' ? the - 1 : the, part }
}

function narrowed(one: Found, { first, part, since }: Before): Found {
  const mod = MODS[part]
  const read = (context: Context): Value | null => {
    const whole = one.read!(part === 'earlier' ? { ...context, tense: 'past' } : context)
    if (!whole) return null
    const days = part === 'earlier' || part === 'later' ? side(whole, part, context) : slice(whole, part)
    const from = since ? slice(whole, since).from : days.from
    const isCounted = part === 'earlier' || part === 'later'
    const impliedBy = whole.impliedBy ?? (isCounted ? implied(ID, context.reference) : undefined)
    return { ...whole, ...days, from, ...(mod && { mod }), ...(impliedBy && { impliedBy }) }
  }
  // A day stays a day, so that it can still take its night: "late Tuesday night".
  const { base, ...rest } = one
  const isDay = base === 'day' || base === 'weekday'
  return { ...rest, first, read, ...(mod && { mod }), ...(isDay && { base }) }
}

const slice = (whole: Value, part: Part): Pick<Value, 'from' | 'to'> => {
  if (whole.grain === 'year' && (part === 'start' || part === 'end')) return quarterOf(whole, part)
  if (part === 'early' || part === 'start') return firstThird(whole)
  if (part === 'mid') return middle(whole)
  if (part === 'late' || part === 'end') return lastThird(whole)
  return half(whole, part === 'half1' ? 1 : 2)
}

/** "earlier this month": up to the reference; "later this year": from it on; the whole where it lies outside. */
function side(whole: Value, part: 'earlier' | 'later', { reference }: Context): Pick<Value, 'from' | 'to'> {
  const { day } = reference
  if (day < whole.from || day >= whole.to + 1) return { from: whole.from, to: whole.to }
  return part === 'earlier' ? { from: whole.from, to: day } : { from: day, to: whole.to }
}
