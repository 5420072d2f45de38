/** The first schema: entries, and what they stand for. */
import { type Kysely, sql } from 'kysely'
import type { ColumnTypes, Migration } from './migration.ts'

export const ledger: Migration = {
  name: '0001-ledger',
  up: async (db, types) => {
    await entries(db)
    await payloads(db, types)
    await articles(db)
    await readings(db, types)
    await stories(db, types)
  },
}

type Db = Kysely<unknown>

const bytes = (types: ColumnTypes) => sql.raw<Buffer>(types.bytes)

/** A table whose rows belong to one entry each. */
const table = (db: Db, name: string) =>
  db.schema.createTable(name).addColumn('seq', 'integer', (column) => column.primaryKey())

const index = (db: Db, on: string, columns: string[]) =>
  db.schema
    .createIndex(`${on}_by_${columns.join('_')}`)
    .on(on)
    .columns(columns)
    .execute()

async function entries(db: Db): Promise<void> {
  await table(db, 'entry')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('story', 'text')
    .addColumn('article', 'text')
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('engine', 'text')
    .execute()
  await index(db, 'entry', ['article', 'seq'])
  await index(db, 'entry', ['story', 'seq'])
}

async function payloads(db: Db, types: ColumnTypes): Promise<void> {
  await table(db, 'blob')
    .addColumn('sha256', 'text', (column) => column.notNull().unique())
    .addColumn('bytes', bytes(types), (column) => column.notNull())
    .execute()
  await table(db, 'payload')
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text')
    .addColumn('how', 'text', (column) => column.notNull())
    .addColumn('received_from', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addUniqueConstraint('payload_once', ['article', 'sha256'])
    .execute()
  await index(db, 'payload', ['sha256'])
}

async function articles(db: Db): Promise<void> {
  await table(db, 'article')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .execute()
  await table(db, 'revision')
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('captured_at', 'text', (column) => column.notNull())
    .addColumn('syndicated_from', 'text')
    .execute()
  await index(db, 'revision', ['article', 'seq'])
  await table(db, 'tombstone')
    .addColumn('article', 'text', (column) => column.notNull().unique())
    .addColumn('forgotten_by', 'text', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
}

async function readings(db: Db, types: ColumnTypes): Promise<void> {
  await table(db, 'reading')
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('engine_version', 'text', (column) => column.notNull())
    .addColumn('engine_model', 'text', (column) => column.notNull())
    .addColumn('claims', 'integer', (column) => column.notNull())
    .addColumn('content', bytes(types))
    .addUniqueConstraint('reading_once', ['article', 'revision', 'engine_version', 'engine_model'])
    .execute()
  await db.schema
    .createTable('claim')
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .execute()
  await index(db, 'claim', ['id'])
}

async function stories(db: Db, types: ColumnTypes): Promise<void> {
  await table(db, 'member')
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addUniqueConstraint('member_once', ['story', 'article'])
    .execute()
  await index(db, 'member', ['article'])
  await table(db, 'decision')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('content', bytes(types))
    .execute()
  await index(db, 'decision', ['story'])
  await db.schema
    .createTable('cache')
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('cache_once', ['story', 'key'])
    .execute()
}
