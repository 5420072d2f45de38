/** Derived rows as compressed bytes: those of a long story are most of what is kept of it. What was derived is made anew. */
import { sql } from 'kysely'
import type { Migration } from './migration.ts'

export const derived: Migration = {
  name: '0002-derived',
  up: async (db, types) => {
    await db.schema.dropTable('cache').execute()
    await db.schema
      .createTable('cache')
      .addColumn('story', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('value', sql.raw<Buffer>(types.bytes), (column) => column.notNull())
      .addPrimaryKeyConstraint('cache_once', ['story', 'key'])
      .execute()
  },
}
