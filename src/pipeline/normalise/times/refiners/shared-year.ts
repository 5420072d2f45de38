/** Times that lend one another what they leave out: the year of a pair, the order of a range. */
import type { Context, Found } from '../timex.ts'
import type { Value } from '../value.ts'

type Read = NonNullable<Found['read']>

/** Rule id: the year stands with the other end. */
const ID = 'year-of-range'

/** A date without a year, read as the last one up to the end of another. */
function upTo(a: Found, end: Value, context: Context): Value | null {
  // From the day of reading no date lies ahead; here the end of the year stands in for it.
  const value = a.read!({ ...context, reference: { day: end.to, from: 'reading' }, tense: 'past' })
  return value && { ...value, impliedBy: ID }
}

/** The beginning takes its year from a stated end: "between June and August 2019". */
export const borrowed =
  (a: Found, b: Found): Read =>
  (context) => {
    const start = a.read!(context)
    const end = b.read!(context)
    return start?.impliedBy && end && !end.impliedBy ? upTo(a, end, context) : start
  }

/** A date with its year in words beside it: "in October last year", "last year in October". */
export const within =
  (a: Found, year: Found): Read =>
  (context) => {
    const whole = year.read!(context)
    const value = whole && upTo(a, whole, context)
    return value && whole.impliedBy ? { ...value, impliedBy: whole.impliedBy } : value
  }

/** The end of a range without a year of its own lies behind its beginning: "from Friday to Monday", "from November to March". */
export const following =
  (a: Found, b: Found): Read =>
  (context) => {
    const start = borrowed(a, b)(context)
    const end = b.read!(context)
    if (!start || !end?.impliedBy || end.from > start.from || isBehind(a, context)) return end
    const reference = { ...context.reference, day: start.to }
    return b.read!({ ...context, reference, tense: 'future' })
  }

/** A range of weekdays in a clause of the past is over: its end is the nearest behind, and its beginning lies before that. */
const isBehind = ({ base }: Found, { tense }: Context): boolean => base === 'weekday' && tense === 'past'

/** The beginning of a range: with a stated end's year, and of weekdays that are over the one before the end. */
export const preceding =
  (a: Found, b: Found): Read =>
  (context) => {
    const start = borrowed(a, b)(context)
    const end = b.read!(context)
    if (!start || !end || end.from > start.from || !isBehind(a, context)) return start
    return a.read!({ ...context, reference: { ...context.reference, day: end.from } })
  }
