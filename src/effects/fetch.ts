/**
 * Fetches one page as any reader's browser would be given it: under our own name, without cookies, referrer or tricks. Every
 * address on the way is checked before it is connected to, and the connection is tied to the address that was checked.
 */
import { Agent, type Dispatcher, request } from 'undici'
import type { FetchOptions } from '../effects.ts'
import { UserError } from '../errors.ts'
import type { Capture } from '../pipeline/draft.ts'
import { refuse } from './content.ts'
import { gather } from './gather.ts'
import { type Address, addressesOf, pinned } from './host.ts'
import { LIMITS, type Limits } from './limits.ts'
import { failure } from './network-failure.ts'
import { ENCODINGS, unpack } from './unpack.ts'
import { USER_AGENT } from './user-agent.ts'

const HEADERS = {
  'user-agent': USER_AGENT,
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
  'accept-language': 'en',
  'accept-encoding': ENCODINGS,
}

const TEXT_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown'])
/** Feeds come as any kind of XML, or as JSON; what they are is told by what they hold. */
const FEED_TYPE = /^(?:application|text)\/(?:xml|[\w.-]+\+xml|json|feed\+json)$/

/** Throws a UserError for whatever keeps the page from being read; the capture's `url` is the last address. */
export const fetchPage = (
  url: string,
  { allowPrivate, feeds }: FetchOptions,
  limits: Limits = LIMITS,
): Promise<Capture> => fetchFrom(url, (host) => addressesOf(host, allowPrivate), { ...limits, feeds: feeds === true })

/** How much is taken of an address, and of what. */
interface Terms extends Limits {
  readonly feeds?: boolean
}

/** Gives the addresses that may be connected to, or throws; asked anew for each redirect. */
type Resolve = (url: URL) => Promise<readonly Address[]>

export async function fetchFrom(url: string, resolve: Resolve, limits: Terms): Promise<Capture> {
  try {
    return await follow(url, resolve, limits, AbortSignal.timeout(limits.wholeMs))
  } catch (error) {
    throw error instanceof UserError ? error : failure(error)
  }
}

async function follow(input: string, resolve: Resolve, limits: Terms, end: AbortSignal): Promise<Capture> {
  let url = checked(input)
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const agent = agentFor(await resolve(url), limits)
    try {
      const answer = await request(url, { dispatcher: agent, headers: HEADERS, signal: end })
      if (!isRedirect(answer.statusCode)) return await capture(input, url, answer, limits)
      url = checked(location(answer), url)
    } finally {
      void agent.destroy()
    }
  }
  throw new UserError('redirects', `more than ${limits.redirects} redirects`)
}

/** Throws `url-invalid` or `url-scheme`. */
function checked(input: string, base?: URL | undefined): URL {
  const url = URL.parse(input, base?.href)
  if (!url) throw new UserError('url-invalid', `"${input.slice(0, 200)}"`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new UserError('url-scheme', url.protocol.slice(0, -1))
  if (url.username || url.password) throw new UserError('url-invalid', 'a user name or password in the URL')
  return url
}

function agentFor(addresses: readonly Address[], { idleMs }: Limits): Agent {
  const connect = { lookup: pinned(addresses), timeout: idleMs }
  return new Agent({ connect, headersTimeout: idleMs, bodyTimeout: idleMs, pipelining: 0 })
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

function location({ headers }: Dispatcher.ResponseData): string {
  const { location } = headers
  if (typeof location !== 'string') throw new UserError('redirects', 'a redirect that names no address')
  return location
}

async function capture(
  input: string,
  url: URL,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  limits: Terms,
): Promise<Capture> {
  if (statusCode !== 200) throw new UserError('http-status', `HTTP status ${statusCode}`)
  const { mediaType, charset } = contentType(String(headers['content-type'] ?? ''))
  const isWanted = TEXT_TYPES.has(mediaType ?? '') || (limits.feeds === true && FEED_TYPE.test(mediaType ?? ''))
  if (mediaType && !isWanted) throw new UserError('media-type', mediaType)
  const bytes = await gather(unpack(body, String(headers['content-encoding'] ?? '')), limits.bytes)
  refuse(bytes)
  return { input, bytes, mediaType, charset, url: url.href }
}

/** `text/html; charset="UTF-8"` → its two parts, in lower case; null where the server does not say. */
export function contentType(header: string): Pick<Capture, 'mediaType' | 'charset'> {
  const [type = '', ...parameters] = header.toLowerCase().split(';')
  const charset = parameters.map((p) => p.trim()).find((p) => p.startsWith('charset='))
  return { mediaType: type.trim() || null, charset: charset?.slice(8).replace(/^"|"$/g, '') || null }
}
