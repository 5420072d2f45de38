/**
 * How much each bearer is in the reader's mind: every mention adds a weight by its place, and each sentence lets a share
 * of it fade. After Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution", who halve it; the weights
 * here are tuned on one half of GUM (`eval/resolve`).
 */
import type { Entity } from './entity.ts'

export const WEIGHTS = {
  /** What a mention keeps after a sentence. */
  fade: 0.7,
  /** First mention of its sentence. */
  leads: 2,
  /** A verb follows. */
  subject: 2.5,
  mention: 1,
  /** Inside a quotation, or inside the content of the clause that follows. */
  quoted: 0.3,
  pronoun: 1,
  /** The source of an attribution. */
  speaks: 2,
} as const

/** Bearers looked at for one pronoun or description: those mentioned last. */
const IN_MIND_AT_MOST = 40

export interface Mind {
  /** In order of their last mention, the latest at the end. */
  readonly recent: Entity[]
}

export const salienceAt = (entity: Entity, sentence: number): number =>
  entity.salience * WEIGHTS.fade ** Math.max(0, sentence - entity.sentence)

/** Notes a mention with its weight. */
export function bump({ recent }: Mind, entity: Entity, sentence: number, weight: number): void {
  entity.salience = salienceAt(entity, sentence) + weight
  entity.sentence = Math.max(sentence, entity.sentence)
  const from = recent.lastIndexOf(entity)
  if (from >= 0) recent.splice(from, 1)
  recent.push(entity)
  if (recent.length > IN_MIND_AT_MOST) recent.shift()
}

/** The bearer with the highest score above zero, of those in mind; `score` may refuse with 0. */
export function mostSalient(mind: Mind, score: (entity: Entity) => number): Entity | null {
  let best: Entity | null = null
  let bestScore = 0
  for (const entity of mind.recent) {
    const found = score(entity)
    if (found > bestScore) [best, bestScore] = [entity, found]
  }
  return best
}
