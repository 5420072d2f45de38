/**
 * Scores of time expressions as TempEval-3 counts them: an extent counts relaxed when it overlaps, strictly when it is the
 * same; type and value count on overlapping extents, divided by all that was found (precision) and all that was to find (recall).
 */
import type { Gold } from './corpus.ts'

export interface Predicted extends Gold {}

export interface Tally {
  readonly predicted: number
  readonly gold: number
  readonly right: number
}

export interface Counts {
  readonly relaxed: Tally
  readonly strict: Tally
  readonly type: Tally
  /** Values of DATE and TIME only, on both sides: durations and frequencies are no dates. */
  readonly value: Tally
}

export type Measure = keyof Counts
export const MEASURES: readonly Measure[] = ['relaxed', 'strict', 'type', 'value']

export interface Pair {
  readonly gold: Gold
  readonly predicted: Predicted
}

/** Pairs one to one in the order of the text: the same extent first, then any overlap. */
export function pair(gold: readonly Gold[], predicted: readonly Predicted[]): Pair[] {
  const left = new Set(predicted)
  const take = (fits: (a: Gold, b: Predicted) => boolean) => (one: Gold) => {
    const found = predicted.find((other) => left.has(other) && fits(one, other))
    if (!found) return []
    left.delete(found)
    return [{ gold: one, predicted: found }]
  }
  const same = gold.flatMap(take((a, b) => a.start === b.start && a.end === b.end))
  const paired = new Set(same.map((both) => both.gold))
  return [
    ...same,
    ...gold.filter((one) => !paired.has(one)).flatMap(take((a, b) => a.start < b.end && b.start < a.end)),
  ]
}

const isDated = ({ type }: Gold): boolean => type === 'DATE' || type === 'TIME'

export function count(gold: readonly Gold[], predicted: readonly Predicted[]): Counts {
  const pairs = pair(gold, predicted)
  const tally = (right: (both: Pair) => boolean): Tally => ({
    predicted: predicted.length,
    gold: gold.length,
    right: pairs.filter(right).length,
  })
  const dated = pairs.filter((both) => isDated(both.gold) && isDated(both.predicted))
  return {
    relaxed: tally(() => true),
    strict: tally(({ gold: a, predicted: b }) => a.start === b.start && a.end === b.end),
    type: tally(({ gold: a, predicted: b }) => a.type === b.type),
    value: {
      predicted: predicted.filter(isDated).length,
      gold: gold.filter(isDated).length,
      right: dated.filter(({ gold: a, predicted: b }) => a.value === b.value).length,
    },
  }
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Percentages over all documents together (micro average). */
export function score(all: readonly Counts[], measure: Measure): Score {
  const sum = (of: keyof Tally) => all.reduce((total, counts) => total + counts[measure][of], 0)
  const precision = percent(sum('right'), sum('predicted'))
  const recall = percent(sum('right'), sum('gold'))
  return { precision, recall, f1: percent(2 * sum('right'), sum('predicted') + sum('gold')) }
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)
