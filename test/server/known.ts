/** What a ledger with the example story holds, by which its routes are asked. */
import type { Json, Running } from './running.ts'

export interface Known {
  readonly story: string
  readonly proposition: string
  readonly claims: readonly [string, string]
  readonly source: string
  /** Of one that has two revisions. */
  readonly article: string
  readonly revisions: readonly [string, string]
}

export const STORY = 'harrow-quay'

export async function knownOf({ ask }: Pick<Running, 'ask'>): Promise<Known> {
  const of = async (path: string): Promise<Json> => (await ask(`/api/stories/${STORY}/${path}`)).json
  const { propositions } = await of('board')
  const [one] = propositions
  const { sources } = await of('sources')
  const { articles } = await of('articles')
  const { article } = articles.find((card: Json) => card.revisions === 2).article
  const { revisions } = await of(`articles/${article}`)
  return {
    story: STORY,
    proposition: one.id,
    claims: [one.claims[0], propositions[1].claims[0]],
    source: sources[0].source.id,
    article,
    revisions: [revisions[0].revision, revisions[1].revision],
  }
}

export interface Example {
  readonly path: string
  readonly body?: unknown
}

/** One right request for each operation, by its name in the description. */
export function examples({ story, proposition, claims, source, article, revisions }: Known): Record<string, Example> {
  const of = (path: string): string => `/api/stories/${encodeURIComponent(story)}/${path}`
  const one = encodeURIComponent(article)
  return {
    'get /api/openapi.json': { path: '/api/openapi.json' },
    'get /api/health': { path: '/api/health' },
    'get /api/stories': { path: '/api/stories' },
    'get /api/stories/{story}/board': { path: of('board?limit=50&offset=1&expresses=true') },
    'get /api/stories/{story}/propositions/{id}': { path: of(`propositions/${proposition}`) },
    'get /api/stories/{story}/timeline': { path: of('timeline?limit=20') },
    'get /api/stories/{story}/numbers': { path: of('numbers') },
    'get /api/stories/{story}/unconfirmed': { path: of('unconfirmed?offset=1&limit=2') },
    'get /api/stories/{story}/changes': { path: of('changes?since=2031-03-20T09:13:00Z') },
    'get /api/stories/{story}/sources': { path: of('sources') },
    'get /api/stories/{story}/sources/{id}': { path: of(`sources/${encodeURIComponent(source)}`) },
    'get /api/stories/{story}/articles': { path: of('articles') },
    'get /api/stories/{story}/articles/{id}': { path: of(`articles/${one}?revision=${revisions[0]}`) },
    'get /api/stories/{story}/articles/{id}/compare': {
      path: of(`articles/${one}/compare?from=${revisions[0]}&to=${revisions[1]}`),
    },
    'get /api/stories/{story}/places': { path: of('places') },
    'get /api/stories/{story}/times': { path: of('times') },
    'get /api/stories/{story}/decisions': { path: of('decisions') },
    'get /api/search': { path: `/api/search?q=tank&limit=10&story=${encodeURIComponent(story)}` },
    'get /api/stories/{story}/export': { path: of('export?format=csv') },
    'get /api/stories/{story}/dossier': { path: of('dossier?format=markdown&since=2031-03-20') },
    'get /api/log': { path: '/api/log?after=3&limit=5' },
    'post /api/stories/{story}/articles': {
      path: of('articles'),
      body: { text: 'The ferry sank, the Alder Harbour Board said on Monday.', publisher: 'Alder Courier' },
    },
    'post /api/stories/{story}/decisions': {
      path: of('decisions'),
      body: { wish: { kind: 'merge', claims }, by: 'Ida', why: 'one event' },
    },
    'post /api/stories/{story}/claims': {
      path: of('claims'),
      body: {
        marked: {
          article,
          content: [{ start: 0, end: 10 }],
          cue: null,
          sources: [],
          act: 'asserts',
          negated: false,
          said: null,
        },
      },
    },
  }
}
