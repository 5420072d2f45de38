/** What the store asks of a database beside SQL, and how it writes: one at a time, whole or not at all. */
import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from './migrations/migration.ts'
import type { Schema } from './schema.ts'

export type Db = Kysely<Schema>

export interface Database {
  readonly db: Db
  readonly types: ColumnTypes
  /** Statements that begin a transaction in which nobody else writes, after waiting for whoever does. */
  readonly writing: readonly string[]
  /** Statements that begin a transaction that sees one state of the ledger throughout. */
  readonly reading: readonly string[]
  /** Makes room for the tables, inside the transaction of the first migration. */
  prepare(db: Db): Promise<void>
  /** What an error of the driver means for a person; any other error as it is. */
  explain(error: unknown): unknown
  /** Writes a copy that is a ledger on SQLite, other than by copying its rows; null where the database cannot. */
  readonly copyTo: ((path: string) => Promise<void>) | null
  /** Takes what was deleted out of the files too. */
  sweep(): Promise<void>
  /** Throws a `UserError` where the ledger is no more where it was opened, so that nobody would find what is written. */
  checkPlace?(): void
  /** What is left to do once it is closed. */
  closed?(): void
}

/** All entries get their `seq` here, under the lock: they grow by one, in the order in which they are committed. */
export const write = <T>(database: Database, work: (db: Db) => Promise<T>): Promise<T> =>
  transact(database, database.writing, async (db) => {
    database.checkPlace?.()
    return work(db)
  }).then((result) => {
    // moved meanwhile: nothing is acknowledged
    database.checkPlace?.()
    return result
  })

export const snapshot = <T>(database: Database, work: (db: Db) => Promise<T>): Promise<T> =>
  transact(database, database.reading, work)

const transact = <T>({ db }: Database, begin: readonly string[], work: (db: Db) => Promise<T>): Promise<T> =>
  db.connection().execute(async (connection) => {
    try {
      for (const statement of begin) await sql.raw(statement).execute(connection)
      const result = await work(connection)
      await sql`commit`.execute(connection)
      return result
    } catch (error) {
      // Where the database rolled back by itself, or is gone, there is nothing left to roll back.
      await sql`rollback`.execute(connection).catch(() => {})
      throw error
    }
  })
