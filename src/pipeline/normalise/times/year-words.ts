/** Years as written: "2024", "’24" after a month, "nineteen ninety-six", "two thousand". */
import { CARDINALS } from '../../../lexicon/en/time-words.ts'
import { type Atom, isBoundHyphen, lower } from './atoms.ts'

export interface YearWords {
  readonly last: number
  readonly year: number
}

/** Years that four digits are read as; news rarely means an earlier or a later one. */
const FIRST_YEAR = 1000
const END_OF_YEARS = 2200

/** Two digits below this belong to this century: half a century ahead at most. */
const PIVOT = 50

/** Four digits that can be a year and are no part of a longer number. */
export function yearAt(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at]
  if (atom?.kind !== 'digits' || atom.text.length !== 4) return null
  const year = Number(atom.text)
  if (year < FIRST_YEAR || year >= END_OF_YEARS) return null
  const mark = lower(atoms, at + 1)
  const next = atoms[at + 2]
  const runsOn = (mark === ',' || mark === '.' || mark === ':' || mark === '/') && atoms[at + 1]!.glued && next?.glued
  return runsOn && next?.kind === 'digits' ? null : year
}

/** A year that follows a month or a day: ", 2024", "2024", "of 2024", "’24", "nineteen ninety-six". */
export function yearAfter(atoms: readonly Atom[], at: number): YearWords | null {
  const next = lower(atoms, at) === ',' || lower(atoms, at) === 'of' ? at + 1 : at
  const year = yearAt(atoms, next)
  if (year !== null) return { last: next + 1, year }
  const short = atoms[next + 1]
  if (lower(atoms, next) === "'" && short?.glued && /^\d{2}$/.test(short.text))
    return { last: next + 2, year: fullYear(Number(short.text)) }
  return spelledYear(atoms, next)
}

export const fullYear = (two: number): number => (two < PIVOT ? 2000 : 1900) + two

/** "nineteen ninety-six", "nineteen ninety", "two thousand", "two thousand and one". */
export function spelledYear(atoms: readonly Atom[], at: number): YearWords | null {
  if (lower(atoms, at) === 'two' && lower(atoms, at + 1) === 'thousand') {
    const and = lower(atoms, at + 2) === 'and' ? at + 3 : at + 2
    const rest = below100(atoms, and)
    return rest ? { last: rest.last, year: 2000 + rest.value } : { last: at + 2, year: 2000 }
  }
  const head = CARDINALS.get(lower(atoms, at))
  if (head === undefined || head < 17 || head > 20) return null
  const rest = below100(atoms, at + 1)
  return rest && rest.value >= 10 ? { last: rest.last, year: head * 100 + rest.value } : null
}

function below100(atoms: readonly Atom[], at: number): { last: number; value: number } | null {
  const tens = CARDINALS.get(lower(atoms, at))
  if (tens === undefined || tens === 0) return null
  const ones = isBoundHyphen(atoms, at + 1) ? CARDINALS.get(lower(atoms, at + 2)) : undefined
  if (tens >= 20 && ones !== undefined && ones < 10) return { last: at + 3, value: tens + ones }
  return { last: at + 1, value: tens }
}
