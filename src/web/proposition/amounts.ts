/** Where the amounts stand beside the points of a chart. */

/** CSS pixels: of a letter, and from the point to its amount. */
const LETTER = 6.5
export const BESIDE = 10

/**
 * On which side of a point at so many pixels of the chart its amount stands: on the right, on the left where the chart ends; null
 * where neither has room for it. Then the point tells it to who points at it.
 */
export function sideOf(at: number, amount: string, width: number): 'right' | 'left' | null {
  const length = BESIDE + amount.length * LETTER
  if (at + length < width) return 'right'
  return at >= length ? 'left' : null
}
