/** Units named from the present or from the text: "last month", "this week", "next year", "the same day", "that year". */
import { UNITS, type Unit } from '../../../../lexicon/en/time-words.ts'
import { type Atom, isCapital, lower } from '../atoms.ts'
import { addMonths } from '../calendar.ts'
import { implied } from '../reference.ts'
import type { Context, Found, Rule } from '../timex.ts'
import { span, type Value } from '../value.ts'
import { unitAround } from './unit-value.ts'

const ID = 'relative-unit'

/** How many units off; `anchored`: counted from the last time of the text, not from the reference. */
interface Lead {
  readonly offset: number
  readonly anchored: boolean
}

const LEADS: ReadonlyMap<string, Lead> = new Map([
  ['this', { offset: 0, anchored: false }],
  ['current', { offset: 0, anchored: false }],
  ['last', { offset: -1, anchored: false }],
  ['past', { offset: -1, anchored: false }],
  ['next', { offset: 1, anchored: false }],
  ['coming', { offset: 1, anchored: false }],
  ['upcoming', { offset: 1, anchored: false }],
  ['previous', { offset: -1, anchored: true }],
  ['preceding', { offset: -1, anchored: true }],
  ['prior', { offset: -1, anchored: true }],
  ['following', { offset: 1, anchored: true }],
  ['subsequent', { offset: 1, anchored: true }],
  ['same', { offset: 0, anchored: true }],
  ['that', { offset: 0, anchored: true }],
  ['latest', { offset: -1, anchored: false }],
])

export const relativeUnit: Rule = {
  id: ID,
  heads: UNITS,
  find(atoms, head) {
    const { unit, plural } = UNITS.get(lower(atoms, head))!
    // "This Week" with a capital is a programme.
    if (plural || !isCalendar(unit) || isCapital(atoms[head])) return null
    const second = SECOND.get(`${lower(atoms, head + 1)} ${lower(atoms, head + 2)}`)
    if (second && lower(atoms, head - 1) === 'the') return beyond(head, unit, second)
    const adjective = ADJECTIVES.has(lower(atoms, head - 1)) ? head - 1 : head
    const word = lower(atoms, adjective - 1)
    const lead = LEADS.get(word)
    if (!lead) return bareUnit(atoms, head, unit)
    const first = ARTICLES.has(lower(atoms, adjective - 2)) ? adjective - 2 : adjective - 1
    if (!isTime(atoms, first, head, unit, word)) return null
    const isTrailing = word === 'last' && lower(atoms, first) === 'the'
    const isAnchored = lead.anchored || (unit === 'day' && word === 'next')
    const read = (context: Context) =>
      word === 'past' || isTrailing ? readPast(unit, context) : readUnit(unit, lead.offset, isAnchored, context)
    return {
      first,
      last: head + 1,
      type: 'DATE',
      timex: lead.offset < 0 ? 'PAST_REF' : 'PRESENT_REF',
      read,
      base: base(unit),
    }
  },
}

/** "the week before last", "the week after next" */
const SECOND: ReadonlyMap<string, number> = new Map([
  ['before last', -2],
  ['after next', 2],
])

const beyond = (head: number, unit: Unit, offset: number): Omit<Found, 'rule'> => ({
  first: head - 1,
  last: head + 3,
  type: 'DATE',
  timex: offset < 0 ? 'PAST_REF' : 'FUTURE_REF',
  read: (context) => readUnit(unit, offset, false, context),
  base: base(unit),
})

const ADJECTIVES: ReadonlySet<string> = new Set('fiscal calendar academic financial school business trading'.split(' '))
const ARTICLES: ReadonlySet<string> = new Set(['the', 'this', 'its', 'their'])

const isCalendar = (unit: Unit): boolean =>
  unit !== 'second' && unit !== 'minute' && unit !== 'hour' && unit !== 'fortnight'

const base = (unit: Unit): NonNullable<Found['base']> => {
  if (unit === 'day' || unit === 'weekend' || unit === 'millennium') return 'day'
  return unit === 'century' || unit === 'fortnight'
    ? 'decade'
    : unit === 'second' || unit === 'minute' || unit === 'hour'
      ? 'clock'
      : unit
}

