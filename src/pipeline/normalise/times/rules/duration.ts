/** Durations: "three weeks", "two-year", "the past few months", "years". Internal: they are no dates. */
import { UNITS, type Unit } from '../../../../lexicon/en/time-words.ts'
import { type Amount, amountBefore } from '../amount.ts'
import { type Atom, isBoundHyphen, isCapital, isHyphen, lower, reads } from '../atoms.ts'
import { qualifierBefore } from '../qualifier.ts'
import { implied } from '../reference.ts'
import type { Context, Found, Rule } from '../timex.ts'
import type { Value } from '../value.ts'
import { distant } from './distant.ts'

export const duration: Rule = {
  id: 'duration',
  heads: UNITS,
  find(atoms, head) {
    const { unit, plural } = UNITS.get(lower(atoms, head))!
    if (unit === 'weekend' || isAge(atoms, head) || isTitle(atoms, head)) return null
    const amount = amountBefore(atoms, head)
    // "a decades-long feud": the article is not the amount.
    if (!amount || (plural && isArticle(atoms, amount.first) && amount.high === 1))
      return plural ? bare(atoms, head, unit) : null
    if (!isDuration(atoms, amount, head, unit, plural)) return null
    const led = isBoundHyphen(atoms, head - 1) ? amount.first : ledBy(atoms, amount.first)
    const isOver = led < amount.first && /^(over|about|around|under)$/.test(lower(atoms, led - 1))
    const qualifier = isOver ? null : qualifierBefore(atoms, led)
    const half = reads(atoms, head + 1, 'and', 'a', 'half') ? 0.5 : 0
    const last = half > 0 ? head + 4 : isLong(atoms, head) ? head + 3 : head + 1
    const timex = isoDuration({ low: amount.low + half, high: amount.high + half }, unit)
    const mod = qualifier ? { mod: qualifier.mod } : {}
    const first = qualifier?.first ?? led
    const ahead = lower(atoms, first - 1) === 'in' ? { read: readAhead(unit, amount, timex) } : {}
    return { first, last, type: 'DURATION', timex, ...mod, ...ahead, distance: { ...amount, unit } }
  },
}

/** "will end in three days": in a clause of the future the end of the duration is a date. */
const readAhead =
  (unit: Unit, amount: Amount, timex: string) =>
  ({ reference, tense }: Context): Value | null =>
    tense === 'future' && !isClock(unit)
      ? { ...distant(unit, amount, 1, reference.day, null), timex, impliedBy: implied('duration-ahead', reference) }
      : null

const isClock = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'

const isArticle = (atoms: readonly Atom[], at: number): boolean => /^an?$/.test(lower(atoms, at))

const isLong = (atoms: readonly Atom[], head: number): boolean =>
  isBoundHyphen(atoms, head + 1) && lower(atoms, head + 2) === 'long'

/** "16-year-old", "16 years old", "aged": an age counts no time of the event. */
const isAge = (atoms: readonly Atom[], head: number): boolean =>
  lower(atoms, head + 1) === 'old' || (isHyphen(atoms[head + 1]) && lower(atoms, head + 2) === 'old')

/** "60 Minutes", "24 Hours": a unit with a capital inside a sentence is a title. */
const isTitle = (atoms: readonly Atom[], head: number): boolean => isCapital(atoms[head]) && head > 0

/** Leads that belong to the extent: "the past two weeks", "the first nine months", "another three days". */
const LEADS: ReadonlySet<string> = new Set(
  'past last next coming first final previous following latest recent another these those'.split(' '),
)

function ledBy(atoms: readonly Atom[], first: number): number {
  const at = LEADS.has(lower(atoms, first - 1)) ? first - 1 : first
  return lower(atoms, at - 1) === 'the' ? at - 1 : at
}

