/** Opens the ledger, makes it on first use, and brings it to the present schema. */
import { existsSync } from 'node:fs'
import type { Database } from './database.ts'
import { ledger } from './ledger.ts'
import { type Location, locate } from './locate.ts'
import { migrate } from './migrate.ts'
import type { Store } from './store.ts'

export interface OpenOptions {
  /** Whether a ledger in a file is made where none is (default); else an empty one in memory stands for it. */
  readonly makes?: boolean
}

/**
 * `named`: a path or a `postgres://` address; null for the user's own ledger, as `locate` says. Throws a `UserError` when it
 * cannot be opened.
 */
export async function openStore(
  named: string | null,
  env: Readonly<Record<string, string | undefined>>,
  { makes = true }: OpenOptions = {},
): Promise<Store> {
  const database = await connect(locate(named, env), makes)
  try {
    await migrate(database)
  } catch (error) {
    await database.db.destroy()
    throw database.explain(error)
  }
  return ledger(database)
}

/** A driver is loaded only where it is needed. */
async function connect(location: Location, makes: boolean): Promise<Database> {
  if (location.kind === 'postgres') return (await import('./postgres.ts')).openPostgres(location.url)
  const { openSqlite, NOWHERE } = await import('./sqlite.ts')
  return openSqlite(makes || existsSync(location.path) ? location.path : NOWHERE)
}
