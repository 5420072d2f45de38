/** How near two claims are by the directions of their contents: what words that no table knows have in common. */
import { cosine } from '../vector.ts'
import type { Features } from './features.ts'

/** Cosine of the two directions, in hundredths; null where one has none, or theirs come of different models. */
export function meaningOf({ vector: a }: Features, { vector: b }: Features): number | null {
  return a === null || b === null || a[0] !== b[0] ? null : Math.round(100 * cosine(a[1], b[1]))
}

/**
 * Cosines, in hundredths, at which nothing and everything is taken to be in common: of all-MiniLM-L6-v2 in 128 directions. Tuned with
 * the floor of `link.ts`.
 */
const [FAR, NEAR] = [47, 91]

/** In [0, 1]. */
export const nearness = (meaning: number): number => Math.min(1, Math.max(0, (meaning - FAR) / (NEAR - FAR)))
