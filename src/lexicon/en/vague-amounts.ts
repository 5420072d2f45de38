/**
 * What vague amounts stand for: the table that `docs/quantities.md` shows. Ours, not measured: wide enough that a writer
 * who used the word of a number outside would be called wrong by most readers.
 */

export type Bounds = readonly [low: number, high: number]

/** Amounts that count by themselves or multiply a scale ("several", "a few hundred"): both ends are multiplied. */
export const VAGUE_FACTORS: readonly (readonly [phrase: string, bounds: Bounds])[] = [
  ['several', [3, 9]],
  ['a few', [2, 5]],
  ['quite a few', [3, 9]],
  ['a handful', [2, 5]],
  ['a couple', [2, 3]],
]

/** Only before a scale ("many thousands"): alone these words give no number. */
export const FACTORS_OF_SCALES: readonly (readonly [phrase: string, bounds: Bounds])[] = [
  ['many', [3, 9]],
  ['few', [2, 5]],
  ['couple', [2, 3]],
]

/** Plural scales: from twice the scale to one below the next power of ten. */
export const VAGUE_SCALES: ReadonlyMap<string, Bounds> = new Map<string, Bounds>([
  ['tens', [20, 99]],
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 9_999]],
  ['lakhs', [2e5, 999_999]],
  ['millions', [2e6, 9_999_999]],
  ['crores', [2e7, 99_999_999]],
  ['billions', [2e9, 9_999_999_999]],
  ['trillions', [2e12, 9_999_999_999_999]],
])

/** Words that join two vague scales into one wider amount ("hundreds, if not thousands"). */
export const WIDENERS: readonly string[] = [
  ', if not',
  'if not',
  ', or even',
  'or even',
  ', perhaps even',
  ', perhaps',
  ', possibly',
  'or perhaps',
  'or possibly',
  'or',
  'to',
]
