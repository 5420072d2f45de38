/** Why something is not there, and what to do. */
import type { ApiError } from '../api.ts'
import { PageHead } from './page-head.tsx'

interface FailureProps {
  readonly error: ApiError
  readonly retry?: () => void
  /** Nothing else stands in the view: it is its heading, too. */
  readonly alone?: boolean
}

export const Failure = ({ error, retry, alone = false }: FailureProps) => (
  <div class="failure" role="alert">
    {alone ? <PageHead title={titleOf(error)} /> : <h2>{titleOf(error)}</h2>}
    <p>{error.message}</p>
    {error.expected && <p class="quiet">Expected: {error.expected}</p>}
    {error.todo && <p class="quiet">What to do: {error.todo}</p>}
    <p class="quiet">
      <code>{error.code}</code>
    </p>
    {retry && (
      <button type="button" onClick={retry}>
        Try again
      </button>
    )}
  </div>
)

function titleOf({ status, code }: ApiError): string {
  if (status === 404) return 'Not in the ledger'
  return code === 'offline' ? 'No answer' : 'This did not work'
}
