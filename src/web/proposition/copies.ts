/** Claims of which every word is the same: copies of one report stand once, with all the places where they stand. */
import type { StoryClaim } from '../../ledger-model.ts'
import type { PropositionPage } from '../../page-views.ts'

/** In order of the first of each. */
export const copiesOf = (
  claims: readonly StoryClaim[],
  contexts: PropositionPage['contexts'],
): readonly (readonly StoryClaim[])[] => [...Map.groupBy(claims, (one) => keyOf(one, contexts)).values()]

function keyOf({ claim, sources, words }: StoryClaim, contexts: PropositionPage['contexts']): string {
  const own = contexts[claim.id]?.filter(({ strong }) => strong).map(({ text }) => text) ?? words
  return [claim.act, claim.negated, ...sources.map(({ name }) => name), claim.cue?.exact, ...own].join('\n')
}
