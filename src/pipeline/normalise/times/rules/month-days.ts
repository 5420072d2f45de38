/** Days of a month, before or after its name: "23", "23rd", "23–25", "from 3 to 5", "the 23rd of". */
import { MONTHS, ORDINALS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, isHyphen, lower } from '../atoms.ts'

export interface Days {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

/** "23", "23rd", "23–25", "23 and 24" after the month. */
export function daysAfter(atoms: readonly Atom[], start: number): Days | null {
  const at = lower(atoms, start) === 'the' ? start + 1 : start
  const from = dayAt(atoms, at)
  if (!from || (at > start && from.last < at + 2)) return null
  const to = isHyphen(atoms[from.last]) || lower(atoms, from.last) === 'and' ? dayAt(atoms, from.last + 1) : null
  const isRange = to !== null && to.day > from.day && lower(atoms, to.last) !== 'people'
  return isRange && !startsDate(atoms, to.last)
    ? { first: at, last: to.last, from: from.day, to: to.day }
    : { first: at, last: from.last, from: from.day, to: from.day }
}

/** "23 October", "the 23rd of October", "23–25 October". */
export function daysBefore(atoms: readonly Atom[], head: number): Days | null {
  const end = lower(atoms, head - 1) === 'of' ? head - 1 : head
  const to = dayEnding(atoms, end)
  if (!to) return null
  if (end < head && !to.isOrdinal) return null
  const before = atoms[to.first - 1]
  const isJoined = isHyphen(before) || /^(and|to)$/.test(lower(atoms, to.first - 1))
  const from = isJoined ? dayEnding(atoms, to.first - 1) : null
  if (from && from.day < to.day) return { first: from.first, last: end, from: from.day, to: to.day }
  const first = to.isOrdinal && lower(atoms, to.first - 1) === 'the' ? to.first - 1 : to.first
  return { first, last: end, from: to.day, to: to.day }
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
const LAST_DAY = 31

function dayAt(atoms: readonly Atom[], at: number): { day: number; last: number } | null {
  const atom = atoms[at]
  if (atom?.kind !== 'digits' || atom.text.length > 2) return null
  const day = Number(atom.text)
  if (day < 1 || day > LAST_DAY) return null
  const next = atoms[at + 1]
  if (next?.glued && SUFFIXES.has(next.lower)) return { day, last: at + 2 }
  if (next?.glued && (next.kind === 'word' || next.text === '%' || next.text === '/')) return null
  const isLonger = next?.glued && /^[.,:]$/.test(next.text) && atoms[at + 2]?.glued && atoms[at + 2]?.kind === 'digits'
  return isLonger ? null : { day, last: at + 1 }
}

/** The day whose last atom stands right before `end`. */
function dayEnding(atoms: readonly Atom[], end: number): { day: number; first: number; isOrdinal: boolean } | null {
  const isOrdinal = SUFFIXES.has(lower(atoms, end - 1)) && atoms[end - 1]!.glued
  const at = isOrdinal ? end - 2 : end - 1
  const found = at >= 0 && atoms[at]?.kind === 'digits' && !isTail(atoms, at) ? dayAt(atoms, at) : null
  if (found) return { day: found.day, first: at, isOrdinal }
  const word = lower(atoms, end) === 'of' ? ORDINALS.get(lower(atoms, end - 1)) : undefined
  return word === undefined ? null : { day: word, first: end - 1, isOrdinal: true }
}

/** The digits go on to the left: "1.23", "$23". */
const isTail = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.glued && !isHyphen(atoms[at - 1]) && !/^[(“"‘'/]$/.test(lower(atoms, at - 1))

const startsDate = (atoms: readonly Atom[], at: number): boolean => MONTHS.has(lower(atoms, at))
