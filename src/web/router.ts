/** Paths of the page and the views that they lead to. Pure: the browser's history is in `history.ts`. */

export type ViewName = keyof typeof PATHS

/** Where the page is. `story` and `id` are decoded; `query` holds the parameters that the view knows. */
export interface Route {
  readonly view: ViewName
  readonly story: string | null
  readonly id: string | null
  readonly query: Readonly<Record<string, string>>
}

/** What every view is given. */
export interface ViewProps {
  readonly route: Route
}

/** `:story` and `:id` stand for one encoded segment each. */
const PATHS = {
  stories: '/',
  story: '/story/:story',
  proposition: '/story/:story/proposition/:id',
  sources: '/story/:story/sources',
  source: '/story/:story/source/:id',
  timeline: '/story/:story/timeline',
  map: '/story/:story/map',
  changes: '/story/:story/changes',
  articles: '/story/:story/articles',
  article: '/story/:story/article/:id',
  compare: '/story/:story/compare/:id',
  decisions: '/story/:story/decisions',
  add: '/story/:story/add',
  search: '/search',
} as const

/** A place to go to; a parameter that is null, undefined or empty is left out. */
export interface Place {
  readonly view: ViewName
  readonly story?: string | null
  readonly id?: string | null
  readonly query?: Readonly<Record<string, string | null | undefined>>
}

export function href({ view, story, id, query }: Place): string {
  const given: Readonly<Record<string, string | null | undefined>> = { ':story': story, ':id': id }
  const path = PATHS[view].replace(/:\w+/g, (part) => encodeURIComponent(given[part] ?? ''))
  const asked = Object.entries(query ?? {}).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`
}

/** Null where no view is. `/add` is the way in without a story. */
export function parse(path: string, search: string): Route | null {
  const query = Object.fromEntries(new URLSearchParams(search))
  const segments = segmentsOf(path)
  if (segments === null) return null
  if (segments.length === 1 && segments[0] === 'add') return { view: 'add', story: null, id: null, query }
  for (const [view, pattern] of Object.entries(PATHS)) {
    const found = match(segmentsOf(pattern)!, segments)
    if (found) return { view: view as ViewName, story: found[':story'] ?? null, id: found[':id'] ?? null, query }
  }
  return null
}

/** Null where a segment is not well encoded. */
function segmentsOf(path: string): string[] | null {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return null
  }
}

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null
  const found: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    if (part.startsWith(':')) found[part] = segments[index]!
    else if (part !== segments[index]) return null
  }
  return found
}
