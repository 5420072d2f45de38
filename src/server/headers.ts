/** Headers of every answer: what it is, and that it is for this page alone. */

/** Nothing but our own files, no code in the page, and no strings where the page makes elements. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

export const PAGE_HEADERS = {
  ...COMMON_HEADERS,
  'content-security-policy': POLICY,
  'cache-control': 'no-cache',
} as const

/** What the ledger says is kept by nobody on the way, and is no page. */
export const DATA_HEADERS = {
  ...COMMON_HEADERS,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cache-control': 'no-store',
} as const

export const JSON_HEADERS = { ...DATA_HEADERS, 'content-type': 'application/json' } as const
