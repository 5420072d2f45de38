/** Opens the ledger, makes it on first use, and brings it to the present schema. */
import type { Database } from './database.ts'
import { ledger } from './ledger.ts'
import { locate } from './locate.ts'
import { migrate } from './migrate.ts'
import type { Store } from './store.ts'

export interface OpenOptions {
  /**
   * Whether a ledger in a file is made where none is (default). Else an empty one in memory stands for it, and one that may not be
   * written is read in a copy.
   */
  readonly makes?: boolean
  /** A backup that it is to be filled with, which is looked at before anything is made. */
  readonly backup?: string
}

/**
 * `named`: a path or a `postgres://` address; null for the user's own ledger, as `locate` says. Throws a `UserError` when it
 * cannot be opened.
 */
export async function openStore(
  named: string | null,
  env: Readonly<Record<string, string | undefined>>,
  { makes = true, backup }: OpenOptions = {},
): Promise<Store> {
  if (backup !== undefined) (await import('./copy.ts')).checkBackup(backup)
  const location = locate(named, env)
  if (location.kind === 'postgres') return opened(await (await import('./postgres.ts')).openPostgres(location.url))
  const { path } = location
  if (makes) return opened((await import('./sqlite.ts')).openSqlite(path))
  const { mayWrite, openCopy, openToLook, readOnly } = await import('./look.ts')
  return mayWrite(path) ? opened(openToLook(path)) : readOnly(await opened(await openCopy(path)), path)
}

async function opened(database: Database): Promise<Store> {
  const store = ledger(database)
  try {
    await migrate(database)
  } catch (error) {
    await store.close()
    throw database.explain(error)
  }
  return store
}
