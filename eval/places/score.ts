/**
 * Scores toponyms: recognition as F1, and resolution of what was recognised as error distances (Gritta, Pilehvar and
 * Collier, "A pragmatic guide to geoparsing evaluation", 2020).
 */
import { kilometres } from '../../src/pipeline/normalise/places/distance.ts'
import type { Gold } from './corpus.ts'

export interface Predicted {
  readonly start: number
  readonly end: number
  readonly lat: number
  readonly lon: number
}

export interface Counts {
  readonly found: number
  readonly gold: number
  readonly right: number
  readonly rightExact: number
  /** Kilometres of each one recognised by overlap. */
  readonly errors: readonly number[]
}

/** 100 miles: what the field counts as resolved. */
const NEAR_KM = 161
/** Half of the earth's circumference, the largest error there is, as the field's scorer has it. */
const LARGEST_KM = 20_039

/**
 * Gold without coordinates is neither asked for nor counted against whoever finds it. Each gold toponym takes the
 * prediction that it overlaps; `rightExact` counts those with the same bounds.
 */
export function compare(gold: readonly Gold[], predicted: readonly Predicted[]): Counts {
  const asked = gold.filter(({ point }) => point !== null)
  const taken = new Set<Predicted>()
  const errors: number[] = []
  let rightExact = 0
  for (const one of asked) {
    const hit = predicted.find((other) => !taken.has(other) && overlap(one, other))
    if (!hit) continue
    taken.add(hit)
    errors.push(kilometres(one.point!, hit))
    if (hit.start === one.start && hit.end === one.end) rightExact++
  }
  const idle = predicted.filter(
    (other) => !taken.has(other) && gold.some((one) => one.point === null && overlap(one, other)),
  )
  return { found: predicted.length - idle.length, gold: asked.length, right: taken.size, rightExact, errors }
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

export interface Scores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly f1Exact: number
  readonly within161km: number
  readonly areaUnderErrorCurve: number
  readonly medianErrorKm: number
}

/** Percentages, but for the area in [0, 1] (less is better) and kilometres. */
export function score(all: readonly Counts[]): Scores {
  const sum = (of: (counts: Counts) => number) => all.reduce((total, counts) => total + of(counts), 0)
  const [found, gold, right, exact] = [
    sum((c) => c.found),
    sum((c) => c.gold),
    sum((c) => c.right),
    sum((c) => c.rightExact),
  ]
  const errors = all.flatMap((counts) => counts.errors).sort((a, b) => a - b)
  return {
    precision: percent(right, found),
    recall: percent(right, gold),
    f1: percent(2 * right, found + gold),
    f1Exact: percent(2 * exact, found + gold),
    within161km: percent(errors.filter((error) => error <= NEAR_KM).length, errors.length),
    areaUnderErrorCurve: area(errors),
    medianErrorKm: errors[errors.length >> 1] ?? 0,
  }
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)

/** The area under the sorted curve of ln(1 + km), by trapezoids, as a share of the worst there can be. */
export function area(sorted: readonly number[]): number {
  if (sorted.length < 2) return 0
  const logs = sorted.map((error) => Math.log(1 + error))
  const inner = logs.slice(1).reduce((total, log, i) => total + (log + logs[i]!) / 2, 0)
  return inner / (Math.log(LARGEST_KM) * (sorted.length - 1))
}
