/** Feast days: "Christmas Eve", "New Year’s Day 2025", "Easter". Those with a date of their own in most of the world. */
import { HOLIDAYS, type Holiday } from '../../../../lexicon/en/holidays.ts'
import { type Atom, isCapital, lower, reads } from '../atoms.ts'
import { calendarDay } from '../calendar.ts'
import { holidayIn } from '../holiday-date.ts'
import { implied } from '../reference.ts'
import type { Context, Rule } from '../timex.ts'
import { day } from '../value.ts'
import { yearAfter } from '../year-words.ts'

const ID = 'holiday'

const BY_HEAD: ReadonlyMap<string, readonly Holiday[]> = Map.groupBy(HOLIDAYS, ({ words }) => words[0]!)

export const holiday: Rule = {
  id: ID,
  heads: BY_HEAD,
  find(atoms, head) {
    if (!isCapital(atoms[head])) return null
    const fits = BY_HEAD.get(lower(atoms, head))!.filter(({ words }) => reads(atoms, head, ...words))
    const found = fits.toSorted((a, b) => b.words.length - a.words.length)[0]
    const end = head + (found?.words.length ?? 0)
    if (!found || isName(atoms, end)) return null
    const year = yearAfter(atoms, end)
    const lead = LEADS.has(lower(atoms, head - 1)) ? lower(atoms, head - 1) : ''
    const first = lead === '' ? head : head - 1
    const stated = year?.year ?? null
    const read = (context: Context) => {
      if (stated !== null) return day(holidayIn(found, stated))
      return { ...day(near(found, lead, context)), impliedBy: implied(ID, context.reference) }
    }
    return { first, last: year?.last ?? end, type: 'DATE', timex: 'FUTURE_REF', read, base: 'day' }
  },
}

const LEADS: ReadonlySet<string> = new Set(['last', 'next', 'this'])

const isName = (atoms: readonly Atom[], end: number): boolean =>
  isCapital(atoms[end]) && /^(island|islands|carol|rising|sunday|monday|bonus)$/.test(lower(atoms, end))

/** The nearest one; "last" and "next", a past or a future clause choose their side. */
function near(found: Holiday, lead: string, { reference, tense }: Context): number {
  const { year } = calendarDay(reference.day)
  const days = [year - 1, year, year + 1].map((candidate) => holidayIn(found, candidate))
  if (lead === 'last' || (lead === '' && tense === 'past')) return days.findLast((number) => number <= reference.day)!
  if (lead === 'next' || tense === 'future') return days.find((number) => number >= reference.day)!
  return days.reduce((best, number) =>
    Math.abs(number - reference.day) < Math.abs(best - reference.day) ? number : best,
  )
}
