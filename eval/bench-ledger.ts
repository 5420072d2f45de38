/**
 * The second half of `npm run bench`: ledgers of 100, 1,000 and 10,000 articles, on each database: how long it takes to add one more, and
 * to show the board of a story of 1,000, what a ledger takes on disk, and how much memory the program needs. Prints tables and writes
 * `eval/results/bench-ledger.json`. Articles are made at run time.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { hasPostgres, NO_POSTGRES, startCluster } from '../scripts/postgres-cluster.ts'
import { boardOf, settle } from '../src/ledger/board.ts'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { additionAt, type Pool, poolOf } from './bench/articles.ts'
import { median } from './bench/measure.ts'
import { type Ran, runProgram } from './bench/program.ts'
import { format, type Table } from './evaluation.ts'
import { writeResult } from './results.ts'
import { REVISED } from './torture/articles.ts'

const SIZES = [100, 1000, 10_000] as const

/** Additions that are timed at each size. */
const TIMED = 50

/** Of each question; a process of its own is slower to try. */
const TRIES = 5

/** Articles of one story: what a board is promised for. Of five additions, one is a second revision. */
const STORY = 1000
const ADDITIONS = (STORY * REVISED) / (REVISED - 1)

/** A ledger that grows. */
interface Grown {
  readonly name: string
  readonly place: string
  readonly store: Store
  readonly pool: Pool
  /** Bytes on disk. */
  size(): Promise<number>
  /** Additions so far. */
  count: number
}

const storyOf = (i: number): string => `story ${Math.floor(i / ADDITIONS)}`
const articlesOf = (additions: number): number => Math.ceil((additions * (REVISED - 1)) / REVISED)

async function addOne(ledger: Grown): Promise<number> {
  const i = ledger.count++
  const addition = additionAt(ledger.pool, i, storyOf(i))
  const taken = await time(() => ledger.store.add(addition))
  // as `hearsay add` does when it is done
  if (storyOf(ledger.count) !== storyOf(i)) await settle(ledger.store, storyOf(i))
  return taken
}

/** One row a size: what adding takes, and what the ledger takes. */
async function grow(ledger: Grown): Promise<readonly Table[]> {
  const rows: (string | number)[][] = []
  const boards: (string | number)[][] = []
  for (const articles of SIZES) {
    while (articlesOf(ledger.count) < articles) await addOne(ledger)
    await settle(ledger.store, storyOf(ledger.count - 1))
    const bytes = await ledger.size()
    const added: number[] = []
    while (added.length < TIMED) added.push(await addOne(ledger))
    const grouped = await time(() => settle(ledger.store, storyOf(ledger.count - 1)))
    const whole = commandAdds(ledger)
    rows.push([
      articles,
      median(added).toFixed(1),
      taken(whole),
      (bytes / 2 ** 20).toFixed(1),
      (bytes / 1024 / articles).toFixed(1),
      Math.round(Math.max(...whole.map(({ mebibytes }) => mebibytes))),
      `${Math.round(grouped / TIMED)}`,
    ])
    boards.push(await boardRow(ledger, articles))
    console.error(`${ledger.name}, ${articles} articles: ${[...rows.at(-1)!, ...boards.at(-1)!].join('  ')}`)
  }
  return [
    {
      title: `A ledger on ${ledger.name}`,
      columns: [
        'articles',
        `ms to add one more (median of ${TIMED})`,
        'hearsay add of a file, ms (of the processor)',
        'MiB on disk',
        'KiB an article',
        'MiB of memory',
        'ms to group one of many',
      ],
      rows,
    },
    {
      title: `The board of a story of ${STORY} on ${ledger.name} (of 100 in the ledger of 100), ms (of the processor), median of ${TRIES}`,
      columns: [
        'articles in the ledger',
        'propositions',
        'hearsay board where hearsay add came before',
        'where an addition was not grouped yet',
        '--json',
        'MiB of memory',
        'in a process that runs on, the first after an addition',
        'and the next',
      ],
      rows: boards,
    },
  ]
}

