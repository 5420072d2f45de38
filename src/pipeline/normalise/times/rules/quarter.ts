/** Quarters and halves of a year: "the third quarter of 2024", "Q3 2024", "the first half of 2025", "third-quarter". */
import { ORDINALS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, isBoundHyphen, isCapital, lower, reads } from '../atoms.ts'
import { calendarDay, dayNumber } from '../calendar.ts'
import { implied } from '../reference.ts'
import type { Context, Found, Rule } from '../timex.ts'
import { half as halfValue, quarter as quarterValue, type Value } from '../value.ts'
import { yearAt } from '../year-words.ts'

const ID = 'quarter'

export const quarter: Rule = {
  id: ID,
  heads: new Set(['quarter', 'half', 'q', 'h']),
  find(atoms, head) {
    if (lower(atoms, head).length === 1) return letter(atoms, head)
    const parts = lower(atoms, head) === 'half' ? 2 : 4
    const after = yearOf(atoms, head + 1)
    const number = ordinalBefore(atoms, head, after ? parts : null)
    if (!number || !(number.value < parts + 1)) return null
    const year = after ?? yearBefore(atoms, number.first)
    // "the second half" of a match, a month or a week is no half of a year.
    if (parts === 2 && !year) return null
    const named = Math.min(year?.first ?? number.first, number.first)
    const fiscal = FISCAL.has(lower(atoms, named - 1)) ? named - 1 : named
    const first = lower(atoms, fiscal - 1) === 'the' ? fiscal - 1 : fiscal
    return found(first, Math.max(year?.last ?? 0, head + 1), parts, number.value, year)
  },
}

const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial'])

/** "Q3", "Q3 2024", "H1 2024" */
function letter(atoms: readonly Atom[], head: number): Omit<Found, 'rule'> | null {
  const digit = atoms[head + 1]
  const parts = lower(atoms, head) === 'h' ? 2 : 4
  const number = digit?.glued && /^[1-4]$/.test(digit.text) ? Number(digit.text) : 0
  const year = yearOf(atoms, head + 2)
  if (!isCapital(atoms[head]) || number === 0 || number >= parts + 1 || (parts === 2 && !year)) return null
  return found(head, year?.last ?? head + 2, parts, number, year)
}

/** `final`: what "the last quarter" is; null where no year follows, since then it is the one just over. */
function ordinalBefore(
  atoms: readonly Atom[],
  head: number,
  final: number | null,
): { first: number; value: number } | null {
  const end = isBoundHyphen(atoms, head - 1) ? head - 1 : head
  const word = lower(atoms, end - 1)
  const value = LAST.has(word) ? final : ORDINALS.get(word)
  if (value) return { first: end - 1, value }
  const isSuffixed = /^(st|nd|rd|th)$/.test(word) && atoms[end - 1]!.glued && atoms[end - 2]?.kind === 'digits'
  return isSuffixed ? { first: end - 2, value: Number(atoms[end - 2]!.text) } : null
}

const LAST: ReadonlySet<string> = new Set(['last', 'latter', 'final'])

/** The year that a quarter names: by its number, or so many years off the reference. */
interface YearOf {
  readonly first: number
  readonly last: number
  readonly stated: number | null
  readonly offset: number
  readonly isFiscal: boolean
}

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "the 2024 third quarter", "this year's third quarter", "last year's first half", "the year-ago third quarter" */
function yearBefore(atoms: readonly Atom[], end: number): YearOf | null {
  const common = { last: end, isFiscal: FISCAL.has(lower(atoms, end - 2)) }
  const stated = yearAt(atoms, end - 1)
  if (stated !== null) return { ...common, first: end - 1, stated, offset: 0 }
  const isAgo = /^(ago|earlier)$/.test(lower(atoms, end - 1)) && lower(atoms, end - 3) === 'year'
  if (isAgo) return { ...common, first: end - 3, stated: null, offset: -1 }
  const offset = reads(atoms, end - 3, 'year', "'", 's') ? DEICTIC.get(lower(atoms, end - 4)) : undefined
  return offset === undefined ? null : { ...common, first: end - 4, stated: null, offset }
}

/** "of 2024", "2024", "of fiscal 2024", "of this year", "of the year". */
function yearOf(atoms: readonly Atom[], at: number): YearOf | null {
  const of = lower(atoms, at) === 'of' ? at + 1 : at
  const isFiscal = FISCAL.has(lower(atoms, of))
  const start = isFiscal ? of + 1 : of
  const stated = yearAt(atoms, start)
  if (stated !== null) return { first: at, last: start + 1, stated, offset: 0, isFiscal }
  if (lower(atoms, start + 1) !== 'year') return null
  const offset = DEICTIC.get(lower(atoms, start)) ?? (lower(atoms, start) === 'the' && of > at ? 0 : undefined)
  return offset === undefined ? null : { first: at, last: start + 2, stated: null, offset, isFiscal }
}

function found(first: number, last: number, parts: number, number: number, year: YearOf | null): Omit<Found, 'rule'> {
  const read = (context: Context): Value => {
    const inYear = year?.stated ?? yearNear(number, year?.offset ?? null, context)
    const value = parts === 2 ? halfValue(inYear, number) : quarterValue(inYear, number)
    const impliedBy = year?.stated == null ? { impliedBy: implied(ID, context.reference) } : {}
    return { ...value, ...impliedBy, ...(year?.isFiscal && { mark: '?' as const }) }
  }
  return { first, last, type: 'DATE', timex: `XXXX-${parts === 2 ? 'H' : 'Q'}${number}`, read, base: 'quarter' }
}

/** Days after its end in which a quarter is still the one that companies and offices report on. */
const REPORTED_DAYS = 100

/** A quarter without a year is the last that has begun; in a clause of the future the next to end, unless it was just over. */
function yearNear(number: number, offset: number | null, { reference, tense }: Context): number {
  const { year } = calendarDay(reference.day)
  if (offset !== null) return year + offset
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
