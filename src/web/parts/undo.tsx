/** Takes a decision back; undoing that brings it back. */
import { useState } from 'preact/hooks'
import type { Decision } from '../../ledger-model.ts'
import { visible } from '../../text/visible.ts'
import { decide } from '../decide/send.ts'
import { told } from '../decide/words.ts'
import { DecisionForm } from './decision-form.tsx'
import { Dialog } from './dialog.tsx'

interface UndoProps {
  readonly story: string
  readonly decision: Decision
}

export function Undo({ story, decision }: UndoProps) {
  const [isOpen, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  const about = `${decision.by} ${told(decision.change)}`
  return (
    <>
      <button type="button" aria-label={visible(`Undo: ${about}`)} onClick={() => setOpen(true)}>
        Undo
      </button>
      {isOpen && (
        <Dialog title="Take a decision back" onClose={close}>
          <DecisionForm
            label="Take it back"
            missing={null}
            send={(signature) => decide(story, { kind: 'undo', decision: decision.id }, signature)}
            onDone={close}
          >
            <p>{visible(about)}. It stays in the history, as undone.</p>
          </DecisionForm>
        </Dialog>
      )}
    </>
  )
}
