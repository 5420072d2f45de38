/** How many independent origins stand behind a proposition: a bound, never a single number that is not known. */
import type { Origins } from '../../ledger-model.ts'

interface OriginsCountProps {
  readonly origins: Origins
  /** With the noun. */
  readonly worded?: boolean
}

export function OriginsCount({ origins: { atLeast, atMost }, worded = false }: OriginsCountProps) {
  const bound = atLeast === atMost ? String(atMost) : `${atLeast}–${atMost}`
  const noun = atMost === 1 ? 'origin' : 'origins'
  return (
    <span class="origins" title={`independent origins: at least ${atLeast}, at most ${atMost}`}>
      {bound}
      <span class={worded ? 'word' : 'hidden'}> {noun}</span>
    </span>
  )
}
