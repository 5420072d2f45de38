/** Why something is not there, and what to do. */

import { visible } from '../../text/visible.ts'
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
    <p>{visible(error.message)}</p>
    {error.expected && <p class="quiet">Expected: {visible(error.expected)}</p>}
    {error.todo && error.status !== NOT_FOUND && <p class="quiet">What to do: {visible(error.todo)}</p>}
    <p class="quiet">
      <code>{error.code}</code>
    </p>
    {error.status === NOT_FOUND ? (
      <a class="button" href="/">
        To the stories
      </a>
    ) : (
      retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )
    )}
  </div>
)

const NOT_FOUND = 404

function titleOf({ status, code }: ApiError): string {
  if (status === NOT_FOUND) return 'Not in the ledger'
  return code === 'offline' ? 'No answer' : 'This did not work'
}
