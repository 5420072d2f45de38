/** Time expressions on the internal layer: TIMEX3 types, durations and frequencies included. */
import type { Unit } from '../../../lexicon/en/time-words.ts'
import type { TimeRelation } from '../../../model.ts'
import type { Span } from '../../../text/span.ts'
import type { Atom } from './atoms.ts'
import type { Reference } from './reference.ts'
import type { Tense } from './tense.ts'
import type { Mod, Value } from './value.ts'

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A time expression, read. `value` is null where the words name no calendar time: "now", "three hours", "every day". */
export interface Timex extends Span {
  readonly rule: string
  readonly type: TimexType
  /** TIMEX3 value: "2024-10", "PRESENT_REF", "P3D", "XXXX-WXX-5". */
  readonly timex: string
  readonly mod?: Mod
  readonly relation: TimeRelation
  readonly value: Value | null
}

/** What a rule finds: the atoms `[first, last)` and how they are to be read once the context is known. */
export interface Found {
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly type: TimexType
  /** The calendar time, or null when the context does not give it. Absent for durations, frequencies and "now". */
  readonly read?: (context: Context) => Value | null
  /** TIMEX3 value where `read` is absent or gives null; empty where the words then name no time at all. */
  readonly timex: string
  readonly mod?: Mod
  /** Set where the words themselves hold the relation ("between A and B" gives from and until). */
  readonly relation?: TimeRelation
  /** The amount of a duration, for refiners that count it from another time. */
  readonly distance?: Distance
  /** The words name the month but no year, so that a year beside them may be theirs. */
  readonly lacksYear?: true
  /** What kind of base the refiners may build upon. */
  readonly base?: Base
}

/** An amount of a unit; `low` and `high` differ where the words are vague. */
export interface Distance {
  readonly unit: Unit
  readonly low: number
  readonly high: number
  readonly isWorking?: boolean
}

/** The shape of a find, for refiners: a name of a weekday takes "night", a month takes "mid-". */
export type Base = 'day' | 'weekday' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'clock' | 'hour'

/** What a reading may look at. */
export interface Context {
  readonly reference: Reference
  /** Ahead or behind, as the verbs around the expression tell; null where they do not. */
  readonly tense: Tense
  /** The verb that tells stands right beside the expression. */
  readonly isFirm: boolean
  /** The last calendar time read before this one, in the order of the text. */
  readonly previous: Value | null
  /** The last one of a grain. */
  latest(grain: Value['grain']): Value | null
  /** The day of an event that the text dated: a content word of an earlier sentence, looked up in lower case. */
  dated(word: string): Value | null
}

/** A rule of time: it looks at one head, an atom that may belong to a time expression, and finds at most one. */
export interface Rule {
  readonly id: string
  /** Lower-case words that call the rule, or the kind of atom. */
  readonly heads: ReadonlySet<string> | ReadonlyMap<string, unknown> | 'digits'
  find(atoms: readonly Atom[], head: number): Omit<Found, 'rule'> | null
}

/** A refiner builds upon what was found: it joins neighbours and widens extents. */
export interface Refiner {
  readonly id: string
  refine(atoms: readonly Atom[], found: readonly Found[]): readonly Found[]
}