/** "120 (95)": milliseconds, and those in which the processor was at work. */
function taken(all: readonly Ran[]): string {
  const [ms, cpuMs] = [median(all.map((one) => one.ms)), median(all.map((one) => one.cpuMs))]
  return `${Math.round(ms)} (${Math.round(cpuMs)})`
}

/** `hearsay add` of one file to the story that grows: reading, adding and grouping. */
function commandAdds({ place, count }: Grown): readonly Ran[] {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  try {
    return Array.from({ length: TRIES }, (_, i) => {
      const path = join(folder, `${count}-${i}.txt`)
      writeFileSync(path, `The dam at Lorn Quay failed, the Norvale Water Authority said.\n\n(${i})`)
      return runProgram(['add', path, '--story', 'story 0', '--ledger', place, '--model', 'none'])
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Of the first story: with 1,000 articles, once the ledger has as many. */
async function boardRow({ store, place, pool, count }: Grown, articles: number): Promise<(string | number)[]> {
  const [first, kept, json]: [Ran[], Ran[], Ran[]] = [[], [], []]
  const [inside, again]: [number[], number[]] = [[], []]
  let i = 10 * SIZES.at(-1)! + count
  const addMore = () => store.add(additionAt(pool, i++, 'story 0'))
  const asked = ['board', 'story 0', '--ledger', place]
  await boardOf(store, 'story 0')
  for (let tries = 0; tries < TRIES; tries++) {
    await addMore()
    first.push(runProgram(asked))
    kept.push(runProgram(asked))
    json.push(runProgram([...asked, '--json']))
  }
  await boardOf(store, 'story 0')
  for (let tries = 0; tries < TRIES; tries++) {
    await addMore()
    inside.push(await time(() => boardOf(store, 'story 0')))
    again.push(await time(() => boardOf(store, 'story 0')))
  }
  return [
    ...[articles, (await boardOf(store, 'story 0')).propositions.length, taken(kept), taken(first), taken(json)],
    Math.round(Math.max(...first.map(({ mebibytes }) => mebibytes))),
    ...[Math.round(median(inside)), Math.round(median(again))],
  ]
}

/** How long other questions take on the full ledger. */
async function ask({ name, store }: Grown): Promise<Table> {
  const questions = {
    [`all readings of a story of ${STORY} articles`]: () => store.readings('story 0'),
    'the head of that story': () => store.head('story 0'),
    'all readings of one article': () => store.reading('0'),
    'where a claim is, by eight digits of its id': () => store.claims('0123abcd'),
    'all stories with their sums': () => store.stories(),
  }
  const rows: string[][] = []
  for (const [question, answer] of Object.entries(questions)) {
    const times: number[] = []
    for (let i = 0; i < TRIES; i++) times.push(await time(answer))
    rows.push([question, median(times).toFixed(1)])
  }
  return {
    title: `Asked of the ledger of ${SIZES.at(-1)} on ${name}, median of ${TRIES}`,
    columns: ['what', 'ms'],
    rows,
  }
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function measure(name: string, place: string, pool: Pool, size: () => Promise<number>): Promise<Table[]> {
  const store = await openStore(place, {})
  try {
    const ledger: Grown = { name, place, store, pool, size, count: 0 }
    const tables = [...(await grow(ledger)), await ask(ledger)]
    for (const table of tables) console.log(`${format(table)}\n`)
    return tables
  } finally {
    await store.close()
  }
}

async function onSqlite(pool: Pool): Promise<Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  const path = join(folder, 'ledger.sqlite')
  try {
    return await measure('SQLite', path, pool, async () => sizeOfFile(path))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function onPostgres(pool: Pool): Promise<Table[]> {
  const cluster = await startCluster({ durable: true })
  try {
    const place = await cluster.fresh()
    return await measure('PostgreSQL', place, pool, () => sizeOf(place))
  } finally {
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

const pool = await poolOf(ADDITIONS)
console.log(`${pool.made}\n`)
const tables = await onSqlite(pool)
if (hasPostgres()) tables.push(...(await onPostgres(pool)))
else console.log(`skipped: PostgreSQL (${NO_POSTGRES})`)
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`
console.log(machine)
console.log(writeResult('bench-ledger', { machine, made: pool.made, tables }))
