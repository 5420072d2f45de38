/** What changed, worded. All ours. */
import type { Status } from '../../ledger-model.ts'
import type { ClaimChange, PropositionChange } from '../../ledger-views.ts'
import { STATUSES } from '../../pipeline/report/ledger/marks.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'

const spoken = (value: string | null): string => STATUSES[value as Status]?.word ?? value ?? 'none'

/** "position of Interior Ministry: withholds → denies". */
export function changed({ kind, from, to, source }: PropositionChange): string {
  if (kind === 'new') return `new: ${spoken(to)}`
  if (kind === 'gone') return 'gone: no claim is left, or others took them'
  return `${kind}${source ? ` of ${sourceName(source)}` : ''}: ${spoken(from)} → ${spoken(to)}`
}

/** Claims that stand in both states of a text as they were. */
export const kept = (claims: readonly ClaimChange[]): number =>
  claims.filter(({ before, after, how }) => before && after && how.length === 0).length
