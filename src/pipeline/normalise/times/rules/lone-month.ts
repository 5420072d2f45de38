/** Whether the name of a month, without day or year, means the month: "in March", not "March on", "April Boone", "May". */
import { DOUBTFUL_MONTHS, MONTHS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, isCapital, isHyphen, lower } from '../atoms.ts'

/** Words after which a doubtful name is a month. */
const LEADS: ReadonlySet<string> = new Set(
  `in since until till from before during through throughout last next this early late mid every each previous following
  coming past between by after of`.split(/\s+/),
)

/** Words after which even a short name without its full stop is one. */
const FIRM_LEADS: ReadonlySet<string> = new Set('in since until late early mid last next during'.split(' '))

/** A three-letter name without its full stop is a month beside a day or a year, or after a firm lead. */
const SHORT: ReadonlySet<string> = new Set('jan feb febr mar apr jun jul aug sep sept oct nov dec'.split(' '))

export function standsAlone(atoms: readonly Atom[], head: number, end: number): boolean {
  const name = lower(atoms, head)
  if (SHORT.has(name)) return (end > head + 1 ? LEADS : FIRM_LEADS).has(leadOf(atoms, head))
  if (isName(atoms, head, end)) return false
  if (!DOUBTFUL_MONTHS.has(name)) return true
  const lead = leadOf(atoms, head)
  return LEADS.has(lead) || joinsMonth(atoms, head) || modifies(atoms, end, lead)
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
  return before?.kind === 'word' && isCapital(before) && !COMMON.has(before.lower) && !MONTHS.has(before.lower)
}

/** "the May deal", "an August letter": the month stands in front of a noun. */
const modifies = (atoms: readonly Atom[], end: number, lead: string): boolean =>
  DETERMINERS.has(lead) && atoms[end]?.kind === 'word' && !NO_NOUNS.has(lower(atoms, end)) && !atoms[end].glued

const DETERMINERS: ReadonlySet<string> = new Set('the a an his her their its our that this'.split(' '))
/** Capitals at the start of a sentence that are no names. */
const COMMON: ReadonlySet<string> = new Set([...LEADS, ...DETERMINERS])

const NO_NOUNS: ReadonlySet<string> = new Set(
  `on in to for of by at against from and or was is will has had were are through towards toward past with over that which who
  after before began drew went came passed`.split(/\s+/),
)

/** "April and May", "March, April and May". */
const joinsMonth = (atoms: readonly Atom[], head: number): boolean =>
  /^(and|or|to|,)$/.test(lower(atoms, head - 1)) && MONTHS.has(lower(atoms, head - 2))
