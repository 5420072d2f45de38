/** Whether the name of a month, without day or year, means the month: "in March", not "March on", "April Boone", "May". */
import { DOUBTFUL_MONTHS, MONTHS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, isCapital, isHyphen, lower } from '../atoms.ts'

/** Words after which a doubtful name is a month. */
const LEADS: ReadonlySet<string> = new Set(
  `in since until till from before during through throughout last next this early late mid every each previous following
  coming past between by after of`.split(/\s+/),
)

/** A three-letter name without its full stop is a month only beside a day or a year. */
const SHORT: ReadonlySet<string> = new Set('jan feb febr mar apr jun jul aug sep sept oct nov dec'.split(' '))

export function standsAlone(atoms: readonly Atom[], head: number, end: number): boolean {
  const name = lower(atoms, head)
  if (SHORT.has(name)) return end > head + 1 && LEADS.has(leadOf(atoms, head))
  if (isName(atoms, head, end)) return false
  if (!DOUBTFUL_MONTHS.has(name)) return true
  const lead = leadOf(atoms, head)
  return LEADS.has(lead) || joinsMonth(atoms, head)
}

/** The word in front, over a hyphen ("mid-May"). */
const leadOf = (atoms: readonly Atom[], head: number): string =>
  lower(atoms, isHyphen(atoms[head - 1]) ? head - 2 : head - 1)

/** A person or a title: the next word is a name ("April Boone") or the one before is ("Theresa May", "Mrs. June"). */
function isName(atoms: readonly Atom[], head: number, end: number): boolean {
  const next = atoms[end]
  const before = atoms[head - 1]
  const isDoubtful = DOUBTFUL_MONTHS.has(lower(atoms, head))
  if (!isDoubtful) return false
  if (next?.kind === 'word' && isCapital(next) && !MONTHS.has(next.lower)) return true
  return before?.kind === 'word' && isCapital(before) && !LEADS.has(before.lower) && !MONTHS.has(before.lower)
}

/** "April and May", "March, April and May". */
const joinsMonth = (atoms: readonly Atom[], head: number): boolean =>
  /^(and|or|to|,)$/.test(lower(atoms, head - 1)) && MONTHS.has(lower(atoms, head - 2))
