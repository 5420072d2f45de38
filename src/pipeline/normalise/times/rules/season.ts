/** Seasons: "last summer", "the spring of 2023", "winter 2024", "this fall". Three months of the northern half of the globe. */
import { SEASONS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, isBoundHyphen, lower } from '../atoms.ts'
import { calendarDay, dayNumber, isoYear } from '../calendar.ts'
import { implied } from '../reference.ts'
import type { Context, Rule } from '../timex.ts'
import { months, type Value } from '../value.ts'
import { yearAfter } from '../year-words.ts'

const ID = 'season'

export const season: Rule = {
  id: ID,
  heads: SEASONS,
  find(atoms, head) {
    const { month, code } = SEASONS.get(lower(atoms, head))!
    const year = yearAfter(atoms, head + 1)
    const lead = lower(atoms, head - 1)
    if (!year && !isSeason(atoms, head, lead)) return null
    const first = LEADS.has(lead) || lead === 'the' ? head - 1 : head
    const stated = year?.year ?? null
    const read = (context: Context) => {
      if (stated !== null) return seasonIn(month, code, stated)
      const near = yearNear(month, lead, context)
      return { ...seasonIn(month, code, near), impliedBy: implied(ID, context.reference) }
    }
    return {
      first,
      last: year ? afterShortYear(atoms, year.last) : head + 1,
      type: 'DATE',
      timex: `XXXX-${code}`,
      read,
      base: 'season',
    }
  },
}

/** "2022-23": a winter is named by both of its years, and begins in the first. */
const afterShortYear = (atoms: readonly Atom[], last: number): number =>
  (isBoundHyphen(atoms, last) || atoms[last]?.text === '/') && /^\d{2}$/.test(lower(atoms, last + 1)) ? last + 2 : last

const LEADS: ReadonlySet<string> = new Set('last this next past coming previous following'.split(' '))
const PREPOSITIONS: ReadonlySet<string> = new Set('in since until by during through early late mid over'.split(' '))

/** "spring" and "fall" are verbs and nouns too: without a year they need a lead, or a preposition and an article. */
function isSeason(atoms: readonly Atom[], head: number, lead: string): boolean {
  if (LEADS.has(lead)) return lower(atoms, head + 1) !== 'of'
  const before = lead === 'the' ? lower(atoms, head - 2) : lead
  const isLate = /^(fall|spring)$/.test(lower(atoms, head)) && lead !== 'the'
  return PREPOSITIONS.has(before) && (!isLate || before === 'in') && !/^(of|in|from)$/.test(lower(atoms, head + 1))
}

/** The year is that of the first month; TIMEX3 and news call the winter of 2023–24 by either, we keep the first. */
function seasonIn(month: number, code: string, year: number): Value {
  return { ...months(year, month, 3), grain: 'season', timex: `${isoYear(year)}-${code}` }
}

function yearNear(month: number, lead: string, { reference, tense }: Context): number {
  const { year } = calendarDay(reference.day)
  const years = [year - 2, year - 1, year, year + 1]
  const hasBegun = (candidate: number) => dayNumber(candidate, month, 1) <= reference.day
  const isOver = (candidate: number) => dayNumber(candidate, month + 3, 1) <= reference.day
  if (lead === 'next' || lead === 'coming') return years.find((candidate) => !hasBegun(candidate)) ?? year + 1
  if (lead === 'last' || lead === 'past') return years.findLast(isOver)!
  if (lead === 'this') return hasBegun(year) || month < 12 ? year : year - 1
  return tense === 'future' ? years.find((candidate) => !isOver(candidate))! : years.findLast(hasBegun)!
}
