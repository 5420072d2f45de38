/** The one form of an error, on every route and with every status. */
import { z } from 'zod'
import { ERRORS, type ErrorCode, jsonLine, UserError } from '../index.ts'
import { JSON_HEADERS } from './headers.ts'
import { named } from './schemas/schema.ts'

/** `found` and `expected` are null where it is not the request that is wrong. */
export const failure = named(
  'Failure',
  z.strictObject({
    error: z.strictObject({
      code: z.string(),
      message: z.string(),
      found: z.string().nullable(),
      expected: z.string().nullable(),
      todo: z.string().nullable(),
    }),
  }),
)
type Failure = z.infer<typeof failure>

/** Codes that are not what was asked for being wrong (422). */
const STATUSES: Readonly<Partial<Record<ErrorCode, number>>> = {
  'request-invalid': 400,
  'characters-outside': 400,
  'token-missing': 401,
  'origin-foreign': 403,
  'route-unknown': 404,
  'story-unknown': 404,
  'proposition-unknown': 404,
  'claim-unknown': 404,
  'source-unknown': 404,
  'decision-unknown': 404,
  'article-unknown': 404,
  'method-unknown': 405,
  'nothing-to-do': 409,
  'request-slow': 408,
  'request-large': 413,
  'too-large': 413,
  'request-media-type': 415,
  'request-headers': 431,
  'request-busy': 503,
}

const statusOf = (code: ErrorCode): number =>
  STATUSES[code] ?? (/^(?:ledger-|disk-full)/.test(code) ? UNAVAILABLE : UNREADABLE)

/** The ledger cannot be used now; an article cannot be read. */
const [UNAVAILABLE, UNREADABLE] = [503, 422]

/** Any error as the answer to a request: a user's with its words, ours as a bug without any. */
export function failed(error: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const status = error instanceof UserError ? statusOf(error.code) : 500
  const again = error instanceof UserError && error.code === 'request-busy' ? { 'retry-after': AGAIN } : {}
  return new Response(jsonLine(failureOf(error)), { status, headers: { ...JSON_HEADERS, ...again, ...headers } })
}

/** Seconds in which an upload is read, mostly. */
const AGAIN = '5'

export function failureOf(error: unknown): Failure {
  if (!(error instanceof UserError)) return { error: BUG }
  const { code, message, found } = error
  const { expected, todo } = ERRORS[code]
  return { error: { code, message, found, expected, todo } }
}

const BUG: Failure['error'] = {
  code: 'bug',
  message: 'this is a bug in hearsay; what it was stands on the terminal of hearsay serve',
  found: null,
  expected: null,
  todo: 'report it with the lines on the terminal',
}

/** What never became a request. */
export function refusal(status: number): Response {
  if (status === 408) return failed(new UserError('request-slow', 'a request that stopped on its way'))
  if (status === 431) return failed(new UserError('request-headers', 'headers that are too large'))
  return failed(new UserError('request-invalid', 'something that is no HTTP request'))
}
