/** Writes lines of the log. Only inside `write`: whoever holds the lock gives the next numbers. */
import type { Db } from '../database.ts'
import type { Entry } from '../store.ts'

export type Line = Omit<Entry, 'seq' | 'by' | 'why' | 'sets'>

/** The numbers of the lines, in their order. */
export async function append(db: Db, lines: readonly Line[]): Promise<readonly number[]> {
  const last = await latest(db)
  const entries = lines.map((line, i) => ({ seq: last + 1 + i, ...line }))
  if (entries.length > 0) await db.insertInto('entry').values(entries).execute()
  return entries.map(({ seq }) => seq)
}

/** `seq` of the latest entry of the ledger; 0 when it is empty. */
export async function latest(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('entry')
    .select((q) => q.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}
