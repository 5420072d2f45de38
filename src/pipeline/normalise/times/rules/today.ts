/** Days named from the present: today, yesterday, tomorrow, tonight, overnight, this morning, last night. */
import { DAY_PARTS } from '../../../../lexicon/en/time-words.ts'
import { type Atom, isCapital, lower, reads } from '../atoms.ts'
import { isoDay } from '../calendar.ts'
import { implied } from '../reference.ts'
import type { Context, Found, Rule } from '../timex.ts'
import { day, span, type Value } from '../value.ts'

const ID = 'day-from-reference'

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
])

export const today: Rule = {
  id: ID,
  heads: OFFSETS,
  find(atoms, head) {
    if (isTitle(atoms, head)) return null
    const word = lower(atoms, head)
    const offset = OFFSETS.get(word)!
    const first = word === 'yesterday' ? dayBefore(atoms, head) : word === 'tomorrow' ? dayAfter(atoms, head) : head
    const total = first < head ? offset * 2 : offset
    return word === 'tonight' ? part(head, head + 1, 0, 'TNI') : found(first, head + 1, total)
  },
}

/** "this morning", "last night", "overnight", "the early hours". */
export const dayPart: Rule = {
  id: ID,
  heads: new Map([...DAY_PARTS, ['overnight', 'TNI']]),
  find(atoms, head) {
    const word = lower(atoms, head)
    if (word === 'overnight') return isAdverb(atoms, head) ? overnight(head) : null
    const lead = lower(atoms, head - 1)
    if (lead === 'this') return part(head - 1, head + 1, 0, DAY_PARTS.get(word)!)
    return lead === 'last' && word === 'night' ? part(head - 1, head + 1, -1, 'TNI') : null
  },
}

const found = (first: number, last: number, offset: number): Omit<Found, 'rule'> => ({
  first,
  last,
  type: 'DATE',
  timex: 'PRESENT_REF',
  read: ({ reference }) => ({ ...day(reference.day + offset), impliedBy: implied(ID, reference) }),
  base: 'day',
})

const part = (first: number, last: number, offset: number, code: string): Omit<Found, 'rule'> => ({
  first,
  last,
  type: 'TIME',
  timex: code,
  read: ({ reference }): Value => {
    const number = reference.day + offset
    return { ...day(number), timex: isoDay(number) + code, impliedBy: implied(ID, reference) }
  },
})

/** The night that ended on the reference day, or begins on it in a clause of the future: both of its days. */
const overnight = (head: number): Omit<Found, 'rule'> => ({
  first: head,
  last: head + 1,
  type: 'TIME',
  timex: 'TNI',
  read: ({ reference, tense }: Context): Value => {
    const from = tense === 'future' ? reference.day : reference.day - 1
    return { ...span(from, from + 1), timex: `${isoDay(from)}TNI`, impliedBy: implied(ID, reference) }
  },
})

/** "an overnight stay", "overnight success" say how, not when. */
const isAdverb = (atoms: readonly Atom[], head: number): boolean =>
  !/^(a|an|the|its|their|his|her|into|became|become|no)$/.test(lower(atoms, head - 1)) &&
  !/^(success|sensation|bag|train|bus|trains|stay|stays)$/.test(lower(atoms, head + 1))

const dayBefore = (atoms: readonly Atom[], head: number): number => {
  if (!reads(atoms, head - 2, 'day', 'before')) return head
  return lower(atoms, head - 3) === 'the' ? head - 3 : head - 2
}

const dayAfter = (atoms: readonly Atom[], head: number): number => {
  if (!reads(atoms, head - 2, 'day', 'after')) return head
  return lower(atoms, head - 3) === 'the' ? head - 3 : head - 2
}

/** "Valley Today", "the Today show", “Today” */
const isMark = (atom: Atom | undefined): boolean => /^["“”‘’']$/.test(atom?.text ?? '')

function isTitle(atoms: readonly Atom[], head: number): boolean {
  if (!isCapital(atoms[head])) return false
  const before = atoms[head - 1]
  if (before?.kind === 'word' && isCapital(before)) return true
  if (isMark(before) && isMark(atoms[head + 1])) return true
  return /^(show|programme|program)$/.test(lower(atoms, head + 1)) || lower(atoms, head - 1) === 'the'
}
