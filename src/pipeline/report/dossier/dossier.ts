/** The dossier of a story: what is corroborated and by whom, disputed, denied, unconfirmed, what moved and changed; to hand on. */
import type { ArticleRef, Board, Proposition, Reading, Status, StoryClaim } from '../../../ledger-model.ts'
import type { Changes } from '../../../ledger-views.ts'
import { moment } from '../ledger/paper.ts'
import { count } from '../words.ts'
import { changeBlocks } from './changes.ts'
import { contextOf, sentencesOf } from './context.ts'
import { articleId, articleKey, type Shown } from './evidence.ts'
import { propositionPart } from './proposition.ts'
import { movements } from './series.ts'
import { shares } from './share.ts'
import { type Block, heading, link, ours, type Run, strong, text, theirs, when } from './sheet.ts'

export interface DossierInput {
  readonly board: Board
  /** Of the story, by id. */
  readonly claims: ReadonlyMap<string, StoryClaim>
  /** All of the story; the claims stand in their texts. */
  readonly readings: readonly Reading[]
  /** Null where nobody asked what changed. */
  readonly changes: Changes | null
}

export function dossierOf({ board, claims, readings, changes }: DossierInput): readonly Block[] {
  const articles = articlesOf(claims)
  const numbers = new Map(articles.map((article, index) => [articleKey(article), index + 1]))
  const numbered = SECTIONS.flatMap(({ status }) => board.propositions.filter((one) => one.status === status)).map(
    (proposition, index) => [index + 1, proposition] as const,
  )
  const show = shownIn(
    numbered.map(([, proposition]) => proposition),
    claims,
    readings,
  )
  const moved = movements(numbered)
  return [
    ...head(board, articles, numbered.length),
    summary(board.propositions),
    ...SECTIONS.flatMap((section) =>
      sectionBlocks(
        section,
        numbered
          .filter(([, { status }]) => status === section.status)
          .map(([number, proposition]) => propositionPart(proposition, number, show(proposition), numbers)),
      ),
    ),
    part('moved', 'How numbers and dates moved', moved.length > 0 ? moved : [text([ours('No number or date moved.')])]),
    ...(changes ? [part('changed', 'What changed', changeBlocks(changes))] : []),
    part(
      'articles',
      'Articles',
      articles.flatMap((article, index) => articleBlock(article, index + 1)),
    ),
  ]
}

interface Section {
  readonly status: Status
  readonly title: string
  readonly about: string
}

const SECTIONS: readonly Section[] = [
  {
    status: 'corroborated',
    title: 'Corroborated',
    about:
      'At least two independent origins, one of them confirming, and not only parties that speak about themselves.',
  },
  { status: 'disputed', title: 'Disputed', about: 'Some sources support it, others deny it.' },
  { status: 'denied', title: 'Denied', about: 'Sources deny it, and none that is held supports it.' },
  { status: 'unconfirmed', title: 'Unconfirmed', about: 'Nobody supports it, or nobody independent confirms it.' },
  { status: 'singleOrigin', title: 'Single origin', about: 'All that supports it goes back to one origin.' },
]

const part = (id: string, title: string, blocks: readonly Block[]): Block => ({
  kind: 'part',
  id,
  blocks: [heading(2, ours(title)), ...blocks],
})

const sectionBlocks = ({ status, title, about }: Section, parts: readonly Block[]): Block[] =>
  parts.length === 0 ? [] : [part(status, title, [text([ours(about)], 'quiet'), ...parts])]

function head({ story, asOf }: Board, articles: readonly ArticleRef[], propositions: number): Block[] {
  const publishers = new Set(articles.map(({ publisher }) => publisher)).size
  const truncated = new Set(articles.filter((one) => one.truncated).map(({ article }) => article)).size
  const state = [
    `As of ${moment(asOf)}`,
    `${count(new Set(articles.map(({ article }) => article)).size, 'article')} of ${count(publishers, 'publisher')}`,
    ...(truncated > 0 ? [`${truncated} not seen whole`] : []),
    count(propositions, 'proposition'),
  ]
  return [
    heading(1, ours(story)),
    text([strong('Dossier. '), ours(`${state.join(' · ')}.`)]),
    text([ours(WHOSE)], 'quiet'),
  ]
}

const WHOSE =
  'Sentences that are set off, and words in another type, are the articles’ own; all the rest, names and labels included, is ours. Of an article no more is shown than sentences that carry claims, and at most half of it unless it is short; what sources wish or feel is left out. Characters are counted in UTF-16 code units of the article’s text. It tells who says what, never what is true.'

function summary(propositions: readonly Proposition[]): Block {
  const counted = SECTIONS.map(({ status, title }) => ({
    status,
    title,
    n: propositions.filter((one) => one.status === status).length,
  }))
  return {
    kind: 'list',
    items: counted.map(({ status, title, n }) => [n > 0 ? link(title, `#${status}`) : ours(title), ours(`: ${n}`)]),
  }
}

/** The latest state of each article that a claim stands in, by time of publication. */
function articlesOf(claims: DossierInput['claims']): ArticleRef[] {
  const found = new Map([...claims.values()].map(({ article }) => [articleKey(article), article]))
  const order = ({ published, capturedAt, article }: ArticleRef): string => `${published ?? capturedAt} ${article}`
  return [...found.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

function articleBlock(article: ArticleRef, number: number): Block[] {
  const { publisher, headline, url, published, capturedAt, revision, truncated } = article
  const told = [
    published ? `published ${when(published)}` : 'date not known',
    `captured ${moment(capturedAt)}`,
    `revision ${revision}`,
  ]
  const runs: Run[] = [
    strong(`${number}. ${publisher ?? 'Publisher not known'}`),
    ...(headline ? [ours(': '), theirs(headline)] : []),
    ours(`. ${told.join(' · ')}`),
    ...(url ? [ours(' · '), link(url, url)] : []),
    ...(truncated ? [ours(' · '), strong('not seen whole')] : []),
  ]
  return [{ kind: 'part', id: articleId(number), blocks: [text(runs)] }]
}

/** The claims of each proposition with their context; the first propositions have the most of an article. */
function shownIn(
  propositions: readonly Proposition[],
  claims: DossierInput['claims'],
  readings: readonly Reading[],
): (proposition: Proposition) => readonly Shown[] {
  const texts = new Map(readings.map((reading) => [articleKey(reading), reading.read.text]))
  const cut = new Map([...texts].map(([key, whole]) => [key, once(() => sentencesOf(whole))]))
  const stories = propositions.flatMap((proposition) =>
    proposition.claims.flatMap((id) => {
      const story = claims.get(id)
      return story && story.claim.act !== 'expresses' ? [{ proposition, story }] : []
    }),
  )
  const contexts = shares(
    stories.map(({ story: { claim, article } }) => {
      const key = articleKey(article)
      const whole = texts.get(key) ?? ''
      return { article: key, length: whole.length, context: contextOf(whole, claim, cut.get(key)?.() ?? []) }
    }),
  )
  const shown = stories.map(({ proposition, story }, index) => ({ proposition, story, context: contexts[index]! }))
  const byProposition = Map.groupBy(shown, ({ proposition }) => proposition)
  return (proposition) => byProposition.get(proposition) ?? []
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
