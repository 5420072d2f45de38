/** Where the ledger is. */
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

export type Location =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string }

/**
 * What was named for this call goes first (a path or a `postgres://` address), then `HEARSAY_DATABASE_URL`, then
 * `HEARSAY_HOME`, then the user's data folder (XDG Base Directory Specification, by which a relative path does not count).
 */
export function locate(named: string | null, env: Readonly<Record<string, string | undefined>>): Location {
  if (named !== null) return isPostgres(named) ? { kind: 'postgres', url: named } : { kind: 'sqlite', path: named }
  const { HEARSAY_DATABASE_URL: url, HEARSAY_HOME: own } = env
  if (url) return { kind: 'postgres', url }
  return { kind: 'sqlite', path: join(own || join(dataFolder(env), 'hearsay'), 'ledger.sqlite') }
}

const isPostgres = (named: string): boolean => /^postgres(?:ql)?:\/\//.test(named)

const dataFolder = ({ XDG_DATA_HOME: data, HOME: home }: Readonly<Record<string, string | undefined>>): string =>
  data && isAbsolute(data) ? data : join(home || homedir(), '.local', 'share')
