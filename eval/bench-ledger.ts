/**
 * The second half of `npm run bench`: how adding one more article grows with the ledger, and what a ledger takes on disk, on each
 * database. Prints tables and writes `eval/results/bench-ledger.json`. Articles are made at run time: of the corpora where they
 * are, else of the example that ships with the project.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { hasPostgres, NO_POSTGRES, startCluster } from '../scripts/postgres-cluster.ts'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { median } from './bench/measure.ts'
import { corpusPath, loadRecords, missing, sample } from './corpora.ts'
import { format, type Table } from './evaluation.ts'
import { writeResult } from './results.ts'
import { additionOf, type Base, baseOf, readExample } from './torture/articles.ts'

const SIZES = [100, 1000, 10_000] as const

/** Additions that are timed at each size; every fifth is a second revision. */
const TIMED = 50

/** Articles of one story: what a board is promised for. */
const STORY = 1000

/** Different articles that all others are made of: reading each of ten thousand would take minutes. */
const POOL = 150

const CORPUS = 'stories/basil.jsonl'

async function bases(): Promise<readonly Base[]> {
  if (missing([CORPUS]).length > 0) return [await readExample()]
  const { read } = await import('../src/index.ts')
  const records = loadRecords<{ title: string; text: string }>(CORPUS)
  return Promise.all(sample(records, POOL).map(({ title, text }) => baseOf(`${title}\n\n${text}`, 'text/plain', read)))
}

/** One ledger that grows; `size` tells its bytes on disk. */
async function grow(name: string, store: Store, pool: readonly Base[], size: () => Promise<number>): Promise<Table> {
  const rows: (string | number)[][] = []
  let i = 0
  const addOne = async (): Promise<number> => {
    const addition = additionOf(pool[i % pool.length]!, i, `story ${Math.floor(i / STORY)}`)
    i++
    const started = performance.now()
    await store.add(addition)
    return performance.now() - started
  }
  for (const count of SIZES) {
    while (i < count) await addOne()
    const bytes = await size()
    const times: number[] = []
    while (times.length < TIMED) times.push(await addOne())
    rows.push([
      String(count),
      median(times).toFixed(1),
      (bytes / 2 ** 20).toFixed(1),
      (bytes / 1024 / count).toFixed(1),
    ])
  }
  const columns = ['articles', 'ms to add one more', 'MiB on disk', 'KiB an article']
  return { title: `A ledger on ${name}, median of ${TIMED} additions`, columns, rows }
}

/** How long the parts of a question take on the full ledger. */
async function ask(name: string, store: Store): Promise<Table> {
  const questions = {
    [`all readings of a story of ${STORY} articles`]: () => store.readings('story 0'),
    'the head of that story': () => store.head('story 0'),
    'a derived row of that story': () => store.cached('story 0', ['board']),
    'all readings of one article': () => store.reading('0'),
    'where a claim is, by eight digits of its id': () => store.claims('0123abcd'),
    'all stories with their sums': () => store.stories(),
  }
  const made = { head: await store.head('story 0'), from: null, whole: false }
  await store.cache('story 0', new Map([['board', 'x'.repeat(1_000_000)]]), made)
  const rows: string[][] = []
  for (const [question, answer] of Object.entries(questions)) rows.push([question, (await time(answer)).toFixed(1)])
  return { title: `Asked of the ledger of ${SIZES.at(-1)} on ${name}, median of 5`, columns: ['what', 'ms'], rows }
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return median(times)
}

async function onSqlite(pool: readonly Base[]): Promise<Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  const path = join(folder, 'ledger.sqlite')
  const store = await openStore(path, {})
  try {
    return [await grow('SQLite', store, pool, async () => sizeOfFile(path)), await ask('SQLite', store)]
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

async function onPostgres(pool: readonly Base[]): Promise<Table[]> {
  const cluster = await startCluster({ durable: true })
  const place = await cluster.fresh()
  const store = await openStore(place, {})
  try {
    return [await grow('PostgreSQL', store, pool, () => sizeOf(place)), await ask('PostgreSQL', store)]
  } finally {
    await store.close()
    await cluster.stop()
  }
}

/** Once all is in the file itself, and none in the write-ahead log beside it. */
function sizeOfFile(path: string): number {
  const file = new Sqlite(path)
  file.pragma('wal_checkpoint(TRUNCATE)')
  file.close()
  return statSync(path).size
}

async function sizeOf(connectionString: string): Promise<number> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ size: string }>('select pg_database_size(current_database()) as size')
  await client.end()
  return Number(rows[0]!.size)
}

const pool = await bases()
const claims = pool.reduce((sum, { reading }) => sum + reading.claims.length, 0) / pool.length
const units = pool.reduce((sum, { reading }) => sum + reading.read.text.length, 0) / pool.length
const origin = missing([CORPUS]).length > 0 ? 'the example article' : corpusPath(CORPUS).split('/').slice(-2).join('/')
const made = `Articles made of ${origin}: ${Math.round(units)} characters, ${Math.round(claims)} claims on average`
console.log(`${made}\n`)
const tables = await onSqlite(pool)
if (hasPostgres()) tables.push(...(await onPostgres(pool)))
else console.log(`skipped: PostgreSQL (${NO_POSTGRES})`)
for (const table of tables) console.log(`${format(table)}\n`)
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`
console.log(machine)
console.log(writeResult('bench-ledger', { machine, made, tables }))
