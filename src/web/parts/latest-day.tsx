/** The day on which something was last said; where the text tells none, what it is the day of. */
import type { Latest } from '../../page-views.ts'
import { When } from './when.tsx'

export function LatestDay({ latest }: { readonly latest: Latest | undefined }) {
  if (!latest) return null
  return (
    <span class={latest.dated === 'captured' ? 'captured' : undefined} title={`${latest.dated} ${latest.said}`}>
      {latest.dated === 'captured' && 'captured '}
      <When at={latest.said} day />
    </span>
  )
}
