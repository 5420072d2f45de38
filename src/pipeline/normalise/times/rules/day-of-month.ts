/** A day of the month without its name: "on the 24th". */
import { type Atom, lower } from '../atoms.ts'
import { addMonths, calendarDay, dayNumber, daysInMonth } from '../calendar.ts'
import { implied } from '../reference.ts'
import type { Context, Rule } from '../timex.ts'
import { day, type Value } from '../value.ts'

const ID = 'day-of-month'

export const dayOfMonth: Rule = {
  id: ID,
  heads: 'digits',
  find(atoms, head) {
    const number = Number(atoms[head]!.text)
    const isOrdinal = /^(st|nd|rd|th)$/.test(lower(atoms, head + 1)) && atoms[head + 1]!.glued
    if (!isOrdinal || !(number >= 1 && number < 32) || !isLed(atoms, head) || !endsPhrase(atoms, head + 2)) return null
    const timex = `XXXX-XX-${String(number).padStart(2, '0')}`
    return {
      first: head - 1,
      last: head + 2,
      type: 'DATE',
      timex,
      read: (context) => nearest(number, context),
      base: 'day',
    }
  },
}

const isLed = (atoms: readonly Atom[], head: number): boolean =>
  lower(atoms, head - 1) === 'the' && /^(on|by|until|since|before|after)$/.test(lower(atoms, head - 2))

const endsPhrase = (atoms: readonly Atom[], at: number): boolean =>
  /^(?:[.,;:!?)”"]|and|at|in|when)?$/.test(lower(atoms, at))

/** The last such day up to the reference, or the next one in a clause of the future. */
function nearest(number: number, { reference, tense }: Context): Value | null {
  const found = [0, tense === 'future' ? 1 : -1, tense === 'future' ? 2 : -2]
    .map((months) => calendarDay(addMonths(reference.day, months)))
    .filter(({ year, month }) => number < daysInMonth(year, month) + 1)
    .map(({ year, month }) => dayNumber(year, month, number))
    .find((candidate) => (tense === 'future' ? candidate >= reference.day : candidate <= reference.day))
  return found === undefined ? null : { ...day(found), impliedBy: implied(ID, reference) }
}
