/** What a person can decide on a claim, a proposition or a source: a button that opens the choices. */
import { useState } from 'preact/hooks'
import type { Decision } from '../../ledger-model.ts'
import { CHOICES, type Choice, choicesOn, type Subject } from '../decide/choices.ts'
import { DecisionFields } from '../decide/fields.tsx'
import { type Key, useKeys } from '../keys.ts'
import { Dialog } from './dialog.tsx'
import '../theme/decide.css'

interface DecideMenuProps {
  readonly story: string
  readonly subject: Subject
  /** When the decision is in the ledger; all loads are asked for again before. */
  readonly onDone?: (decision: Decision) => void
  /** The key that opens it. */
  readonly stroke?: string
}

export function DecideMenu({ story, subject, onDone, stroke }: DecideMenuProps) {
  const [isOpen, setOpen] = useState(false)
  const open: Key = { say: `decide on this ${subject.kind}`, run: () => setOpen(true) }
  useKeys('Decide', stroke ? { [stroke]: open } : {})
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Decide …<span class="hidden"> on this {subject.kind}</span>
        {stroke && <kbd>{stroke}</kbd>}
      </button>
      {isOpen && (
        <Dialog title={`Decide on this ${subject.kind}`} onClose={() => setOpen(false)}>
          <Choices
            story={story}
            subject={subject}
            onDone={(decision) => {
              setOpen(false)
              onDone?.(decision)
            }}
          />
        </Dialog>
      )}
    </>
  )
}

type ChoicesProps = Required<Pick<DecideMenuProps, 'story' | 'subject' | 'onDone'>>

function Choices({ story, subject, onDone }: ChoicesProps) {
  const all = choicesOn(subject)
  const [choice, setChoice] = useState<Choice>(all[0]!)
  return (
    <div class="decide">
      <fieldset class="choices">
        <legend class="hidden">What to decide</legend>
        {all.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="choice"
              autofocus={one === all[0]}
              checked={one === choice}
              onChange={() => setChoice(one)}
            />
            <span>
              <b>{CHOICES[one].name}</b>
              <span class="quiet"> {CHOICES[one].about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <DecisionFields key={choice} {...{ story, subject, choice, onDone }} />
    </div>
  )
}
