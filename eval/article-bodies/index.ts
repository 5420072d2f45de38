/** Article bodies, titles, dates and bylines of news pages in English. */
import type { Draft } from '../../src/pipeline/draft.ts'
import { ingest } from '../../src/pipeline/ingest/index.ts'
import { corporaRoot, sample } from '../corpora.ts'
import { type Evaluation, type Options, type Outcome, round, type Table } from '../evaluation.ts'
import { type ExpectedPage, isScored, loadPages, shownHeadlines } from './pages.ts'
import { bodyOf, isBylineRight, isDateRight, isShown, isTitleRight, type Score, tokenScore } from './score.ts'

export const evaluation: Evaluation = {
  name: 'article-bodies',
  about: 'body, title, date and byline of news pages in English (test pages of Readability and newspaper4k)',
  needs: () => ['html/readability', 'html/newspaper4k'],
  run: score,
}

/** Null where the corpus expects none. */
interface Row {
  readonly id: string
  readonly body: Score
  readonly title: boolean | null
  /** The same, where the page itself shows the expected title; else null. */
  readonly shownTitle: boolean | null
  readonly published: boolean | null
  readonly byline: boolean | null
  readonly found: Draft['article']
  readonly page: ExpectedPage
}

async function score(options: Options): Promise<Outcome> {
  const all = loadPages(corporaRoot())
  const pages = sample(all.filter(isScored), options.sample)
  const rows: Row[] = []
  for (const page of pages) rows.push(await readOne(page))
  const scores = totals(rows)
  return {
    tables: [
      ...(options.diff ? [perPage(rows)] : []),
      { title: `${rows.length} pages`, columns: ['measure', 'mean or share, %', 'pages'], rows: scores },
    ],
    result: {
      pages: rows.length,
      scores: Object.fromEntries(scores.map(([name, value, of]) => [name, { percent: value, of }])),
    },
    ...(options.diff ? { diff: rows.flatMap(misses) } : {}),
  }
}

const stated = { published: null, publisher: null, url: null, readAt: '2026-11-22' }

async function readOne(page: ExpectedPage): Promise<Row> {
  const capture = { input: page.id, bytes: page.html, mediaType: 'text/html', charset: null, url: null }
  const { article, blocks } = (await ingest.run({ capture, stated })).value
  const title = page.title === null ? null : isTitleRight(page.title, article.headline?.exact ?? '')
  return {
    id: page.id,
    body: tokenScore(page.body ?? '', bodyOf(article, blocks)),
    title,
    shownTitle: page.title !== null && isShown(page.title, shownHeadlines(page)) ? title : null,
    published: page.published === null ? null : isDateRight(page.published, article.published?.edtf ?? null),
    byline:
      page.byline.length === 0
        ? null
        : isBylineRight(
            page,
            article.byline.map(({ name }) => name),
          ),
    found: article,
    page,
  }
}

type Total = readonly [name: string, percent: number, pages: number]

const totals = (rows: readonly Row[]): readonly Total[] => [
  ['body, token F1', mean(rows.map(({ body }) => body.f1)), rows.length],
  ['body, token precision', mean(rows.map(({ body }) => body.precision)), rows.length],
  ['body, token recall', mean(rows.map(({ body }) => body.recall)), rows.length],
  ...(['title', 'shownTitle', 'published', 'byline'] as const).map((name) => share(name, rows)),
]

const mean = (values: readonly number[]): number =>
  round((100 * values.reduce((sum, v) => sum + v, 0)) / Math.max(1, values.length))

const NAMES = {
  title: 'title right',
  shownTitle: 'title right, where the page shows the expected one',
  published: 'date right',
  byline: 'byline right',
}

function share(name: keyof typeof NAMES, rows: readonly Row[]): Total {
  const judged = rows.map((row) => row[name]).filter((right) => right !== null)
  return [NAMES[name], mean(judged.map(Number)), judged.length]
}

const mark = (right: boolean | null): string => (right === null ? '–' : right ? 'right' : 'WRONG')

const perPage = (rows: readonly Row[]): Table => ({
  title: 'page by page',
  columns: ['page', 'F1', 'P', 'R', 'title', 'date', 'byline'],
  rows: rows.map(({ id, body, title, published, byline }) => [
    id,
    ...[body.f1, body.precision, body.recall].map((value) => (100 * value).toFixed(1)),
    ...[title, published, byline].map(mark),
  ]),
})

const misses = ({ id, page, found, title, published, byline }: Row): readonly string[] => [
  ...(title === false ? [`${id}: title expected "${page.title}", found "${found.headline?.exact}"`] : []),
  ...(published === false
    ? [`${id}: date expected ${page.published}, found ${found.published?.edtf} (${found.published?.from})`]
    : []),
  ...(byline === false
    ? [`${id}: byline expected ${page.byline.join(' / ')}, found ${found.byline.map(({ name }) => name).join(' / ')}`]
    : []),
]
