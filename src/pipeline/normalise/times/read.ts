/** Reads what was found in the order of the text: each reading may look at the ones before it. */
import type { Atom } from './atoms.ts'
import { lower } from './atoms.ts'
import { dayNumber } from './calendar.ts'
import type { Reference } from './reference.ts'
import { relationBefore } from './relation.ts'
import { isFirm, type Tense, tenseOf } from './tense.ts'
import type { Context, Found, Timex } from './timex.ts'
import type { Grain, Value } from './value.ts'

/** The finds of one block with its atoms. */
export interface Passage {
  readonly atoms: readonly Atom[]
  readonly found: readonly Found[]
}

/** What has been read so far. */
interface Memory {
  previous: Value | null
  readonly byGrain: Map<Grain, Value>
  readonly events: Map<string, Value>
}

/** Time expressions of all passages, in order. */
export function read(passages: readonly Passage[], reference: Reference): Timex[] {
  const memory: Memory = { previous: null, byGrain: new Map(), events: new Map() }
  return passages.flatMap(({ atoms, found }) =>
    found.flatMap((one) => {
      const value = written(valueIn(atoms, one, reference, memory))
      if (value) remember(atoms, one, value, memory)
      return value || one.timex ? [timexOf(atoms, one, value)] : []
    }),
  )
}

/** The value of one find as if nothing stood before it, counted from a reference. */
export const readAlone = (atoms: readonly Atom[], one: Found, reference: Reference): Value | null =>
  written(valueIn(atoms, one, reference, { previous: null, byGrain: new Map(), events: new Map() }))

function valueIn(atoms: readonly Atom[], one: Found, reference: Reference, memory: Memory): Value | null {
  if (!one.read) return null
  let tense: Tense | undefined
  const context: Context = {
    reference,
    get tense() {
      tense ??= tenseOf(atoms, one.first, one.last)
      return tense
    },
    get isFirm() {
      return isFirm(atoms, one.first)
    },
    previous: memory.previous,
    latest: (grain) => memory.byGrain.get(grain) ?? null,
    dated: (word) => memory.events.get(word) ?? null,
  }
  return one.read(context)
}

/** EDTF years have four digits. */
const FIRST_DAY = dayNumber(1, 1, 1)
const END_OF_DAYS = dayNumber(10_000, 1, 1)

const written = (value: Value | null): Value | null =>
  value && value.from >= FIRST_DAY && value.to < END_OF_DAYS && value.from <= value.to ? value : null

function timexOf(atoms: readonly Atom[], one: Found, value: Value | null): Timex {
  const { rule, first, last, type } = one
  const mod = value?.mod ?? one.mod
  return {
    start: atoms[first]!.start,
    end: atoms[last - 1]!.end,
    rule,
    type,
    timex: value?.timex ?? one.timex,
    relation: one.relation ?? relationBefore(atoms, first, last),
    value,
    ...(mod && { mod }),
  }
}

/** How many words to each side of a day may name what happened on it. */
const EVENT_REACH = 8
const LEAST_LETTERS = 4

/** Times counted from an event do not date it anew. */
const COUNTED: ReadonlySet<string> = new Set(['anchored', 'eve', 'distance'])

function remember(atoms: readonly Atom[], { rule, first, last }: Found, value: Value, memory: Memory): void {
  memory.previous = value
  memory.byGrain.set(value.grain, value)
  if (value.grain !== 'day' || COUNTED.has(rule)) return
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? first - 1 : last, seen = 0; seen < EVENT_REACH; at += step, seen++) {
      const word = lower(atoms, at)
      if (word === '' || /^[.;:!?]$/.test(word)) break
      if (word.length >= LEAST_LETTERS && atoms[at]!.kind === 'word') memory.events.set(word, value)
    }
  }
}
