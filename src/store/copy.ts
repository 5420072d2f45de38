/** Backup and restore. A backup is a ledger on SQLite, whatever it was made from: it can be opened, and restored anywhere. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UserError } from '../errors.ts'
import { type Database, type Db, snapshot, write } from './database.ts'
import { makeFolder } from './folder.ts'
import { migrate } from './migrate.ts'
import { latest } from './queries/append.ts'
import type { Schema } from './schema.ts'

/** Whole or not at all: the file has its name only when it is done. */
export async function backup(database: Database, path: string): Promise<void> {
  if (existsSync(path)) throw new UserError('backup-exists', `a file at ${path}`)
  const partial = `${path}.partial`
  try {
    makeFolder(dirname(path))
    discard(partial)
    await (database.copyTo ?? ((to) => copyRowsTo(database, to)))(partial)
    renameSync(partial, path)
  } finally {
    discard(partial)
  }
}

/**
 * Throws `backup-missing` where there is none, or nothing of it, `ledger-foreign` for what is no database, `ledger-damaged` for a part of one,
 * `file-unreadable` for what cannot be read.
 */
export function checkBackup(path: string): void {
  if (!existsSync(path)) throw new UserError('backup-missing', `no file (${path})`)
  const { header, size } = headerOf(path)
  // as a file, a ledger is never empty, whatever it holds
  if (size === 0) throw new UserError('backup-missing', `an empty file (${path})`)
  if (!header.toString('latin1').startsWith(MAGIC))
    throw new UserError('ledger-foreign', `a file that is no ledger (${path})`)
  // SQLite itself takes the rest of the last page for zeros
  if (size < sizeIn(header)) throw new UserError('ledger-damaged', `${size} of ${sizeIn(header)} bytes (${path})`)
}

function headerOf(path: string): { readonly header: Buffer; readonly size: number } {
  const header = Buffer.alloc(HEADER)
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    readSync(file, header)
    return { header, size: fstatSync(file).size }
  } catch (error) {
    throw new UserError('file-unreadable', `${path} (${(error as NodeJS.ErrnoException).code})`)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** https://www.sqlite.org/fileformat.html, 1.3: how it begins, and how long that is. */
const [MAGIC, HEADER] = ['SQLite format 3\0', 100]

/** Size of a page (1 stands for 65536) times their number. */
const sizeIn = (header: Buffer): number => {
  const page = header.readUInt16BE(16)
  return (page === 1 ? 65_536 : page) * header.readUInt32BE(28)
}

/** The backup itself is not touched: an older one is brought to the present schema in a copy. */
export async function restore(database: Database, path: string): Promise<void> {
  checkBackup(path)
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-restore-'))
  try {
    const file = join(folder, 'ledger.sqlite')
    copyFileSync(path, file)
    await withFile(file, path, (from) =>
      write(database, async (to) => {
        if ((await latest(to)) > 0) throw new UserError('ledger-not-empty', 'a ledger with entries')
        await copyRows(from.db, to)
      }),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const copyRowsTo = (database: Database, path: string): Promise<void> =>
  withFile(path, path, async (file) => {
    try {
      await snapshot(database, (from) => write(file, (to) => copyRows(from, to)))
    } catch (error) {
      throw file.explain(error)
    }
  })

/** `name`: what errors call the file. */
async function withFile(path: string, name: string, work: (file: Database) => Promise<void>): Promise<void> {
  const { openSqlite } = await import('./sqlite.ts')
  const file = openSqlite(path, { name })
  try {
    await migrate(file)
    await work(file)
  } finally {
    await file.db.destroy()
  }
}

/** All that is not derived. Every row of these belongs to an entry. */
const TABLES = [
  ...(['entry', 'blob', 'payload', 'article', 'revision', 'reading', 'claim'] as const),
  ...(['member', 'decision', 'tombstone'] as const),
] satisfies readonly (keyof Schema)[]

/** Entries at a time: what they hold has to fit into memory (some ten articles). */
const ENTRIES = 50

/** Rows of one statement: PostgreSQL takes 65,535 values, SQLite 32,766, and no table has more than nine columns. */
const ROWS = 1000

async function copyRows(from: Db, to: Db): Promise<void> {
  const last = await latest(from)
  for (let after = 0; after < last; after += ENTRIES) {
    for (const table of TABLES) await copyTable(from, to, table, after)
  }
}

async function copyTable(from: Db, to: Db, table: (typeof TABLES)[number], after: number): Promise<void> {
  const rows = await from
    .selectFrom(table)
    .selectAll()
    .where('seq', '>', after)
    .where('seq', '<=', after + ENTRIES)
    .execute()
  for (let i = 0; i < rows.length; i += ROWS) {
    await to
      .insertInto(table)
      .values(rows.slice(i, i + ROWS) as never)
      .execute()
  }
}

/** With what SQLite may have left beside it. */
function discard(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true })
}