/** "that day" is a time; "that year-old plan", "the last day of the talks", "that week of" are none or another's. */
function isTime(atoms: readonly Atom[], first: number, head: number, unit: Unit, word: string): boolean {
  if (unit === 'day' && (word === 'last' || word === 'latest' || word === 'current' || word === 'past')) return false
  if (unit === 'day' && word === 'coming') return false
  if (word === 'last' && lower(atoms, head + 1) === 'of' && lower(atoms, first) === 'the') return false
  if ((word === 'that' || word === 'this') && unit === 'day' && lower(atoms, first - 1) === 'to') return false
  return !(
    atoms[head + 1]?.text === '-' &&
    atoms[head + 1]!.glued &&
    /^(old|long|ago|earlier)$/.test(lower(atoms, head + 2))
  )
}

function readUnit(unit: Unit, offset: number, isAnchored: boolean, context: Context): Value | null {
  const { reference } = context
  const anchor = isAnchored ? anchorOf(unit, context) : null
  const from = anchor?.from ?? reference.day
  if (isAnchored && !anchor && offset >= 0) return null
  return { ...unitAround(unit, from, offset), impliedBy: implied(ID, reference) }
}

/** "the past year" and "the last year" are the twelve months up to the reference, "last year" is the year before. */
function readPast(unit: Unit, { reference }: Context): Value {
  const months = PAST_MONTHS[unit]
  const from = months === undefined ? reference.day - 7 : addMonths(reference.day, -months)
  const { timex } = unitAround(unit, reference.day, -1)
  return { ...span(from, reference.day), timex, impliedBy: implied(ID, reference) }
}

const PAST_MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** The time of the text that "the following week" counts from: the last one that is no coarser than the unit. */
function anchorOf(unit: Unit, { previous }: Context): Value | null {
  if (!previous) return null
  const most = MOST_DAYS[unit]
  return most !== undefined && previous.to - previous.from < most ? previous : null
}

const MOST_DAYS: Readonly<Partial<Record<Unit, number>>> = {
  day: 1,
  weekend: 7,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
}

/** "the weekend" is the last one behind, or ahead in a clause of the future; "the quarter" the last one of the text. */
function bareUnit(atoms: readonly Atom[], head: number, unit: Unit): Omit<Found, 'rule'> | null {
  if (lower(atoms, head - 1) !== 'the' || lower(atoms, head + 1) === 'of' || lower(atoms, head + 1) === '-') return null
  if (isPartitive(atoms, head - 2)) return thisUnit(head, unit)
  if (unit !== 'weekend' && unit !== 'quarter') return null
  const read = (context: Context): Value | null => {
    const { reference, tense } = context
    const known = unit === 'quarter' ? context.latest('quarter') : null
    if (known) return { ...known, impliedBy: implied(ID, reference) }
    const isWeekend = (reference.day + 3) % 7 >= 5
    const offset = tense === 'future' || (unit === 'weekend' && isWeekend) ? 0 : -1
    return { ...unitAround(unit, reference.day, offset), impliedBy: implied(ID, reference) }
  }
  return { first: head - 1, last: head + 1, type: 'DATE', timex: 'PAST_REF', read, base: base(unit) }
}

const PARTS: ReadonlySet<string> = new Set('end start beginning middle close half rest remainder turn'.split(' '))

/** "the end of the year", "the rest of the week" */
const isPartitive = (atoms: readonly Atom[], at: number): boolean =>
  lower(atoms, at) === 'of' && PARTS.has(lower(atoms, at - 1))

const thisUnit = (head: number, unit: Unit): Omit<Found, 'rule'> | null => {
  if (unit === 'day') return null
  const read = ({ reference }: Context): Value => ({
    ...unitAround(unit, reference.day, 0),
    impliedBy: implied(ID, reference),
  })
  return { first: head - 1, last: head + 1, type: 'DATE', timex: 'PRESENT_REF', read, base: base(unit) }
}
