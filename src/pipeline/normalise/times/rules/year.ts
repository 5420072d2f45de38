/** Years in digits: "2024", "fiscal 2024", "FY25", "2019–2021", "the year 2000". */
import { type Atom, isCapital, isHyphen, lower, reads } from '../atoms.ts'
import { isoYear } from '../calendar.ts'
import type { Found, Rule } from '../timex.ts'
import { months, year as yearValue } from '../value.ts'
import { fullYear, spelledYear, yearAt } from '../year-words.ts'
import { isAboutYear } from './about-year.ts'

export const year: Rule = {
  id: 'year',
  heads: 'digits',
  find(atoms, head) {
    const fiscal = fiscalYear(atoms, head)
    if (fiscal) return fiscal
    const number = yearAt(atoms, head)
    if (number === null || !isYear(atoms, head, number)) return null
    const first = firstOf(atoms, head)
    const isFiscal = FISCAL.has(lower(atoms, head - 1)) || FISCAL.has(lower(atoms, head - 2))
    return (
      rangeOf(atoms, first, head, number) ??
      found(first, head + 1, number, isFiscal ? '?' : isAbout(atoms, first, number) ? '~' : undefined)
    )
  },
}

/** "circa 1850", "c. 1850", "in around 1850" */
const isAbout = (atoms: readonly Atom[], first: number, number: number): boolean =>
  lower(atoms, first - 1) === 'circa' ||
  isAboutYear(atoms, first, number) ||
  (lower(atoms, first - 1) === '.' && lower(atoms, first - 2) === 'c')

/** "nineteen ninety-six", "the year two thousand". */
export const spelled: Rule = {
  id: 'spelled-year',
  heads: new Set(['seventeen', 'eighteen', 'nineteen', 'twenty', 'two']),
  find(atoms, head) {
    const words = spelledYear(atoms, head)
    const isBare = words !== null && words.year % 1000 === 0
    if (!words || (isBare && lower(atoms, head - 1) !== 'year')) return null
    return found(firstOf(atoms, head), words.last, words.year)
  },
}

const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial'])

/** When a fiscal year begins is another matter in each place: its reading is marked. */
const found = (first: number, last: number, number: number, mark?: '?' | '~'): Omit<Found, 'rule'> => ({
  first,
  last,
  type: 'DATE',
  timex: isoYear(number),
  read: () => ({ ...yearValue(number), ...(mark && { mark }) }),
  base: 'year',
})

/** "the year 2000", "fiscal 2000", "fiscal year 2000", "the year of 2000". */
function firstOf(atoms: readonly Atom[], head: number): number {
  let first = head
  if (lower(atoms, first - 1) === 'year') first--
  if (/^(fiscal|calendar|financial)$/.test(lower(atoms, first - 1))) first--
  return first < head && lower(atoms, first - 1) === 'the' ? first - 1 : first
}

/** "FY2024", "FY25", "FY 2025". */
function fiscalYear(atoms: readonly Atom[], head: number): Omit<Found, 'rule'> | null {
  if (lower(atoms, head - 1) !== 'fy' || !isCapital(atoms[head - 1])) return null
  const text = atoms[head]!.text
  const number = text.length === 4 ? yearAt(atoms, head) : text.length === 2 ? fullYear(Number(text)) : null
  return number === null ? null : found(head - 1, head + 1, number, '?')
}

/** "2019–2021", "2019-21", "2019/20" */
function rangeOf(atoms: readonly Atom[], first: number, head: number, from: number): Omit<Found, 'rule'> | null {
  const isJoined = (isHyphen(atoms[head + 1]) || lower(atoms, head + 1) === '/') && atoms[head + 1]!.glued
  const end = atoms[head + 2]
  if (!isJoined || end?.kind !== 'digits' || !end.glued) return null
  const to = end.text.length === 4 ? yearAt(atoms, head + 2) : shortEnd(from, end.text)
  if (to === null || to <= from) return null
  const read = () => months(from, 1, 12 * (to - from + 1))
  return { first, last: head + 3, type: 'DATE', timex: `${isoYear(from)}/${isoYear(to)}`, read }
}

const shortEnd = (from: number, text: string): number | null =>
  text.length === 2 ? Math.floor(from / 100) * 100 + Number(text) : null

/** Words after which four digits are a year, whatever follows. */
const LEADS: ReadonlySet<string> = new Set(
  `in since until till from before after during by through throughout late early mid year fiscal spring summer autumn fall
  winter and or of between circa pre post`.split(/\s+/),
)

/** Words before a number that count things. */
const COUNTERS: ReadonlySet<string> = new Set(
  `about around some nearly almost over than least most approximately roughly only another killed no number flight route
  highway room page article section rule channel studio unit boeing model area`.split(/\s+/),
)

/** Words after a number that it counts or measures. */
const COUNTED: ReadonlySet<string> = new Set(
  `people troops soldiers men women children civilians persons workers employees jobs members residents families homes
  houses voters votes students refugees prisoners dead deaths cases patients injured wounded units tonnes tons barrels
  meters metres kilometers kilometres km miles feet yards acres hectares square degrees dollars euros pounds rubles percent
  points shares times copies calories hours minutes seconds days weeks years missiles drones tanks vehicles others more
  fighters migrants passengers delegates seats hp rpm`.split(/\s+/),
)

/** Four digits alone are a year of living memory or of the near future; in front of a lead any year that is written. */
const FIRST_LONE = 1900
const END_OF_LONE = 2050

function isYear(atoms: readonly Atom[], head: number, number: number): boolean {
  const before = atoms[head - 1]
  const after = atoms[head + 1]
  if (after?.kind === 'word' && (COUNTED.has(after.lower) || after.glued)) return false
  if (after?.glued && /^[%°$€£]$/.test(after.text)) return false
  if (atoms[head]!.glued && before && !/^[(“"‘'—–\-/[]$/.test(before.text)) return false
  if (isAboutYear(atoms, head, number)) return number >= 1200 && !isSigned(atoms, head)
  if (isSigned(atoms, head) || (COUNTERS.has(lower(atoms, head - 1)) && !isCompared(atoms, head))) return false
  if (LEADS.has(lower(atoms, head - 1)) || isHyphen(before))
    return number >= 1200 && !reads(atoms, head - 2, 'at', 'least')
  return number >= FIRST_LONE && number < END_OF_LONE
}

/** "no later than 2027", "earlier than 2020" */
const isCompared = (atoms: readonly Atom[], head: number): boolean =>
  lower(atoms, head - 1) === 'than' && /^(later|earlier|sooner)$/.test(lower(atoms, head - 2))

/** "$ 2000", "No. 1987", "# 1999", "555 1987", "555-2019" */
const isSigned = (atoms: readonly Atom[], head: number): boolean => {
  const before = lower(atoms, head - 1)
  if (/^[$€£¥#№+]$/.test(before)) return true
  if (before === '.' && lower(atoms, head - 2) === 'no') return true
  if (atoms[head - 1]?.kind === 'digits' || (before === ')' && atoms[head - 2]?.kind === 'digits')) return true
  return isHyphen(atoms[head - 1]) && atoms[head]!.glued && atoms[head - 1]!.glued && !isYearLead(atoms, head)
}

const isYearLead = (atoms: readonly Atom[], head: number): boolean =>
  yearAt(atoms, head - 2) !== null || /^(pre|post|mid|early|late)$/.test(lower(atoms, head - 2))
