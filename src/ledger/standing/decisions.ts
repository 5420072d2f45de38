/** What of a story decisions touch. */
import type { Decision } from '../../ledger-model.ts'
import { effective } from '../../pipeline/group/decided.ts'
import type { HeldDecision } from './standing.ts'

/** The decisions that hold, in order of time. `decisions`: with each claim named in all its copies. */
export const heldDecisions = (decisions: readonly Decision[]): readonly HeldDecision[] =>
  [...Map.groupBy(effective(decisions), ({ id }) => id)].map(([id, same]) => ({
    id,
    articles: [...new Set(same.flatMap(articlesOf))].toSorted(),
  }))

/** None: it decides of a source, wherever that stands. */
function articlesOf({ change }: Decision): readonly string[] {
  if ('claim' in change) return [change.claim.article]
  return 'claims' in change ? change.claims.map(({ article }) => article) : []
}

export interface Redecided {
  /** Articles of which something else is decided now. */
  readonly articles: ReadonlySet<string>
  /** Of sources too. */
  readonly sources: boolean
}

export function redecided(before: readonly HeldDecision[], now: readonly HeldDecision[]): Redecided {
  const [old, held] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))]
  const others = [...before.filter((one) => !held.has(keyOf(one))), ...now.filter((one) => !old.has(keyOf(one)))]
  return {
    articles: new Set(others.flatMap(({ articles }) => articles)),
    sources: others.some(({ articles }) => articles.length === 0),
  }
}

const keyOf = ({ id, articles }: HeldDecision): string => [id, ...articles].join(' ')
