/** What SQLite's errors mean for a person. */
import { type ErrorCode, UserError } from '../errors.ts'

/** By the beginning of the code: SQLite's extended codes say more than a person needs. The first that fits holds. */
const MEANINGS: readonly (readonly [prefix: string, code: ErrorCode, found: string])[] = [
  ['SQLITE_FULL', 'disk-full', 'no space left for the ledger'],
  ['ENOSPC', 'disk-full', 'no space left for the ledger'],
  ['SQLITE_READONLY', 'ledger-unwritable', 'a ledger that may not be written'],
  ['SQLITE_CANTOPEN', 'ledger-unwritable', 'a ledger that cannot be opened'],
  ['SQLITE_PERM', 'ledger-unwritable', 'a ledger that may not be opened'],
  ['SQLITE_AUTH', 'ledger-unwritable', 'a ledger that may not be opened'],
  ['EACCES', 'ledger-unwritable', 'a folder in which nothing may be written'],
  ['EPERM', 'ledger-unwritable', 'a folder in which nothing may be written'],
  ['EROFS', 'ledger-unwritable', 'a folder on a disk that cannot be written'],
  ['ENOENT', 'ledger-unwritable', 'a folder that cannot be made'],
  ['ENOTDIR', 'ledger-unwritable', 'a file where a folder should be'],
  ['EEXIST', 'ledger-unwritable', 'a file where a folder should be'],
  ['SQLITE_BUSY', 'ledger-locked', 'a ledger that another process keeps locked'],
  ['SQLITE_LOCKED', 'ledger-locked', 'a ledger that another process keeps locked'],
  ['SQLITE_NOTADB', 'ledger-foreign', 'a file that is no ledger'],
  ['SQLITE_CORRUPT', 'ledger-damaged', 'a damaged ledger'],
  ['SQLITE_IOERR', 'ledger-failed', 'a ledger that cannot be read or written'],
]

export const explainSqlite =
  (path: string) =>
  (error: unknown): unknown => {
    const { code } = error as { code?: unknown }
    if (error instanceof UserError || typeof code !== 'string') return error
    const meaning = MEANINGS.find(([prefix]) => code.startsWith(prefix))
    return meaning === undefined ? error : new UserError(meaning[1], `${meaning[2]} (${path}, ${code})`)
  }
