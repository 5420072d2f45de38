/** Distances from another time or event of the text: "two days after the attack", "on the eve of the vote", "a week before Easter". */
import { type Atom, lower } from '../atoms.ts'
import { implied } from '../reference.ts'
import { distant } from '../rules/distant.ts'
import type { Context, Distance, Found, Refiner } from '../timex.ts'
import type { Value } from '../value.ts'

const ID = 'anchored'

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['following', 1],
  ['from', 1],
  ['before', -1],
  ['of', -1], // the eve of
])

export const anchored: Refiner = {
  id: ID,
  refine(atoms, found) {
    const refined: Found[] = []
    for (const one of found) {
      const before = refined.at(-1)
      const isNext = before?.distance && one.read && one.base !== 'clock' && startsAt(atoms, before.last + 1, one.first)
      const sign = isNext ? signOf(atoms, before) : undefined
      const isExact = isNext === true && lower(atoms, before.last) === 'from'
      if (isNext && sign) refined[refined.length - 1] = toTime(before, one, sign, isExact)
      else refined.push(one)
    }
    return refined.map((one) => (one.distance && !one.read ? toEvent(atoms, one) : one))
  },
}

const startsAt = (atoms: readonly Atom[], at: number, first: number): boolean =>
  first === at || (first === at + 1 && lower(atoms, at) === 'the')

function signOf(atoms: readonly Atom[], { last, rule }: Found): 1 | -1 | undefined {
  const word = lower(atoms, last)
  return word === 'of' && rule !== 'eve' ? undefined : SIGNS.get(word)
}

/** A distance to a time of the text that stands right behind it: one expression. */
function toTime({ first, distance }: Found, time: Found, sign: 1 | -1, isExact: boolean): Found {
  const counted = isExact ? inDays(distance!) : distance!
  const read = (context: Context): Value | null => {
    const anchor = time.read!(context)
    return anchor && shifted(counted, sign, anchor, context)
  }
  return { rule: ID, first, last: time.last, type: 'DATE', timex: 'PAST_REF', read }
}

/** "a week from Monday" is a Monday. */
const inDays = ({ unit, low, high, ...rest }: Distance): Distance =>
  unit === 'week' ? { unit: 'day', low: 7 * low, high: 7 * high, ...rest } : { unit, low, high, ...rest }

/** A distance to an event that the text dated: the extent stays the amount. */
function toEvent(atoms: readonly Atom[], amount: Found): Found {
  const sign = signOf(atoms, amount)
  if (!sign || lower(atoms, amount.last) === 'from') return amount
  const read = (context: Context): Value | null => {
    const anchor = eventAfter(atoms, amount.last + 1, context)
    return anchor && shifted(amount.distance!, sign, anchor, context)
  }
  return { ...amount, rule: ID, read: (context) => withDuration(read(context), amount.timex) }
}

/** On the internal layer the extent is still a duration. */
const withDuration = (value: Value | null, timex: string): Value | null =>
  value && (timex ? { ...value, timex } : value)

function shifted(
  { unit, low, high, isWorking }: Distance,
  sign: 1 | -1,
  anchor: Value,
  context: Context,
): Value | null {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return null
  const from = sign > 0 ? anchor.to : anchor.from
  const about = isWorking ? { mark: '~' as const } : {}
  return { ...distant(unit, { low, high }, sign, from, null), impliedBy: implied(ID, context.reference), ...about }
}

/** How many words of a definite noun phrase are looked at for its head. */
const REACH = 3

/** What may follow the head of a noun phrase. */
const PHRASE_ENDS = /^(?:[.,;:!?)”"]|in|on|at|of|near|and|but|he|she|they|it|which|that)?$/

/** The day of the event that a definite noun phrase names ("the attack"), when an earlier sentence dated its head. */
function eventAfter(atoms: readonly Atom[], from: number, context: Context): Value | null {
  if (!/^(the|that|this)$/.test(lower(atoms, from))) return null
  for (let at = from + 1; at < from + 1 + REACH; at++)
    if (PHRASE_ENDS.test(lower(atoms, at + 1))) return context.dated(lower(atoms, at))
  return null
}
