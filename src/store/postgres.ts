/** The ledger on PostgreSQL: for a desk that shares one. Its tables stand in a schema of their own. */
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { UserError } from '../errors.ts'
import type { Database } from './database.ts'
import { explainPostgres } from './postgres-errors.ts'
import type { Schema } from './schema.ts'

const SCHEMA = 'hearsay'

/** Of the lock that writers hold: any number that others are not likely to use. "Hrsy", as in the file of SQLite. */
const LOCK = 0x48727379

/** Milliseconds to wait for the server, and for another process that writes. */
const PATIENCE = 10_000

/** One process reads and writes little at once. */
const CONNECTIONS = 4

/** Throws a `UserError` when the server cannot be reached or does not let us in. */
export async function openPostgres(address: string, patience = PATIENCE): Promise<Database> {
  const url = withCheckedTls(address)
  const explain = explainPostgres(nameOf(url))
  const pool = poolOf(url, patience)
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  try {
    await sql`select 1`.execute(db)
  } catch (error) {
    await db.destroy()
    throw explain(error)
  }
  return databaseOn(db.withSchema(SCHEMA), patience, explain)
}

function poolOf(connectionString: string, patience: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: patience, max: CONNECTIONS })
  // A connection that breaks also fails its query, which says so; while nobody uses it, the next one is a new one.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

const databaseOn = (db: Database['db'], patience: number, explain: Database['explain']): Database => ({
  db,
  types: { bytes: 'bytea' },
  writing: ['begin', `set local lock_timeout = ${patience}`, `select pg_advisory_xact_lock(${LOCK})`],
  reading: ['begin isolation level repeatable read read only'],
  prepare: async (db) => {
    await db.schema.createSchema(SCHEMA).ifNotExists().execute()
  },
  explain,
  copyTo: null,
  // What was deleted is overwritten at some time; this makes it soon.
  sweep: async () => {
    for (const table of ['blob', 'reading', 'decision', 'cache']) {
      await sql`vacuum ${sql.id(SCHEMA, table)}`.execute(db)
    }
  },
})

/**
 * The driver checks the certificate whatever `sslmode` asks for TLS, and warns on the terminal of those that elsewhere do not. An
 * address with `uselibpqcompat` says itself what it means.
 */
const withCheckedTls = (address: string): string =>
  address.includes('uselibpqcompat=')
    ? address
    : address.replace(/(?<=[?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, 'verify-full')

/** Host and database, never the password. Throws a `UserError` when the address cannot be understood. */
function nameOf(connectionString: string): string {
  try {
    const { host, port, database } = new pg.Client({ connectionString })
    return database ? `${database} on ${host}:${port}` : `${host}:${port}`
  } catch {
    throw new UserError('ledger-unreachable', 'an address that cannot be understood in HEARSAY_DATABASE_URL')
  }
}
