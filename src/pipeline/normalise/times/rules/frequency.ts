/** Frequencies: "every day", "each Monday", "twice a week", "daily", "Fridays". Internal: they are no dates. */
import { DAY_PARTS, UNITS, WEEKDAYS } from '../../../../lexicon/en/time-words.ts'
import { amountBefore } from '../amount.ts'
import { type Atom, isCapital, lower } from '../atoms.ts'
import type { Found, Rule } from '../timex.ts'
import { isoDuration } from './duration.ts'

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
])

const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([name, number]) => [`${name}s`, number]),
)

export const adverb: Rule = {
  id: 'frequency',
  heads: ADVERBS,
  find: (atoms, head) =>
    (isCapital(atoms[head]) && head > 0) || isCapital(atoms[head + 1])
      ? null
      : found(head, head + 1, ADVERBS.get(lower(atoms, head))!),
}

export const weekdays: Rule = {
  id: 'frequency',
  heads: PLURAL_WEEKDAYS,
  find: (atoms, head) =>
    isCapital(atoms[head]) ? found(head, head + 1, `XXXX-WXX-${PLURAL_WEEKDAYS.get(lower(atoms, head))}`) : null,
}

/** "every two weeks", "each year", "every morning", "every Friday", "once a month". */
export const every: Rule = {
  id: 'frequency',
  heads: new Map<string, unknown>([...UNITS, ...DAY_PARTS, ...WEEKDAYS]),
  find(atoms, head) {
    const rate = rateOf(atoms, head)
    if (rate) return rate
    const amount = amountBefore(atoms, head)
    const other = lower(atoms, head - 1) === 'other' || lower(atoms, head - 1) === 'single' ? head - 1 : head
    const at = (amount?.first ?? other) - 1
    const word = lower(atoms, at)
    if (word !== 'every' && word !== 'each') return null
    const step = lower(atoms, head - 1) === 'other' ? 2 : 1
    return found(at, head + 1, stepOf(atoms, head, amount?.low ?? step))
  },
}

/** "twice a week", "three times a day", "once every year" begin at their count; TIMEX3 takes all of it. */
function rateOf(atoms: readonly Atom[], head: number): Omit<Found, 'rule'> | null {
  if (!UNITS.has(lower(atoms, head)) || !/^(a|an|per)$/.test(lower(atoms, head - 1))) return null
  const count = lower(atoms, head - 2)
  if (count === 'once' || count === 'twice') return found(head - 2, head + 1, stepOf(atoms, head, 1))
  if (count === 'times') return found(head - 3, head + 1, stepOf(atoms, head, 1))
  return null
}

function stepOf(atoms: readonly Atom[], head: number, amount: number): string {
  const unit = UNITS.get(lower(atoms, head))
  if (unit) return isoDuration({ low: amount, high: amount }, unit.unit)
  const weekday = WEEKDAYS.get(lower(atoms, head))
  return weekday ? `XXXX-WXX-${weekday}` : `XXXX-XX-XX${DAY_PARTS.get(lower(atoms, head))}`
}

const found = (first: number, last: number, timex: string): Omit<Found, 'rule'> => ({ first, last, type: 'SET', timex })
