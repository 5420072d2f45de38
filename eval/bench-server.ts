/**
 * The third part of `npm run bench`: the server and the page on a story of 1,000 articles. Prints tables and writes
 * `eval/results/bench-server.json`. Articles are made at run time; the server is the built one, in a process of its own.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { settle } from '../src/ledger/board.ts'
import { openStore } from '../src/store/open.ts'
import { additionAt, type Pool, poolOf } from './bench/articles.ts'
import { load } from './bench/clients.ts'
import { median } from './bench/measure.ts'
import { compressed, hasBrowser, openTimes } from './bench/page.ts'
import { type Served, serveLedger } from './bench/served.ts'
import { format, type Table } from './evaluation.ts'
import { writeResult } from './results.ts'
import { REVISED } from './torture/articles.ts'

/** Of five additions, one is a second revision. */
const ARTICLES = 1000
const ADDITIONS = (ARTICLES * REVISED) / (REVISED - 1)
/** Of each question. */
const TRIES = 15
/** Of each view, each in a fresh browser. */
const VISITS = 5
const CLIENTS = 16
/** Milliseconds. */
const LOAD = 10_000

const STORY = '/api/stories/story'

async function fill(place: string, pool: Pool): Promise<void> {
  const store = await openStore(place, {})
  for (let i = 0; i < ADDITIONS; i++) await store.add(additionAt(pool, i, 'story'))
  await settle(store, 'story')
  await store.close()
}

interface Asked {
  readonly ms: number
  readonly bytes: number
  // biome-ignore lint/suspicious/noExplicitAny: what is measured knows what it asked for
  readonly json: any
}

