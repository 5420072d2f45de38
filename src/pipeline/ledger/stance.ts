/** Stance: a source's position on a proposition, from the act of its claim (ruling 10). */
import type { Stance } from '../../ledger-model.ts'
import type { Act } from '../../model.ts'

const SUPPORTING: ReadonlySet<Act> = new Set(['asserts', 'confirms', 'predicts'])

/**
 * asserts, confirms, predicts → supports; denies → denies; either turns round when the claim's content is negated against the
 * proposition (`polarity` −1), and is none where the content says neither (0: "few believed that", "if it had"); doubts and withholds
 * as named; the other acts take none (null).
 */
export function stanceOf(act: Act, polarity: 1 | -1 | 0): Stance | null {
  if (act === 'doubts' || act === 'withholds') return act
  if (polarity === 0) return null
  if (SUPPORTING.has(act)) return polarity === 1 ? 'supports' : 'denies'
  return act !== 'denies' ? null : polarity === 1 ? 'denies' : 'supports'
}
