/** Days of the week: "on Tuesday", "last Friday", "next Monday", "the previous Friday". */
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, isCapital, lower, reads } from '../atoms.ts'
import { mondayOf, weekdayOf } from '../calendar.ts'
import { implied } from '../reference.ts'
import type { Tense } from '../tense.ts'
import type { Context, Rule } from '../timex.ts'
import { day } from '../value.ts'

const ID = 'weekday'

export const weekday: Rule = {
  id: ID,
  heads: new Map([...WEEKDAYS, ...WEEKDAY_ABBREVIATIONS]),
  find(atoms, head) {
    const word = lower(atoms, head)
    const isShort = WEEKDAY_ABBREVIATIONS.has(word)
    const number = WEEKDAYS.get(word) ?? WEEKDAY_ABBREVIATIONS.get(word)!
    if (!isCapital(atoms[head]) || isTitle(atoms, head) || (isShort && !isAbbreviated(atoms, head))) return null
    const isSecond = reads(atoms, head + 1, 'before', 'last')
    const lead = isSecond ? { first: withThe(atoms, head), word: 'before last' } : leadOf(atoms, head)
    const isAny = isGeneric(atoms, head)
    const read = (context: Context) => (isAny ? null : readWeekday(number, lead.word, context))
    const last = isSecond ? head + 3 : isShort ? head + 2 : head + 1
    return { first: lead.first, last, type: 'DATE', timex: `XXXX-WXX-${number}`, read, base: 'weekday' }
  },
}

/** "on a Saturday in autumn" is any Saturday; "a Saturday interview" is one that was. */
const isGeneric = (atoms: readonly Atom[], head: number): boolean =>
  /^(a|any|one)$/.test(lower(atoms, head - 1)) &&
  (atoms[head + 1]?.kind !== 'word' || FOLLOWERS.has(lower(atoms, head + 1)))

/** Words that are no noun which a weekday could stand in front of. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  'in of and or when that night morning afternoon evening last was is for at with after before to on'.split(' '),
)

const withThe = (atoms: readonly Atom[], at: number): number => (lower(atoms, at - 1) === 'the' ? at - 1 : at)

const LEADS: ReadonlySet<string> = new Set('last next this past coming previous following preceding'.split(' '))

function leadOf(atoms: readonly Atom[], head: number): { first: number; word: string } {
  const word = lower(atoms, head - 1)
  if (!LEADS.has(word)) return { first: head, word: '' }
  const hasArticle = /^(the|this)$/.test(lower(atoms, head - 2))
  return { first: hasArticle ? head - 2 : head - 1, word }
}

function readWeekday(number: number, lead: string, context: Context) {
  const { reference, tense } = context
  return {
    ...day(dayOf(number, lead, context, isAhead(number, reference.day, tense))),
    impliedBy: implied(ID, reference),
  }
}

/** In a plan of the past the nearer one: "was due to arrive on Friday" is ahead on a Wednesday and behind on a Monday. */
const isAhead = (number: number, here: number, tense: Tense): boolean =>
  tense === 'future' || (tense === 'planned' && ahead(here, number) - here < here - before(here, number))

/** The day number; without a lead the nearest behind, or ahead in a clause of the future; both may be the reference. */
function dayOf(number: number, lead: string, { reference, previous }: Context, liesAhead: boolean): number {
  const here = reference.day
  const there = previous?.grain === 'day' ? previous.from : here
  if (lead === 'last' || lead === 'past') return before(here, number)
  if (lead === 'before last') return before(here, number) - 7
  if (lead === 'next') return mondayOf(here) + 7 + number - 1
  if (lead === 'coming') return ahead(here + 1, number)
  if (lead === 'following') return ahead(there + 1, number)
  if (lead === 'previous' || lead === 'preceding') return before(there, number)
  return liesAhead || lead === 'this' ? ahead(here, number) : before(here + 1, number)
}

/** The last such weekday before a day. */
const before = (limit: number, number: number): number => limit - 1 - ((weekdayOf(limit - 1) - number + 7) % 7)

/** The first such weekday from a day on. */
const ahead = (from: number, number: number): number => from + ((number - weekdayOf(from) + 7) % 7)

/** Titles, feasts and names that hold a weekday without meaning a day of this week. */
const NAMES_BEFORE: ReadonlySet<string> = new Set(
  'black good bloody ash super cyber palm casual freaky fat holy maundy shrove easter giving girl man joe'.split(' '),
)
const NAMES_AFTER: ReadonlySet<string> = new Set(
  'times telegraph mail express mirror post herald star world business prayers prayer school schools best'.split(' '),
)

function isTitle(atoms: readonly Atom[], head: number): boolean {
  const before = lower(atoms, head - 1)
  const after = atoms[head + 1]
  if (NAMES_BEFORE.has(before) && isCapital(atoms[head - 1])) return true
  if (after && NAMES_AFTER.has(after.lower) && (isCapital(after) || after.lower.startsWith('prayer'))) return true
  return lower(atoms, head + 1) === 'night' && isCapital(after) && isCapital(atoms[head + 2])
}

/** "Sat." or "Sat" right before a date is read with the date; alone it needs its full stop inside a sentence. */
const isAbbreviated = (atoms: readonly Atom[], head: number): boolean =>
  lower(atoms, head + 1) === '.' &&
  atoms[head + 1]!.glued &&
  atoms[head + 2]?.kind === 'word' &&
  !isCapital(atoms[head + 2])
