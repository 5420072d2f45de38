/** Brings a ledger to the schema of this version of Hearsay, or says that the ledger is of a newer one. */
import { UserError } from '../errors.ts'
import { type Database, type Db, write } from './database.ts'
import { MIGRATIONS } from './migrations/index.ts'

export async function migrate(database: Database): Promise<void> {
  if ((await versionOf(database.db).catch(() => 0)) === MIGRATIONS.length) return
  await write(database, async (db) => {
    await database.prepare(db)
    await db.schema
      .createTable('migration')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .execute()
    // Asked again: another process may have been faster.
    const found = await versionOf(db)
    if (found > MIGRATIONS.length) throw new UserError('ledger-newer', `a ledger of schema ${found}`)
    for (const [i, { name, up }] of MIGRATIONS.entries()) {
      if (i < found) continue
      await up(db as never, database.types)
      await db
        .insertInto('migration')
        .values({ version: i + 1, name })
        .execute()
    }
  })
}

/** 0 for a ledger without tables. */
async function versionOf(db: Db): Promise<number> {
  const { version } = await db
    .selectFrom('migration')
    .select((q) => q.fn.max('version').as('version'))
    .executeTakeFirstOrThrow()
  return version ?? 0
}
