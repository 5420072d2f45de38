/** The status of a proposition: shape, colour and word. */
import type { Status } from '../../ledger-model.ts'
import { STATUSES } from '../../pipeline/report/ledger/marks.ts'
import { STATUS_ICONS } from './icons.tsx'

export const StatusBadge = ({ status }: { readonly status: Status }) => (
  <span class={`status of-${status}`}>
    {STATUS_ICONS[status]} {STATUSES[status].word}
  </span>
)
