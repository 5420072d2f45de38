/** Ranges and pairs: "July and August 2022", "between June and August 2019", "from Sept. 14 to Thursday", "Oct. 30 – Nov. 2". */
import { type Atom, isHyphen, lower } from '../atoms.ts'
import type { Context, Found, Refiner } from '../timex.ts'
import type { Value } from '../value.ts'
import { borrowed, following, preceding } from './shared-year.ts'

export const range: Refiner = {
  id: 'range',
  refine(atoms, found) {
    const refined: Found[] = []
    for (const one of found) {
      const before = refined.at(-1)
      const kind = before?.read && one.read && before.base === one.base ? kindOf(atoms, before, one) : null
      if (!kind || !before) refined.push(one)
      else if (kind === 'list') {
        lend(atoms, refined, one)
        refined.push(one)
      } else if (kind === 'dash') refined[refined.length - 1] = dashed(atoms, before, one)
      else {
        refined[refined.length - 1] = { ...before, read: preceding(before, one), relation: 'from' }
        refined.push({ ...one, read: following(before, one), relation: 'until' })
      }
    }
    return refined
  },
}

/** A dash joins into one interval; words leave two times, the one from which and the one until which. */
function kindOf(atoms: readonly Atom[], a: Found, b: Found): 'dash' | 'words' | 'list' | null {
  if (b.first !== a.last + 1) return null
  if (isHyphen(atoms[a.last])) return 'dash'
  const lead = lower(atoms, a.first - 1)
  const joint = lower(atoms, a.last)
  if (lead === 'between' && joint === 'and') return 'words'
  if (lead === 'from' && /^(to|until|till|through|into)$/.test(joint)) return 'words'
  return b.base === 'month' && /^(and|or)$/.test(joint) && lead !== 'and' && lead !== 'or' ? 'list' : null
}

/** In front of an interval written with a dash. */
const LEADS: ReadonlySet<string> = new Set(['from', 'between'])

/** Months in a row, "June, July and August 2022": at most those of a year take the year of the last. */
const MOST_MONTHS = 11

function lend(atoms: readonly Atom[], refined: Found[], end: Found): void {
  for (let at = refined.length - 1, next = end; at >= Math.max(0, refined.length - MOST_MONTHS); at--) {
    const month = refined[at]!
    const isJoined = next === end || lower(atoms, month.last) === ','
    if (month.base !== 'month' || next.first !== month.last + 1 || !isJoined) return
    refined[at] = { ...month, read: borrowed(month, end) }
    next = month
  }
}

function dashed(atoms: readonly Atom[], a: Found, b: Found): Found {
  const read = (context: Context): Value | null => {
    const start = borrowed(a, b)(context)
    const end = following(a, b)(context)
    if (!start || !end || start.from >= end.from) return start
    const timex = `${start.timex}/${end.timex}`
    // What the start lacks, a stated end states for both.
    const { impliedBy } = end
    return { from: start.from, to: end.to, grain: 'span', timex, ...(impliedBy && { impliedBy }) }
  }
  // Without its base: a chain of dashes is not one range.
  const { base: _, ...rest } = a
  // "from 26 February – 1 March": the interval is all of it, and nothing begins with it
  const relation = LEADS.has(lower(atoms, a.first - 1)) ? { relation: 'during' as const } : {}
  return { ...rest, last: b.last, read, ...relation }
}
