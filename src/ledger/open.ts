/** Opens the ledger; what it stands on is loaded only then. */
import type { OpenOptions } from '../store/open.ts'
import type { Store } from '../store/store.ts'

/**
 * Opens the ledger, and makes it on first use: the one that is `named` (a path or a `postgres://` address), else the one of
 * `HEARSAY_DATABASE_URL`, of `HEARSAY_HOME`, or in the user's data folder. Throws a `UserError` when it cannot be opened.
 */
export const openStore = async (
  named: string | null,
  env: Readonly<Record<string, string | undefined>>,
  options: OpenOptions = {},
): Promise<Store> => (await import('../store/open.ts')).openStore(named, env, options)

/** Which kind of ledger that is. */
export const ledgerKind = async (
  named: string | null,
  env: Readonly<Record<string, string | undefined>>,
): Promise<'sqlite' | 'postgres'> => (await import('../store/locate.ts')).locate(named, env).kind
