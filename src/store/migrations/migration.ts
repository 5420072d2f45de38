/** One step of the schema. Once it has run on anybody's ledger it is never changed: a mistake is mended by a next one. */
import type { Kysely } from 'kysely'

export interface Migration {
  /** As its file is called. */
  readonly name: string
  readonly up: (db: Kysely<unknown>, types: ColumnTypes) => Promise<void>
}

/** What the databases call differently. */
export interface ColumnTypes {
  readonly bytes: 'blob' | 'bytea'
}
