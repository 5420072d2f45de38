/** The server's routes, one function each. Nothing else of the page makes a request. */
import type { Decision, StorySummary } from '../ledger-model.ts'
import type { Changes } from '../ledger-views.ts'
import type {
  ArticlePage,
  Articles,
  BoardPage,
  Comparison,
  DecisionLog,
  PropositionPage,
  SearchPage,
  SourcePage,
  Sources,
  StoryPlaces,
  StoryTimes,
  TimelinePage,
} from '../page-views.ts'
import { jsonLine } from '../wire.ts'

/** A URL, and the type of what stands there. `_answer` is never set. */
export interface Ask<T> {
  readonly url: string
  readonly _answer?: T
}

/** The one error shape of the server; `offline` and `unexpected` are the page's own. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly expected: string | null
  readonly todo: string | null
  constructor(
    status: number,
    code: string,
    message: string,
    expected: string | null = null,
    todo: string | null = null,
  ) {
    super(message)
    this.status = status
    this.code = code
    this.expected = expected
    this.todo = todo
  }
}

type Parameters = Readonly<Record<string, string | number | boolean | null | undefined>>

function ask<T>(path: string, parameters: Parameters = {}): Ask<T> {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  return { url: given.length === 0 ? path : `${path}?${query}` }
}

const of = (story: string, rest = ''): string => `/api/stories/${encodeURIComponent(story)}${rest}`
const one = (noun: string, id: string, rest = ''): string => `/${noun}/${encodeURIComponent(id)}${rest}`

export const stories = (): Ask<{ readonly stories: readonly StorySummary[] }> => ask('/api/stories')
export const board = (story: string, query: Parameters = {}): Ask<BoardPage> => ask(of(story, '/board'), query)
export const proposition = (story: string, id: string): Ask<PropositionPage> => ask(of(story, one('propositions', id)))
export const timeline = (story: string, query: Parameters = {}): Ask<TimelinePage> => ask(of(story, '/timeline'), query)
export const changes = (story: string, since: string): Ask<Changes> => ask(of(story, '/changes'), { since })
export const sources = (story: string): Ask<Sources> => ask(of(story, '/sources'))
export const source = (story: string, id: string): Ask<SourcePage> => ask(of(story, one('sources', id)))
export const articles = (story: string): Ask<Articles> => ask(of(story, '/articles'))
export const article = (story: string, id: string, revision?: string): Ask<ArticlePage> =>
  ask(of(story, one('articles', id)), { revision })
export const compare = (story: string, id: string, from: string, to: string): Ask<Comparison> =>
  ask(of(story, one('articles', id, '/compare')), { from, to })
export const places = (story: string): Ask<StoryPlaces> => ask(of(story, '/places'))
export const times = (story: string): Ask<StoryTimes> => ask(of(story, '/times'))
export const decisions = (story: string): Ask<DecisionLog> => ask(of(story, '/decisions'))
export const search = (q: string, query: Parameters = {}): Ask<SearchPage> => ask('/api/search', { q, ...query })

/** Addresses of downloads: plain links lead there. */
export const exportUrl = (story: string, format: 'json' | 'jsonl' | 'csv'): string =>
  ask(of(story, '/export'), { format }).url
export const dossierUrl = (story: string, format: 'html' | 'markdown', since?: string): string =>
  ask(of(story, '/dossier'), { format, since }).url

/** Where changes are posted to. */
export const decisionsUrl = (story: string): string => of(story, '/decisions')
export const claimsUrl = (story: string): string => of(story, '/claims')
export const articlesUrl = (story: string): string => of(story, '/articles')

/** Throws `ApiError`; an abort is thrown as it comes. */
export async function get<T>({ url }: Ask<T>, signal?: AbortSignal): Promise<T> {
  return (await answered(await reach(url, signal ? { signal } : {}))).json() as Promise<T>
}

/** A decision, or a claim that was marked. Throws `ApiError`. */
export async function post(url: string, body: object): Promise<Decision> {
  const headers = { 'content-type': 'application/json' }
  return (await answered(await reach(url, { method: 'POST', headers, body: jsonLine(body) }))).json()
}

/** The answer with its body unread, for one that comes line by line. Throws `ApiError`. */
export async function open(url: string, request: RequestInit): Promise<Response> {
  return answered(await reach(url, request))
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...request, credentials: 'same-origin', redirect: 'error' })
  } catch (error) {
    if (request.signal?.aborted) throw error
    throw new ApiError(0, 'offline', 'The server does not answer.', null, 'start it again with: hearsay serve')
  }
}

async function answered(response: Response): Promise<Response> {
  if (response.ok) return response
  const body = await response.json().catch(() => null)
  const { code, message, found, expected, todo } = body?.error ?? {}
  if (typeof message !== 'string') throw new ApiError(response.status, 'unexpected', `Status ${response.status}.`)
  throw new ApiError(response.status, String(code), sentence(found ?? message), expected ?? null, todo ?? null)
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