function isDuration(atoms: readonly Atom[], amount: Amount, head: number, unit: Unit, plural: boolean): boolean {
  const number = lower(atoms, amount.first)
  const hasArticle = isArticle(atoms, amount.first)
  if (hasArticle && (unit === 'second' || lower(atoms, head - 1) !== number))
    return unit !== 'second' && lower(atoms, head - 1) !== 'a'
  if (hasArticle && !plural) return !RATED.has(lower(atoms, amount.first - 1)) && lower(atoms, head + 1) !== 'of'
  // "one second", but "second" after "twenty" is an ordinal.
  if (unit === 'quarter' && (isBoundHyphen(atoms, head - 1) || lower(atoms, head + 1) === 'of' || amount.low > 100))
    return false
  return unit !== 'second' || plural || number === 'one' || number === '1' || isBoundHyphen(atoms, head - 1)
}

/** "$5 a day", "twice a week": a rate. */
const RATED: ReadonlySet<string> = new Set('once twice times such what quite percent many'.split(' '))

/** A plural without an amount lasts only where a preposition says so: "for weeks", "in recent days". */
const BARE_LEADS: ReadonlySet<string> = new Set(
  'for in within over after recent coming past of took take takes last lasted'.split(' '),
)

/** "hundreds of years" */
const PARTITIVES: ReadonlySet<string> = new Set(
  'hundreds thousands millions dozens scores number matter couple'.split(' '),
)

function bare(atoms: readonly Atom[], head: number, unit: Unit): Omit<Found, 'rule'> | null {
  const lead = lower(atoms, head - 1)
  if (isLong(atoms, head)) return { first: head, last: head + 3, type: 'DURATION', timex: `PX${letterOf(unit)}` }
  const isBeside = /^(before|after|earlier|ahead)$/.test(lower(atoms, head + 1))
  if (unit === 'second' || unit === 'minute' || !(BARE_LEADS.has(lead) || isBeside)) return null
  if (lead === 'of' && PARTITIVES.has(lower(atoms, head - 2))) return null
  const isLed = /^(recent|coming|past)$/.test(lead)
  const first = isLed ? (lower(atoms, head - 2) === 'the' ? head - 2 : head - 1) : head
  const timex = lead === 'recent' || lead === 'past' ? 'PAST_REF' : `P${unit === 'hour' ? 'T' : ''}X${letterOf(unit)}`
  return { first, last: head + 1, type: timex === 'PAST_REF' ? 'DATE' : 'DURATION', timex }
}

const LETTERS: Readonly<Partial<Record<Unit, string>>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  week: 'W',
  fortnight: 'W',
  month: 'M',
}
const MULTIPLIERS: Readonly<Partial<Record<Unit, number>>> = {
  fortnight: 2,
  quarter: 3,
  decade: 10,
  century: 100,
  millennium: 1000,
}

const letterOf = (unit: Unit): string => LETTERS[unit] ?? (unit === 'day' ? 'D' : unit === 'quarter' ? 'M' : 'Y')

/** ISO 8601: "P2W", "PT5H", "PXY" for a vague amount, "P2Y6M" for a half. */
export function isoDuration(amount: Pick<Amount, 'low' | 'high'>, unit: Unit): string {
  const isClock = unit === 'second' || unit === 'minute' || unit === 'hour'
  const letter = letterOf(unit)
  const isVague = amount.high > amount.low && amount.high > 2 * amount.low
  if (isVague) return `P${isClock ? 'T' : ''}X${letter}`
  const number = amount.low * (MULTIPLIERS[unit] ?? 1)
  const whole = Math.floor(number)
  const rest = number - whole
  if (rest === 0) return `P${isClock ? 'T' : ''}${whole}${letter}`
  if (unit === 'year') return `P${whole > 0 ? `${whole}Y` : ''}${Math.round(rest * 12)}M`
  if (unit === 'hour') return `PT${whole > 0 ? `${whole}H` : ''}${Math.round(rest * 60)}M`
  if (unit === 'minute') return `PT${whole > 0 ? `${whole}M` : ''}${Math.round(rest * 60)}S`
  return `P${isClock ? 'T' : ''}${number}${letter}`
}
