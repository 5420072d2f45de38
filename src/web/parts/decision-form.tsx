/** The end of every form that decides: who, why, and the button; what the server refuses is said beside it. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Decision } from '../../ledger-model.ts'
import { ApiError } from '../api.ts'
import { type Signature, signatureOf } from '../decide/send.ts'
import { Signed } from './signed.tsx'

interface DecisionFormProps {
  readonly label: string
  /** Why it cannot be sent yet; null where it can. */
  readonly missing: string | null
  readonly send: (signature: Signature) => Promise<Decision>
  readonly onDone: (decision: Decision) => void
  readonly children?: ComponentChildren
}

export function DecisionForm({ label, missing, send, onDone, children }: DecisionFormProps) {
  const [isSent, setSent] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (missing !== null) return setRefusal(missing)
    setSent(true)
    setRefusal(null)
    try {
      onDone(await send(signatureOf(event.currentTarget as HTMLFormElement)))
    } catch (error) {
      setRefusal(worded(error))
    }
    setSent(false)
  }
  return (
    <form class="decision-form" onSubmit={submit}>
      {children}
      <Signed />
      <p class="decision-end">
        <button type="submit" class="primary" disabled={isSent}>
          {label}
        </button>
        {refusal !== null && (
          <span role="alert" class="refusal">
            {refusal}
          </span>
        )}
      </p>
    </form>
  )
}

function worded(error: unknown): string {
  if (!(error instanceof ApiError)) throw error
  return [error.message, error.todo].filter(Boolean).join('; ')
}
