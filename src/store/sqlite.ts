/** The ledger in one file, on SQLite: the default. Several processes may use it at once. */
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { UserError } from '../errors.ts'
import type { Database } from './database.ts'
import { makeFile, makeFolder } from './folder.ts'
import { explainSqlite } from './sqlite-errors.ts'

export interface SqliteOptions {
  /** What errors call the file; its path when absent. */
  readonly name?: string
  /** Milliseconds to wait for another process that writes. */
  readonly patience?: number
}

/** Milliseconds; an addition takes some ten. */
const PATIENCE = 10_000

/** In the header of the file: "Hrsy". Tells a ledger from other databases. */
const APPLICATION_ID = 0x48727379

/** Makes the file and its folder, for the user alone, when they are not there. */
export function openSqlite(path: string, { name = path, patience = PATIENCE }: SqliteOptions = {}): Database {
  const explain = explainSqlite(name)
  try {
    if (path !== NOWHERE) {
      makeFolder(dirname(path))
      makeFile(path)
    }
    const file = connect(path, name, patience)
    return { ...databaseOn(file, explain), ...(path === NOWHERE ? {} : { checkPlace: placeOf(path, name) }) }
  } catch (error) {
    throw explain(error)
  }
}

/** An empty ledger in memory: what stands for one that is not there. */
export const NOWHERE = ':memory:'

/** SQLite goes on writing into a file that was moved or deleted, and beside it where it was. */
function placeOf(path: string, name: string): () => void {
  const fileAt = (): string | null => {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false })
    return found ? `${found.dev}:${found.ino}` : null
  }
  const opened = fileAt()
  return () => {
    const now = fileAt()
    if (now !== opened)
      throw new UserError('ledger-moved', `${now === null ? 'no ledger any more' : 'another file'} (${name})`)
  }
}

function databaseOn(file: Sqlite.Database, explain: Database['explain']): Database {
  return {
    db: new Kysely({ dialect: new SqliteDialect({ database: file }) }),
    types: { bytes: 'blob' },
    writing: ['begin immediate'],
    reading: ['begin'],
    prepare: async () => {},
    explain,
    copyTo: (path) => copy(file, path),
    // Deleted content is overwritten with zeros; this takes it out of the write-ahead log as well.
    sweep: async () => {
      file.pragma('wal_checkpoint(TRUNCATE)')
    },
  }
}

function connect(path: string, name: string, patience: number): Sqlite.Database {
  const file = new Sqlite(path, { timeout: patience })
  try {
    claim(file, name)
    patiently(patience, () => file.pragma('journal_mode = WAL'))
    // An addition that was acknowledged survives a loss of power.
    file.pragma('synchronous = FULL')
    file.pragma('secure_delete = ON')
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

/** Refuses a database of another program; the mark is set before any table, so that a ledger is never without. */
function claim(file: Sqlite.Database, name: string): void {
  const { tables } = file.prepare('select count(*) as tables from sqlite_schema').get() as { tables: number }
  const id = file.pragma('application_id', { simple: true })
  if (id === APPLICATION_ID) return
  if (tables > 0 || id !== 0) throw new UserError('ledger-foreign', `a database of another program (${name})`)
  file.pragma(`application_id = ${APPLICATION_ID}`)
}

/** SQLite does not wait for others by itself while it changes the way it keeps its journal. */
function patiently(patience: number, work: () => void): void {
  const end = performance.now() + patience
  for (;;) {
    try {
      work()
      return
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY' || performance.now() > end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}

/** Milliseconds between two tries. */
const PAUSE = 20

/** A copy made while others write; it keeps a journal of the older kind, so that it is one file and can be read anywhere. */
async function copy(file: Sqlite.Database, path: string): Promise<void> {
  makeFile(path)
  await file.backup(path)
  const made = new Sqlite(path)
  made.pragma('journal_mode = DELETE')
  made.close()
}

/** The same of a ledger that may not be written. False where SQLite cannot read it so. */
export async function copyOf(path: string, to: string): Promise<boolean> {
  const file = new Sqlite(path, { readonly: true })
  try {
    await copy(file, to)
    return true
  } catch {
    return false
  } finally {
    file.close()
  }
}