async function ask({ url }: Served, path: string, init: RequestInit = {}): Promise<Asked> {
  const started = performance.now()
  const answer = await fetch(url + path, init)
  const text = await answer.text()
  const ms = performance.now() - started
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 200)}`)
  return { ms, bytes: text.length, json: text.startsWith('{"event"') ? null : JSON.parse(text) }
}

const post = (server: Served, path: string, body: object): Promise<Asked> =>
  ask(server, path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

/** What the views ask for. */
async function pathsOf(server: Served): Promise<Readonly<Record<string, string>>> {
  const { json: board } = await ask(server, `${STORY}/board?limit=100`)
  const { json: sources } = await ask(server, `${STORY}/sources`)
  const { json: articles } = await ask(server, `${STORY}/articles`)
  return {
    'board, 100 propositions': `${STORY}/board?limit=100`,
    'board, words searched': `${STORY}/board?limit=100&q=minister`,
    'one proposition': `${STORY}/propositions/${board.propositions[0].id}`,
    'one source': `${STORY}/sources/${encodeURIComponent(sources.sources[0].source.id)}`,
    'one article': `${STORY}/articles/${articles.articles[0].article.article}`,
    sources: `${STORY}/sources`,
    timeline: `${STORY}/timeline?limit=1000`,
    numbers: `${STORY}/numbers`,
    places: `${STORY}/places`,
    search: '/api/search?q=minister',
  }
}

async function routes(server: Served, paths: Readonly<Record<string, string>>): Promise<Table> {
  const rows = []
  for (const [name, path] of Object.entries(paths)) {
    const times: Asked[] = []
    for (let i = 0; i < TRIES; i++) times.push(await ask(server, path))
    rows.push([
      name,
      median(times.map(({ ms }) => ms)).toFixed(1),
      (times[0]!.bytes / 1000).toFixed(0),
      name.startsWith('board, 100') ? '≤ 300' : '',
    ])
  }
  return {
    title: `A story of ${ARTICLES} articles over HTTP, median of ${TRIES}`,
    columns: ['what', 'ms', 'kB', 'target'],
    rows,
  }
}

/** The board when it is not in memory as it is wanted: after a start, an article, a decision; and what is told aside. */
async function fresh(server: Served, first: number): Promise<Table> {
  const board = async () => (await ask(server, `${STORY}/board?limit=100`)).ms
  const [article, decided]: [number[], number[]] = [[], []]
  for (let i = 0; i < VISITS; i++) {
    await post(server, `${STORY}/articles`, {
      text: `The dam at Lorn Quay failed, the Norvale Water Authority said.\n\n(${i})`,
    })
    article.push(await board())
    const { json } = await ask(server, `${STORY}/board?limit=1&offset=${i}`)
    await post(server, `${STORY}/decisions`, { wish: { kind: 'reject', claim: json.propositions[0].claims[0] } })
    decided.push(await board())
  }
  const since = new Date(Date.now() - 3_600_000).toISOString()
  const told = ask(server, `${STORY}/changes?since=${since}`)
  const meanwhile: number[] = []
  let isTold = false
  void told.then(() => {
    isTold = true
  })
  while (!isTold) meanwhile.push(await board())
  const rows = [
    ['server listens, from its start', server.startMs],
    ['board, first after the start', first],
    ['board, first after an article', median(article)],
    ['board, first after a decision', median(decided)],
    ['what changed in the last hour, first', (await told).ms],
    ['board, while that is found out', median(meanwhile)],
    ['what changed in the last hour, again', (await ask(server, `${STORY}/changes?since=${since}`)).ms],
  ] as const
  return {
    title: `What is not in memory, a story of ${ARTICLES} articles`,
    columns: ['what', 'ms'],
    rows: rows.map(([what, ms]) => [what, ms.toFixed(0)]),
  }
}

async function clients(server: Served, paths: Readonly<Record<string, string>>): Promise<Table> {
  const mixes = {
    'board, 100 propositions': [paths['board, 100 propositions']!],
    'a proposition, a source, an article, the board': [
      paths['one proposition']!,
      paths['one source']!,
      paths['one article']!,
      paths['board, 100 propositions']!,
    ],
    search: [paths.search!],
  }
  const rows = []
  for (const [name, mix] of Object.entries(mixes)) {
    const { requestsPerSecond, median, p99, failed } = await load(server.url, mix, { clients: CLIENTS, ms: LOAD })
    rows.push([name, requestsPerSecond.toFixed(0), median.toFixed(0), p99.toFixed(0), failed])
  }
  return {
    title: `${CLIENTS} clients at once for ${LOAD / 1000} s, a story of ${ARTICLES} articles`,
    columns: ['what', 'requests/s', 'median ms', 'p99 ms', 'failed'],
    rows,
  }
}

async function page({ url }: Served): Promise<Table> {
  const views = {
    board: ['/story/story', 'a[href*="/proposition/"]'],
    stories: ['/', 'a[href^="/story/"]'],
  } as const
  const rows: (string | number)[][] = []
  for (const [name, [path, selector]] of Object.entries(views)) {
    const opened = await openTimes(url + path, selector, VISITS)
    const files = compressed(opened[0]!.files).toFixed(1)
    rows.push([
      `${name}: interactive, ms, median of ${VISITS}`,
      median(opened.map(({ ms }) => ms)).toFixed(0),
      '≤ 1000',
    ])
    rows.push([`${name}: files loaded, kB compressed`, files, '≤ 200'])
  }
  const all = readdirSync(join(import.meta.dirname, '../dist/web/assets')).filter((name) => !name.endsWith('.map'))
  rows.push([
    'all files, those of maps and charts included, kB compressed',
    compressed(all.map((name) => `/assets/${name}`)).toFixed(1),
    '',
  ])
  return { title: 'The page, each time in a fresh browser', columns: ['what', 'figure', 'target'], rows }
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
try {
  const place = join(folder, 'ledger.sqlite')
  const pool = await poolOf(ADDITIONS)
  console.log(`${pool.made}\n`)
  await fill(place, pool)
  const server = await serveLedger(place)
  const { ms: first } = await ask(server, `${STORY}/board?limit=100`)
  const paths = await pathsOf(server)
  const tables = [await routes(server, paths), await clients(server, paths)]
  if (hasBrowser()) tables.push(await page(server))
  else console.log('skipped: the page (no browser, CHROMIUM names one)')
  tables.push(await fresh(server, first))
  await server.stop()
  for (const table of tables) console.log(`${format(table)}\n`)
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`
  console.log(machine)
  console.log(writeResult('bench-server', { machine, made: pool.made, tables }))
} finally {
  rmSync(folder, { recursive: true })
}
