/** Numbers of the calendar and the clock: they belong to times, also where no time was read. */
import { MONTHS } from '../../../../lexicon/en/time-words.ts'
import { TIME_UNITS } from '../../../../lexicon/en/units.ts'
import type { Atom } from '../atom.ts'
import { isCapital, lowerAt, rule } from './rule.ts'

const CLOCK: ReadonlySet<string> = new Set(
  "a.m. p.m. am pm o'clock gmt utc est edt bst cet pst noon midnight bc bce ad ce a.m p.m".split(' '),
)

/** "0900": no count begins with a nought. */
const MILITARY = /^0\d{3}$/

/** "8 a.m.", "5 May", "10 o'clock", "AD 70". */
export const clock = rule('clock', ({ atoms, amount: { first, numeral, next, unit } }) => {
  if (unit) return false
  if (MILITARY.test(atoms[numeral]!.text)) return true
  // "Nov. 19"
  const stop = atoms[first - 1]?.lower === '.' && atoms[first - 1]!.glued ? 1 : 0
  const [before, after] = [atoms[first - 1 - stop], atoms[next]]
  if (CLOCK.has(after?.lower ?? '') || before?.text === 'AD') return true
  return isSecondDay(atoms, first) || [before, after].some((word) => word && isCapital(word) && MONTHS.has(word.lower))
})

/** "May 22 and 23". */
const isSecondDay = (atoms: readonly Atom[], first: number): boolean =>
  ['and', '-', '–', 'to', 'or'].includes(lowerAt(atoms, first - 1)) &&
  atoms[first - 2]?.kind === 'number' &&
  isCapital(atoms[first - 3]) &&
  MONTHS.has(lowerAt(atoms, first - 3))

const YEAR = /^(?:1[5-9]\d\d|20\d\d|2100)$/
const ROUND = /[05]0$/
const BEFORE_YEARS: ReadonlySet<string> = new Set(
  "the in since of by from until till before after during late early this his her its their 's for and".split(' '),
)

/** "2016", "the 2016 candidates", "between 2001 and 2011"; "some 2000 people" and "2000 people" are counts. */
export const year = rule('year', ({ atoms, amount, counted }) => {
  if (!amount.unit && !counted.phrase && isShortYear(atoms, amount.numeral)) return true
  if (amount.unit || !YEAR.test(atoms[amount.numeral]!.text)) return false
  if (amount.link) return isYearLike(amount.high) && !atoms[amount.next - 1]!.text.includes(',')
  if (amount.next !== amount.numeral + 1) return false
  if (counted.hyphened) return !counted.phrase
  if (!counted.phrase) return amount.bound !== 'about' && !amount.additional
  if (amount.compared) return false
  return BEFORE_YEARS.has(lowerAt(atoms, amount.first - 1)) || !ROUND.test(atoms[amount.numeral]!.text)
})

/** "the class of ’16". */
const isShortYear = (atoms: readonly Atom[], index: number): boolean =>
  atoms[index]!.glued && ["'", '’', '‘'].includes(lowerAt(atoms, index - 1)) && /^\d\d$/.test(atoms[index]!.text)

const isYearLike = (value: number | null): boolean => value !== null && YEAR.test(String(value))

/** "three days", "a 48-hour ultimatum", "hundreds of years", "the first three summer months", "34-year-old". */
export const duration = rule('duration', ({ atoms, amount: { next, unit }, counted: { phrase } }) => {
  if (unit && unit.name !== 'fraction') return false
  const at = lowerAt(atoms, next) === '-' ? next + 1 : next
  if (TIME_UNITS.has(lowerAt(atoms, at))) return true
  if (!phrase) return false
  for (let index = phrase.first; index < phrase.last; index++) {
    if (isUnit(atoms, index) && (index + 1 === phrase.last || lowerAt(atoms, index + 1) === 'of')) return true
  }
  return false
})

const isUnit = (atoms: readonly Atom[], index: number): boolean => TIME_UNITS.has(atoms[index]!.lower)

const FREQUENCIES: ReadonlySet<string> = new Set(['times', 'time', 'fold', 'x', '×', 'more times', 'percenters'])

/** "five times", "10-fold", "three more times". */
export const frequency = rule('frequency', ({ atoms, amount: { next } }) => {
  const at = ['-', 'more', 'or'].includes(lowerAt(atoms, next)) ? next + 1 : next
  return FREQUENCIES.has(lowerAt(atoms, at))
})

const COMPASS: ReadonlySet<string> = new Set('n s e w north south east west latitude longitude'.split(' '))

/** "54 degrees north", "30.5° E": where, not how much. */
export const coordinate = rule('coordinate', ({ atoms, amount: { unit, next } }) => {
  return unit?.name === 'degree' && (COMPASS.has(lowerAt(atoms, next)) || atoms[next]?.kind === 'number')
})
