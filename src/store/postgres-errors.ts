/** What errors of PostgreSQL, and of the way to it, mean for a person. */
import { type ErrorCode, UserError } from '../errors.ts'

/** Codes of Node and of OpenSSL. */
const UNTRUSTED = 'a certificate of the server that cannot be trusted'

/** By the beginning of the code: SQLSTATE classes (PostgreSQL, appendix A) and errors of the network. The first that fits holds. */
const MEANINGS: readonly (readonly [prefix: string, code: ErrorCode, found: string])[] = [
  ['53100', 'disk-full', 'no space left for the ledger'],
  ['53300', 'ledger-unreachable', 'a server with too many connections'],
  ['28', 'ledger-refused', 'a server that does not let this user in'],
  ['3D000', 'ledger-refused', 'no such database'],
  ['42501', 'ledger-refused', 'a user who may not do this'],
  ['25006', 'ledger-refused', 'a server that can only be read'],
  ['55P03', 'ledger-locked', 'a ledger that another process keeps locked'],
  ['57P0', 'ledger-unreachable', 'a server that is stopping or starting'],
  ['08', 'ledger-unreachable', 'a server that broke the connection off'],
  ['XX001', 'ledger-damaged', 'a damaged ledger'],
  ['XX002', 'ledger-damaged', 'a damaged ledger'],
  ['58', 'ledger-failed', 'a server that cannot read or write its files'],
  ['ENOTFOUND', 'ledger-unreachable', 'no such server'],
  ['EAI_AGAIN', 'ledger-unreachable', 'no such server'],
  ['ENOENT', 'ledger-unreachable', 'no server'],
  ['ECONN', 'ledger-unreachable', 'no server'],
  ['EHOST', 'ledger-unreachable', 'no server'],
  ['ENET', 'ledger-unreachable', 'no server'],
  ['ETIMEDOUT', 'ledger-unreachable', 'a server that does not answer'],
  ['EPIPE', 'ledger-unreachable', 'a server that broke the connection off'],
  ['CERT_', 'ledger-refused', UNTRUSTED],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'ledger-refused', UNTRUSTED],
  ['SELF_SIGNED_CERT', 'ledger-refused', UNTRUSTED],
  ['UNABLE_TO_', 'ledger-refused', UNTRUSTED],
  ['ERR_TLS_CERT', 'ledger-refused', UNTRUSTED],
  ['ERR_SSL', 'ledger-refused', 'a server whose TLS cannot be used'],
]

/** What the driver throws without a code. */
const WITHOUT_TLS = /^(The server does not support SSL connections|There was an error establishing an SSL connection)/
const BROKEN_OFF = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/

export const explainPostgres =
  (name: string) =>
  (error: unknown): unknown => {
    if (error instanceof UserError || !(error instanceof Error)) return error
    const code = codeOf(error)
    if (code === null) return withoutCode(name, error)
    const meaning = MEANINGS.find(([prefix]) => code.startsWith(prefix))
    return meaning === undefined ? error : new UserError(meaning[1], `${meaning[2]} (${name}, ${code})`)
  }

function withoutCode(name: string, error: Error): Error {
  const { message } = error
  if (WITHOUT_TLS.test(message))
    return new UserError('ledger-refused', `a server without TLS, for which the address asks (${name})`)
  if (!BROKEN_OFF.test(message)) return error
  return new UserError('ledger-unreachable', `a server that does not answer (${name}, ${message})`)
}

/** Of several addresses that were tried, the first one's. */
function codeOf(error: Error & { code?: unknown; errors?: readonly unknown[] }): string | null {
  if (typeof error.code === 'string') return error.code
  const [first] = error.errors ?? []
  return first instanceof Error ? codeOf(first) : null
}
