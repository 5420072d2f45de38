/** Quarters and halves of a year: "the third quarter of 2024", "Q3 2024", "the first half of 2025", "third-quarter". */
import { ORDINALS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, isBoundHyphen, isCapital, lower, reads } from '../atoms.ts'
import { calendarDay, dayNumber } from '../calendar.ts'
import { implied } from '../reference.ts'
import type { Context, Found, Rule } from '../timex.ts'
import { half as halfValue, quarter as quarterValue, type Value } from '../value.ts'
import { yearAt } from '../year-words.ts'

export const quarter: Rule = {
  id: 'quarter',
  heads: new Set(['quarter', 'half', 'q']),
  find(atoms, head) {
    if (lower(atoms, head) === 'q') return letter(atoms, head)
    const parts = lower(atoms, head) === 'half' ? 2 : 4
    const number = ordinalBefore(atoms, head)
    if (!number || !(number.value < parts + 1)) return null
    const after = yearOf(atoms, head + 1)
    const before = yearAt(atoms, number.first - 1)
    const stated = after?.year ?? before
    const owner = after ? null : ownerBefore(atoms, number.first)
    const named = owner?.first ?? (before !== null && !after ? number.first - 1 : number.first)
    const fiscal = lower(atoms, named - 1) === 'fiscal' ? named - 1 : named
    const first = lower(atoms, fiscal - 1) === 'the' ? fiscal - 1 : fiscal
    // "the second half" of a match, a month or a week is no half of a year.
    if (parts === 2 && !stated && !after && !owner) return null
    return found(first, after?.last ?? head + 1, parts, number.value, stated, after?.offset ?? owner?.offset ?? 0)
  },
}

/** "Q3", "Q3 2024" */
function letter(atoms: readonly Atom[], head: number): Omit<Found, 'rule'> | null {
  const digit = atoms[head + 1]
  if (!isCapital(atoms[head]) || !digit?.glued || !/^[1-4]$/.test(digit.text)) return null
  const after = yearOf(atoms, head + 2)
  return found(head, after?.last ?? head + 2, 4, Number(digit.text), after?.year ?? null, after?.offset ?? 0)
}

function ordinalBefore(atoms: readonly Atom[], head: number): { first: number; value: number } | null {
  const end = isBoundHyphen(atoms, head - 1) ? head - 1 : head
  const word = lower(atoms, end - 1)
  const value = ORDINALS.get(word) ?? (word === 'last' || word === 'latter' ? 2 : undefined)
  if (value !== undefined && (word !== 'last' || lower(atoms, head) === 'half')) return { first: end - 1, value }
  const isSuffixed = /^(st|nd|rd|th)$/.test(word) && atoms[end - 1]!.glued && atoms[end - 2]?.kind === 'digits'
  return isSuffixed ? { first: end - 2, value: Number(atoms[end - 2]!.text) } : null
}

interface YearOf {
  readonly last: number
  readonly year: number | null
  readonly offset: number
}

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "this year's third quarter", "last year's first half", "the year-ago third quarter" */
function ownerBefore(atoms: readonly Atom[], end: number): { first: number; offset: number } | null {
  const isAgo = /^(ago|earlier)$/.test(lower(atoms, end - 1)) && lower(atoms, end - 3) === 'year'
  if (isAgo) return { first: end - 3, offset: -1 }
  if (!reads(atoms, end - 3, 'year', "'", 's')) return null
  const offset = DEICTIC.get(lower(atoms, end - 4))
  return offset === undefined ? null : { first: end - 4, offset }
}

/** "of 2024", "2024", "of fiscal 2024", "of this year", "of the year". */
function yearOf(atoms: readonly Atom[], at: number): YearOf | null {
  const of = lower(atoms, at) === 'of' ? at + 1 : at
  const start = lower(atoms, of) === 'fiscal' ? of + 1 : of
  const year = yearAt(atoms, start)
  if (year !== null) return { last: start + 1, year, offset: 0 }
  if (lower(atoms, start + 1) !== 'year') return null
  const offset = DEICTIC.get(lower(atoms, start)) ?? (lower(atoms, start) === 'the' && of > at ? 0 : undefined)
  return offset === undefined ? null : { last: start + 2, year: null, offset }
}

function found(
  first: number,
  last: number,
  parts: number,
  number: number,
  stated: number | null,
  offset: number,
): Omit<Found, 'rule'> {
  const read = (context: Context): Value => {
    const make = parts === 2 ? halfValue : quarterValue
    if (stated !== null) return make(stated, number)
    return { ...make(yearNear(number, offset, context), number), impliedBy: implied('quarter', context.reference) }
  }
  return { first, last, type: 'DATE', timex: `XXXX-${parts === 2 ? 'H' : 'Q'}${number}`, read, base: 'quarter' }
}

/** Days after its end in which a quarter is still the one that companies and offices report on. */
const REPORTED_DAYS = 100

/** A quarter without a year is the last that has begun; in a clause of the future the next to end, unless it was just over. */
function yearNear(number: number, offset: number, { reference, tense }: Context): number {
  const { year } = calendarDay(reference.day)
  if (offset !== 0) return year + offset
  const years = [year - 1, year, year + 1]
  const isFresh = (candidate: number) => {
    const over = reference.day - dayNumber(candidate, number * 3 + 1, 1)
    return over >= 0 && over < REPORTED_DAYS
  }
  const fresh = years.find(isFresh)
  if (fresh !== undefined) return fresh
  if (tense === 'future') return years.find((candidate) => dayNumber(candidate, number * 3 + 1, 1) > reference.day)!
  return years.findLast((candidate) => dayNumber(candidate, number * 3 - 2, 1) <= reference.day)!
}
