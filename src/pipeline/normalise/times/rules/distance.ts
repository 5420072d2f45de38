/** Distances from the present or from the text: "two days ago", "a few days earlier", "three weeks later", "a year from now". */
import { BARE_PLURALS, UNITS, type Unit } from '../../../../lexicon/en/time-words.ts'
import { type Amount, amountBefore } from '../amount.ts'
import { type Atom, isBoundHyphen, lower, reads } from '../atoms.ts'
import { qualifierBefore } from '../qualifier.ts'
import { implied } from '../reference.ts'
import type { Context, Rule } from '../timex.ts'
import type { Mod, Value } from '../value.ts'
import { distant } from './distant.ts'

const ID = 'distance'

/** Word behind the unit → sign, whether it counts from the last time of the text, and how many atoms it takes. */
interface Direction {
  readonly sign: 1 | -1
  readonly anchored: boolean
  readonly length: number
}

export const distance: Rule = {
  id: ID,
  heads: UNITS,
  find(atoms, head) {
    const { unit, plural } = UNITS.get(lower(atoms, head))!
    const hyphen = isBoundHyphen(atoms, head + 1) ? 1 : 0
    const more = reads(atoms, head + 1, 'and', 'a', 'half') ? 3 : reads(atoms, head + 1, 'or', 'so') ? 2 : hyphen
    const after = head + 1 + more
    const direction = directionAt(atoms, after)
    if (!direction) return null
    const plain = amountBefore(atoms, head) ?? implicit(atoms, head, unit, plural, hyphen > 0)
    const amount = plain && more === 3 ? { ...plain, low: plain.low + 0.5, high: plain.high + 0.5 } : plain
    if (!amount) return null
    const qualifier = qualifierBefore(atoms, amount.first)
    const read = (context: Context) => readDistance(unit, amount, direction, qualifier?.mod, context)
    const first =
      qualifier?.first ?? (lower(atoms, amount.first - 1) === 'the' && hyphen ? amount.first - 1 : amount.first)
    const mod = qualifier ? { mod: qualifier.mod } : {}
    const timex = direction.sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
    return { first, last: after + direction.length, type: isClock(unit) ? 'TIME' : 'DATE', timex, read, ...mod }
  },
}

/** "weeks ago" by the table of bare plurals, "year-ago" and "the year before" as one. */
function implicit(
  atoms: readonly Atom[],
  head: number,
  unit: Unit,
  plural: boolean,
  isHyphenated: boolean,
): Amount | null {
  const isBeside = /^(before|after)$/.test(lower(atoms, head + 1))
  if (!plural && isBeside && lower(atoms, head - 1) === 'the') return { first: head - 1, low: 1, high: 1 }
  const bare = plural ? BARE_PLURALS[unit] : undefined
  if (bare) return { first: head, ...bare }
  return isHyphenated ? { first: head, low: 1, high: 1 } : null
}

function directionAt(atoms: readonly Atom[], at: number): Direction | null {
  const word = lower(atoms, at)
  if (word === 'ago') return { sign: -1, anchored: false, length: 1 }
  if (word === 'hence') return { sign: 1, anchored: false, length: 1 }
  if (word === 'earlier' || word === 'previously' || word === 'beforehand')
    return { sign: -1, anchored: true, length: 1 }
  if (word === 'later' || word === 'afterward' || word === 'afterwards') return { sign: 1, anchored: true, length: 1 }
  if (reads(atoms, at, 'from', 'now') || reads(atoms, at, 'from', 'today'))
    return { sign: 1, anchored: false, length: 2 }
  if ((word === 'before' || word === 'after') && endsClause(atoms, at + 1))
    return { sign: word === 'before' ? -1 : 1, anchored: true, length: 1 }
  return null
}

const endsClause = (atoms: readonly Atom[], at: number): boolean =>
  at >= atoms.length || /^[.,;:!?)”"]$/.test(lower(atoms, at))

const isClock = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour'

function readDistance(
  unit: Unit,
  amount: Amount,
  { sign, anchored }: Direction,
  mod: Mod | undefined,
  context: Context,
): Value | null {
  if (isClock(unit)) return null
  const { reference } = context
  const anchor = anchored ? anchorOf(unit, sign, context) : null
  // "a year earlier" beside a quarter means the same quarter of the year before.
  const isYears = unit === 'year' && amount.low === amount.high && !mod
  const like = isYears ? quarterBefore(anchored, context) : null
  if (anchored && sign > 0 && !anchor) return null
  const value = distant(unit, amount, sign, anchor?.from ?? reference.day, like)
  const isAbout = mod !== undefined || amount.isWorking || unit === 'decade' || unit === 'century'
  return { ...value, impliedBy: implied(ID, reference), ...(isAbout && { mark: '~' as const }), ...(mod && { mod }) }
}

/** The quarter that a distance of years is counted from: for "earlier" the last of the text, for "ago" only one right before. */
function quarterBefore(isAnchored: boolean, { previous, latest }: Context): Value | null {
  if (isAnchored) return latest('quarter')
  return previous?.grain === 'quarter' ? previous : null
}

/** "later" goes on from the last time of the text, "earlier" goes back from it, when that one is fine enough to count from. */
function anchorOf(unit: Unit, sign: number, { previous, reference }: Context): Value | null {
  if (!previous) return null
  const isFine = previous.to - previous.from < (unit === 'day' ? 1 : unit === 'week' ? 7 : unit === 'month' ? 31 : 366)
  return isFine && (sign < 0 || previous.from <= reference.day) ? previous : null
}
