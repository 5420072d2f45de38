/** A ledger that is only looked at: nothing is made where none is, and one that may not be written is read in a copy. */
import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UserError } from '../errors.ts'
import type { Database } from './database.ts'
import { copyOf, NOWHERE, openSqlite } from './sqlite.ts'
import { explainSqlite } from './sqlite-errors.ts'
import type { Store } from './store.ts'

/** An empty file is no ledger yet, and stays empty. */
export const openToLook = (path: string): Database => openSqlite(isHere(path) ? path : NOWHERE)

function isHere(path: string): boolean {
  if (!existsSync(path)) return false
  const found = statSync(path)
  return !found.isFile() || found.size > 0
}

/** SQLite writes beside a ledger even to read it, so both count. */
export const mayWrite = (path: string): boolean =>
  !isHere(path) || [path, dirname(path)].every((place) => isAllowed(place, constants.W_OK))

const unreadable = (path: string) => new UserError('ledger-unwritable', `a ledger that may not be read (${path})`)

function isAllowed(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

/** A copy of the file that goes when it is closed. Throws `ledger-unwritable` when it may not be read. */
export async function openCopy(path: string): Promise<Database> {
  if (!isAllowed(path, constants.R_OK)) throw unreadable(path)
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-look-'))
  const closed = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, 'ledger.sqlite')
    await copyFile(path, copy)
    return { ...openSqlite(copy, { name: path }), closed }
  } catch (error) {
    closed()
    throw explainSqlite(path)(error)
  }
}

/** By SQLite, which sees one state while others write; where nobody has it open SQLite cannot, and the file is copied as it is. */
async function copyFile(path: string, to: string): Promise<void> {
  if (await copyOf(path, to)) return
  for (const suffix of ['', '-wal']) if (existsSync(path + suffix)) copyFileSync(path + suffix, to + suffix)
}

/** Refuses what would be written into the copy alone. */
export function readOnly(store: Store, path: string): Store {
  const refuse = async (): Promise<never> => {
    throw new UserError('ledger-unwritable', `a ledger that may not be written (${path})`)
  }
  return { ...store, add: refuse, decide: refuse, forget: refuse, restore: refuse }
}
