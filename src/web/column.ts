/** The width of the column that views of text stand in, as `shell.css` has it (`main` and `.read`), for what is drawn in pixels. */

/** CSS pixels: 76 rem, what is left free at either side of it (`--edge`), and less than any window has. */
const WIDEST = 1216
const [LEAST_EDGE, EDGE, MOST_EDGE] = [16, 0.03, 40]
const LEAST = 240

export function columnOf(window: number): number {
  const edge = Math.min(MOST_EDGE, Math.max(LEAST_EDGE, window * EDGE))
  return Math.min(WIDEST, Math.max(LEAST, Math.floor(window - 2 * edge)))
}
