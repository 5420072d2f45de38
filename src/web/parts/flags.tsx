/** What a reader of a proposition must not miss. */
import type { Proposition } from '../../ledger-model.ts'
import { visible } from '../../text/visible.ts'
import { CompletenessMark } from './completeness-mark.tsx'

type Flagged = Pick<Proposition, 'truncated' | 'interestedOnly' | 'warnings'>

export const Flags = ({ truncated, interestedOnly, warnings }: Flagged) => (
  <>
    {truncated && <CompletenessMark />}
    {interestedOnly && (
      <span class="tag" title="Only parties that speak about themselves support it.">
        interested parties only
      </span>
    )}
    {warnings.map((warning) => (
      <span key={warning} class="tag warn">
        {visible(warning)}
      </span>
    ))}
  </>
)
