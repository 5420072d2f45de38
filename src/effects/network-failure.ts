/** What went wrong below HTTP, in a user's words. */
import { UserError } from '../errors.ts'

const TIMEOUTS = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
  'ABORT_ERR',
])

/** Codes of zlib for data that is not what its header says (brotli's begin with ERR_). */
const UNPACKING = /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING|ERR_)/

/** Any error of undici, the socket or zlib as a UserError. */
export function failure(error: unknown): UserError {
  const { name, code = '', message } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError' || TIMEOUTS.has(code)) return new UserError('timed-out', 'no complete answer in time')
  if (UNPACKING.test(code)) return new UserError('content-encoding', 'a compressed page that cannot be unpacked')
  return new UserError('connection-failed', `no connection (${code || message || name})`)
}
