/** The end of a year without its number: "year-end", "by year’s end", "the end of the month". */
import { type Atom, isHyphen, lower, reads } from '../atoms.ts'
import { calendarDay, isoYear } from '../calendar.ts'
import { implied } from '../reference.ts'
import type { Context, Rule } from '../timex.ts'
import { month, type Value } from '../value.ts'

const ID = 'year-end'

export const yearEnd: Rule = {
  id: ID,
  heads: new Set(['end']),
  find(atoms, head) {
    const first = firstOf(atoms, head)
    if (first === null) return null
    const the = lower(atoms, first - 1) === 'the' ? first - 1 : first
    return { first: the, last: head + 1, type: 'DATE', timex: 'FUTURE_REF', mod: 'END', read }
  },
}

function firstOf(atoms: readonly Atom[], head: number): number | null {
  if (reads(atoms, head - 3, 'year', "'", 's')) return head - 3
  const at = isHyphen(atoms[head - 1]) ? head - 2 : head - 1
  return lower(atoms, at) === 'year' && lower(atoms, head + 1) !== 'of' ? at : null
}

/** December: of this year, or of the last one where the clause is past and the year is young. */
function read({ reference, tense }: Context): Value {
  const { year, month: now } = calendarDay(reference.day)
  const inYear = tense === 'past' && now < 6 ? year - 1 : year
  return { ...month(inYear, 12), timex: isoYear(inYear), mod: 'END', impliedBy: implied(ID, reference) }
}
