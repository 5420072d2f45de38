/** A quarter named by its year alone, beside one that the text has named: "the 1988 quarter", "the year-ago quarter". */
import { type Atom, isBoundHyphen, lower, reads } from '../atoms.ts'
import { calendarDay } from '../calendar.ts'
import { implied } from '../reference.ts'
import type { Context, Rule } from '../timex.ts'
import { quarter, type Value } from '../value.ts'
import { yearAt } from '../year-words.ts'

const ID = 'like-quarter'

export const likeQuarter: Rule = {
  id: ID,
  heads: new Set(['quarter', 'period']),
  find(atoms, head) {
    const owner = ownerBefore(atoms, head)
    if (!owner || (owner.year !== null && lower(atoms, head) === 'period')) return null
    const first = lower(atoms, owner.first - 1) === 'the' ? owner.first - 1 : owner.first
    const read = (context: Context) => readLike(owner, context)
    return { first, last: head + 1, type: 'DATE', timex: 'PAST_REF', read, base: 'quarter' }
  },
}

interface Owner {
  readonly first: number
  readonly year: number | null
  readonly offset: number
}

/** "the 1988", "the year-ago", "last year’s", "the corresponding … last year" */
function ownerBefore(atoms: readonly Atom[], head: number): Owner | null {
  const year = yearAt(atoms, head - 1)
  if (year !== null) return { first: head - 1, year, offset: 0 }
  const isAgo = /^(ago|earlier)$/.test(lower(atoms, head - 1)) && isBoundHyphen(atoms, head - 2)
  if (isAgo && lower(atoms, head - 3) === 'year') return { first: head - 3, year: null, offset: -1 }
  if (reads(atoms, head - 4, 'last', 'year', "'", 's')) return { first: head - 4, year: null, offset: -1 }
  return null
}

function readLike({ year, offset }: Owner, context: Context): Value | null {
  const known = context.latest('quarter')
  if (!known) return null
  const at = calendarDay(known.from)
  // "last year's" counts from this year, whatever year the quarter of the text was in.
  const inYear = year ?? calendarDay(context.reference.day).year + offset
  return { ...quarter(inYear, Math.ceil(at.month / 3)), impliedBy: implied(ID, context.reference) }
}
