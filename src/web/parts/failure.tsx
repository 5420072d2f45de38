/** Why something is not there, and what to do. */
import type { ApiError } from '../api.ts'

interface FailureProps {
  readonly error: ApiError
  readonly retry?: () => void
}

export const Failure = ({ error, retry }: FailureProps) => (
  <div class="failure" role="alert">
    <h2>{error.status === 404 ? 'Not in the ledger' : error.code === 'offline' ? 'No answer' : 'This did not work'}</h2>
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
