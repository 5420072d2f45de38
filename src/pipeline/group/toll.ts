/** Tolls: claims that say no more than how many people were killed, injured, found ("12 people were injured"). */
import type { CountedState } from '../../lexicon/en/counted-states.ts'
import { isToll } from './compare-counts.ts'
import type { Count } from './counts.ts'
import type { Features } from './features.ts'

/** The concept (`lexicon/en/concepts/`) of what has happened to those counted. */
export const EVENT_OF: Readonly<Partial<Record<CountedState, string>>> = {
  killed: 'kill',
  wounded: 'injure',
  missing: 'missing',
  captured: 'capture',
  detained: 'arrest',
  displaced: 'evacuate',
  rescued: 'rescue',
  infected: 'infect',
}

/** By what a number is said to move: "the death toll rose to 40". */
const MOVES: ReadonlySet<string> = new Set(['rise', 'fall', 'number', 'reach', 'stand'])
/** A word that tells less names no event of its own. */
const TELLING = 0.3

type Told = Pick<Features, 'keys' | 'weights'>

/** The states that it counts, where it names nothing else by which to tell the event. */
export function tollsOf(counts: readonly Count[], { keys, weights }: Told): readonly CountedState[] {
  const states = counts.filter(isToll).map(({ state }) => state!)
  const events = new Set(states.map((state) => EVENT_OF[state]))
  const others = keys.filter((key, at) => weights[at]! >= TELLING && !events.has(key) && !MOVES.has(key))
  return others.length === 0 ? [...new Set(states)].toSorted() : []
}

/** A toll is looked for among all bare ones of its state, and among those of its sources. */
export function tollKeys(counts: readonly Count[], sources: readonly string[], told: Told): readonly string[] {
  const own = [...new Set(counts.filter(isToll).map(({ state }) => state!))]
  return [
    ...tollsOf(counts, told).map((state) => `toll ${state}`),
    ...own.flatMap((state) => sources.map((source) => `toll ${state} ${source}`)),
  ]
}
