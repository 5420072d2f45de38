/** What was just decided, and the way back. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { visible } from '../../text/visible.ts'
import { type Made, notice, onNotice } from '../decide/notice.ts'
import { told } from '../decide/words.ts'
import { href } from '../router.ts'
import { announce } from './announce.ts'
import { Undo } from './undo.tsx'
import '../theme/decide.css'

export function DecisionNotice() {
  const [made, setMade] = useState<Made | null>(null)
  useLayoutEffect(() => onNotice(setMade), [])
  useEffect(() => {
    if (made) announce(`Decided: ${made.decision.by} ${told(made.decision.change)}.`)
  }, [made])
  if (!made) return null
  const { story, decision } = made
  return (
    <aside class="decision-notice" aria-label="What was just decided">
      <p>
        <b dir="auto">{visible(decision.by)}</b> {visible(told(decision.change))}.
      </p>
      <Undo story={story} decision={decision} />
      <a href={href({ view: 'decisions', story })}>History</a>
      <button type="button" class="close" aria-label="Close this note" onClick={() => notice(null)}>
        ×
      </button>
    </aside>
  )
}
