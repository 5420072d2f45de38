/** What was decided on a story, and what of it was taken back. */
import type { Decision } from '../ledger-model.ts'
import type { DecisionLog } from '../page-views.ts'
import { undoneIn } from '../pipeline/group/decided.ts'

export function decisionLog(story: string, decisions: readonly Decision[]): DecisionLog {
  const undone = undoneIn(decisions)
  return { story, decisions: decisions.map((decision) => ({ ...decision, undone: undone.has(decision.id) })) }
}
