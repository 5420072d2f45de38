/** Opens the ledger, makes it on first use, and brings it to the present schema. */
import { ledger } from './ledger.ts'
import { type Location, locate } from './locate.ts'
import { migrate } from './migrate.ts'
import type { Store } from './store.ts'

/**
 * `named`: a path or a `postgres://` address; null for the user's own ledger, as `locate` says. Throws a `UserError` when it
 * cannot be opened.
 */
export async function openStore(
  named: string | null,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Store> {
  const database = await connect(locate(named, env))
  try {
    await migrate(database)
  } catch (error) {
    await database.db.destroy()
    throw database.explain(error)
  }
  return ledger(database)
}

/** A driver is loaded only where it is needed. */
const connect = async (location: Location) =>
  location.kind === 'postgres'
    ? (await import('./postgres.ts')).openPostgres(location.url)
    : (await import('./sqlite.ts')).openSqlite(location.path)
