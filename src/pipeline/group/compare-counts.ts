/** Whether two claims count the same thing in the same state, and whether they give the same number of it. */
import type { CountedState } from '../../lexicon/en/counted-states.ts'
import type { Count } from './counts.ts'

export type Counting =
  /** Nothing counted in both. */
  | 'apart'
  | 'agree'
  /** Of the same thing, another number: amended. */
  | 'differ'
  /** Of other things, or in other states: two propositions. */
  | 'conflict'

export function compareCounts(a: readonly Count[], b: readonly Count[]): Counting {
  const pairs = a.flatMap((one) => b.map((other) => compare(one, other)))
  return (['agree', 'differ', 'conflict'] as const).find((found) => pairs.includes(found)) ?? 'apart'
}

function compare(a: Count, b: Count): Counting {
  if (a.kind !== b.kind || a.unit !== b.unit) return 'apart'
  const sameThing = a.of === b.of || a.of === null || b.of === null
  if (statesApart(a.state, b.state) || a.planned !== b.planned || a.additional !== b.additional)
    return sameThing || bothOfPeople(a, b) ? 'conflict' : 'apart'
  if (!sameThing && !(bothOfPeople(a, b) && a.state === b.state)) return 'apart'
  return meets(a, b) ? 'agree' : 'differ'
}

/** States of people: "12 miners dead" and "30 villagers injured" count two things. */
const PEOPLE: ReadonlySet<CountedState> = new Set<CountedState>([
  ...([
    'killed',
    'wounded',
    'casualty',
    'missing',
    'captured',
    'detained',
    'displaced',
    'rescued',
    'infected',
  ] as const),
])

const bothOfPeople = (a: Count, b: Count): boolean => isToll(a) && isToll(b)

/** A count of people in such a state. */
export const isToll = ({ kind, state }: Count): boolean => kind === 'count' && state !== null && PEOPLE.has(state)

const statesApart = (a: CountedState | null, b: CountedState | null): boolean =>
  a !== null && b !== null && held(a) !== held(b)

/** Captured or arrested: which word a report takes tells nothing. */
const held = (state: CountedState): CountedState => (state === 'captured' ? 'detained' : state)

/** Whether some number fits both. */
function meets(a: Count, b: Count): boolean {
  const [lowA, highA] = ends(a)
  const [lowB, highB] = ends(b)
  return lowA <= highB && lowB <= highA
}

const ends = ({ low, best, high }: Count): readonly [number, number] => [
  best ?? low ?? 0,
  best ?? high ?? Number.POSITIVE_INFINITY,
]
