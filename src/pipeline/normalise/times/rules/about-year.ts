/** "Around 2010", "in about 1990", "built around 1900": a year, where a count would need its noun ("around 2000 miners"). */
import { BEGINNINGS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, lower } from '../atoms.ts'

const ABOUT: ReadonlySet<string> = new Set(['around', 'about', 'roughly', 'approximately', 'circa'])

/** In front of "about" they ask for a time: "in about 1990". */
const LEADS: ReadonlySet<string> = new Set(['in', 'since', 'until', 'till', 'before', 'after', 'from'])

/** What cannot be counted: the end of the clause, or a word that begins another phrase. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  `the a an this that these those his her its their our my he she it they we i you there when where which who and but or as in on at
  for with by if while until because some many most all both`.split(/\s+/),
)

/** Four digits alone are a year from here on; in front of a lead any year that is written (see `year.ts`). */
const FIRST_LONE = 1900
const END_OF_LONE = 2050

/** Whether the number at `head` is a year that the word before it makes vague. */
export function isAboutYear(atoms: readonly Atom[], head: number, number: number): boolean {
  if (!ABOUT.has(lower(atoms, head - 1)) || isCounted(atoms, head + 1)) return false
  const before = lower(atoms, head - 2)
  if (LEADS.has(before) || BEGINNINGS.has(before)) return true
  const opensClause = before === '' || /^[.;:“"(]$/.test(before)
  return opensClause && number >= FIRST_LONE && number < END_OF_LONE && !endsClause(atoms, head + 1)
}

const isCounted = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at] !== undefined && atoms[at].kind !== 'mark' && !NO_NOUNS.has(lower(atoms, at))

/** "…, about 2000." may count anything that was named before. */
const endsClause = (atoms: readonly Atom[], at: number): boolean => /^[.;:)”"]?$/.test(lower(atoms, at))
