/**
 * Who may ask: this machine's own page, and programs. A page of another site is told by its Origin, one that took our name by
 * DNS rebinding by its Host, and on an address that others can reach everybody needs the token.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { UserError } from '../index.ts'

export interface Door {
  /** Where it listens: a name or an address. */
  readonly host: string
  readonly port: number
  /** Null: whoever reaches it may ask. */
  readonly token: string | null
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Whether only this machine reaches the address. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host) || host === '::1'

/** Throws `origin-foreign` where the request was made for another host. */
export function checkHost(request: Request, door: Door): void {
  const host = hostOf(request)
  if (!hostsOf(door).includes(host) && !isAddressOfAny(host, door)) refuse(`the host ${host || 'of no name'}`)
}

/** Throws `origin-foreign` or `token-missing`. */
export function guard(request: Request, door: Door): void {
  const host = hostOf(request)
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== `http://${host}`) refuse(`the origin ${origin}`)
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none' && !isVisit(request))
    refuse(`a page of another site (${site})`)
  if (request.method === 'POST' && origin === null && isForm(request))
    refuse('a body as forms send it, without an origin')
  if (door.token !== null && !isTold(request, door)) throw new UserError('token-missing', 'no token, or a wrong one')
}

const hostOf = ({ headers }: Request): string => headers.get('host')?.toLowerCase() ?? ''

const refuse = (found: string): never => {
  throw new UserError('origin-foreign', found)
}

/** What a browser may send as Host: the port is left out where it is the usual one. */
const hostsOf = ({ host, port }: Door): readonly string[] =>
  [...LOOPBACK, host.includes(':') ? `[${host}]` : host.toLowerCase()].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  )

/** Where all addresses are listened at: any of them, but no name, since another site's could lead here. */
function isAddressOfAny(host: string, { host: own, port }: Door): boolean {
  if (own !== '0.0.0.0' && own !== '::') return false
  const [, address, asked = '80'] = /^(\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])(?::(\d+))?$/.exec(host) ?? []
  return address !== undefined && Number(asked) === port
}

/** A person follows a link to the page itself, which holds nothing of the ledger. */
const isVisit = ({ method, url, headers }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  headers.get('sec-fetch-mode') === 'navigate' &&
  headers.get('sec-fetch-dest') === 'document' &&
  !new URL(url).pathname.startsWith('/api/')

/** Pages of any site can send these without asking first: https://fetch.spec.whatwg.org/#cors-safelisted-request-header. */
const isForm = ({ headers }: Request): boolean => FORM.test(headers.get('content-type')?.trim() ?? '')
const FORM = /^(?:$|application\/x-www-form-urlencoded\b|multipart\/form-data\b|text\/plain\b)/i

function isTold({ headers }: Request, door: Door): boolean {
  const bearer = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/)
  const cookie = cookies.find((one) => one.startsWith(`${cookieName(door)}=`))?.slice(cookieName(door).length + 1)
  return isToken(bearer, door) || (door.token !== null && isSame(cookie ?? '', keyOf(door.token)))
}

/** In the same time for every wrong one. */
export const isToken = (given: string | null | undefined, { token }: Door): boolean =>
  typeof given === 'string' && token !== null && isSame(given, token)

const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** What a browser keeps in place of the token: of characters that a cookie may hold. */
const keyOf = (token: string): string => createHash('sha256').update(`hearsay ${token}`).digest('hex')

/** Cookies are shared by all ports of a host. */
const cookieName = ({ port }: Pick<Door, 'port'>): string => `hearsay-${port}`

/** Kept by the browser until it is closed, and shown to no script and no other site. */
export const cookieFor = (door: Door & { readonly token: string }): string =>
  `${cookieName(door)}=${keyOf(door.token)}; Path=/; HttpOnly; SameSite=Strict`
