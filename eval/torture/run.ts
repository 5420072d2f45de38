/**
 * `npm run torture`: kills a process that adds articles at random moments, again and again on the same ledger, on each database;
 * then lets two processes add at once. Says what was lost: it must be nothing. Exit status 1 when something was.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasPostgres, NO_POSTGRES, startCluster } from '../../scripts/postgres-cluster.ts'
import { format } from '../evaluation.ts'
import { writeResult } from '../results.ts'
import { readExample } from './articles.ts'
import { runAdder, type Task } from './child.ts'
import { inspect } from './inspect.ts'

const KILLS = Number(process.argv[2] ?? 50)

/** Milliseconds from when the child opens the ledger: some die before it is open, some after dozens of articles. */
const LATEST_KILL = 500

/** Articles that each of two processes adds, and how many of them both do. */
const TOGETHER = 200
const SHARED = 50

const folder = mkdtempSync(join(tmpdir(), 'hearsay-torture-'))
const base = join(folder, 'base.json')

interface Row {
  readonly database: string
  readonly what: string
  readonly kills: number
  readonly acknowledged: number
  readonly present: number
  readonly wrong: readonly string[]
}

/** Each child goes on where the one before was killed, a little before what was acknowledged last. */
async function kill(database: string, place: string): Promise<Row> {
  const acknowledged = new Set<number>()
  const wrong: string[] = []
  let first = 0
  let kills = 0
  while (kills < KILLS) {
    const task = { place, base, story: 'torture', first, count: 1_000_000 }
    const { added, killed, complaint } = await runAdder(task, Math.random() * LATEST_KILL)
    if (killed) kills++
    else wrong.push(`a child ended by itself: ${complaint}`)
    if (wrong.length > KILLS) break
    for (const i of added.keys()) acknowledged.add(i)
    first = Math.max(0, ...[...acknowledged].map((i) => i + 1)) - OVERLAP
    first = Math.max(0, first)
  }
  const { present, wrong: found } = await inspect(place, acknowledged, Math.max(0, ...acknowledged) + AHEAD)
  return { database, what: 'killed', kills, acknowledged: acknowledged.size, present, wrong: [...wrong, ...found] }
}

/** Articles that a new child adds again: it must find them known. */
const OVERLAP = 3
/** An addition may be whole in the ledger whose acknowledgement died with the child. */
const AHEAD = 10

async function together(database: string, place: string): Promise<Row> {
  const tasks: Task[] = [0, TOGETHER - SHARED].map((first) => ({ place, base, story: 'both', first, count: TOGETHER }))
  const ended = await Promise.all(tasks.map((task) => runAdder(task, null)))
  const acknowledged = new Set(ended.flatMap(({ added }) => [...added.keys()]))
  const expected = 2 * TOGETHER - SHARED
  const { present, wrong } = await inspect(place, acknowledged, expected + AHEAD)
  const lost = present === expected ? [] : [`found ${present} of ${expected} articles`]
  const complaints = ended.flatMap(({ complaint }) => (complaint === '' ? [] : [complaint]))
  const found = [...complaints, ...lost, ...wrong]
  return { database, what: 'two at once', kills: 0, acknowledged: acknowledged.size, present, wrong: found }
}

async function onSqlite(): Promise<Row[]> {
  const place = (name: string) => join(folder, `${name}.sqlite`)
  return [await kill('SQLite', place('killed')), await together('SQLite', place('together'))]
}

async function onPostgres(): Promise<Row[]> {
  if (!hasPostgres()) {
    console.log(`skipped: PostgreSQL (${NO_POSTGRES})`)
    return []
  }
  const cluster = await startCluster({ durable: true })
  try {
    const [killed, both] = [await cluster.fresh(), await cluster.fresh()]
    return [await kill('PostgreSQL', killed), await together('PostgreSQL', both)]
  } finally {
    await cluster.stop()
  }
}

try {
  writeFileSync(base, JSON.stringify(await readExample()))
  const rows = [...(await onSqlite()), ...(await onPostgres())]
  const table = {
    title: 'Torture: nothing that was acknowledged may be missing, nothing half there',
    columns: ['database', 'how', 'kills', 'acknowledged', 'in the ledger', 'wrong'],
    rows: rows.map((row) => [row.database, row.what, row.kills, row.acknowledged, row.present, row.wrong.length]),
  }
  console.log(format(table))
  const wrong = rows.flatMap((row) => row.wrong.map((line) => `${row.database}, ${row.what}: ${line}`))
  for (const line of wrong) console.log(line)
  console.log(writeResult('torture', { tables: [table], wrong }))
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
