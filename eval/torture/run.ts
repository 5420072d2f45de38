/**
 * `npm run torture`: kills processes that add articles at random moments, again and again on the same ledger, on each database: one
 * that does nothing but write, and `hearsay add` itself; then lets two processes add at once. Says what was lost: it must be
 * nothing. Exit status 1 when something was.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasPostgres, NO_POSTGRES, startCluster } from '../../scripts/postgres-cluster.ts'
import { format } from '../evaluation.ts'
import { writeResult } from '../results.ts'
import { articleOf, type Base, endOf, readExample } from './articles.ts'
import { runAdder, type Task } from './child.ts'
import { runCommand, writeFolder } from './command.ts'
import { inspect } from './inspect.ts'

const KILLS = Number(process.argv[2] ?? 50)

/** Milliseconds from when the writer opens the ledger: some die before it is open, some after dozens of articles. */
const WRITER_KILL = 500

/** Milliseconds from the start of `hearsay add`, which takes some hundred to be ready. */
const COMMAND_KILL = 3000

/** Articles that each of two processes adds, and how many of them both do. */
const TOGETHER = 200
const SHARED = 50

interface Row {
  readonly what: string
  readonly kills: number
  readonly acknowledged: number
  readonly present: number
  readonly wrong: readonly string[]
}

/** Each writer goes on a little before where the one before it was killed. */
async function killWriter(place: string, base: string): Promise<Row> {
  const numbers = new Set<number>()
  const wrong: string[] = []
  for (let kills = 0; kills < KILLS; kills++) {
    const first = Math.max(0, Math.max(-1, ...numbers) + 1 - OVERLAP)
    const task = { place, base, story: 'torture', first, count: 1_000_000 }
    const { added, killed, complaint } = await runAdder(task, Math.random() * WRITER_KILL)
    if (!killed) wrong.push(`a writer ended by itself: ${complaint}`)
    for (const i of added.keys()) numbers.add(i)
  }
  const { present, wrong: found } = await inspect(place, [...numbers].map(acknowledged))
  return { what: 'writer killed', kills: KILLS, acknowledged: numbers.size, present, wrong: [...wrong, ...found] }
}

/** Articles that a new child adds again: it must find them known. */
const OVERLAP = 3
const acknowledged = (i: number) => ({ article: articleOf(i), end: endOf(i) })

/** What the folder before did not get to is added by the next. */
async function killCommand(place: string, folder: string, text: string): Promise<Row> {
  const seen = new Map<string, { article: string; end: string }>()
  const wrong: string[] = []
  const folders: string[] = []
  let kills = 0
  while (kills < KILLS && wrong.length === 0) {
    folders.push(writeFolder(folder, String(folders.length), text))
    const { acknowledged, killed, complaint } = await runCommand(place, folders.slice(-2), Math.random() * COMMAND_KILL)
    if (killed) kills++
    if (complaint !== '') wrong.push(`hearsay add failed: ${complaint}`)
    for (const one of acknowledged) seen.set(one.article, one)
  }
  const { present, wrong: found } = await inspect(place, seen.values())
  return { what: 'hearsay add killed', kills, acknowledged: seen.size, present, wrong: [...wrong, ...found] }
}

async function together(place: string, base: string): Promise<Row> {
  const tasks: Task[] = [0, TOGETHER - SHARED].map((first) => ({ place, base, story: 'both', first, count: TOGETHER }))
  const ended = await Promise.all(tasks.map((task) => runAdder(task, null)))
  const numbers = new Set(ended.flatMap(({ added }) => [...added.keys()]))
  const expected = 2 * TOGETHER - SHARED
  const { present, wrong } = await inspect(place, [...numbers].map(acknowledged))
  const lost = present === expected && numbers.size === expected ? [] : [`found ${present} of ${expected} articles`]
  const complaints = ended.flatMap(({ complaint }) => (complaint === '' ? [] : [complaint]))
  return {
    what: 'two at once',
    kills: 0,
    acknowledged: numbers.size,
    present,
    wrong: [...complaints, ...lost, ...wrong],
  }
}

/** `fresh` gives an empty place for a ledger. */
async function torture(fresh: () => Promise<string>, base: Base): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-torture-'))
  const file = join(folder, 'base.json')
  try {
    writeFileSync(file, JSON.stringify(base))
    return [
      await killWriter(await fresh(), file),
      await killCommand(await fresh(), folder, base.reading.read.text),
      await together(await fresh(), file),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function onSqlite(base: Base): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-torture-ledgers-'))
  let made = 0
  try {
    return await torture(async () => join(folder, String(made++), 'ledger.sqlite'), base)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function onPostgres(base: Base): Promise<readonly Row[]> {
  if (!hasPostgres()) {
    console.log(`skipped: PostgreSQL (${NO_POSTGRES})`)
    return []
  }
  const cluster = await startCluster({ durable: true })
  try {
    return await torture(cluster.fresh, base)
  } finally {
    await cluster.stop()
  }
}

const base = await readExample()
const found = { SQLite: await onSqlite(base), PostgreSQL: await onPostgres(base) }
const rows = Object.entries(found).flatMap(([database, rows]) => rows.map((row) => ({ database, ...row })))
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
