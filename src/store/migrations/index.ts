/** The steps of the schema in order; a ledger's version is how many of them it has seen. */
import { ledger } from './0001-ledger.ts'
import { derived } from './0002-derived.ts'
import type { Migration } from './migration.ts'

export const MIGRATIONS: readonly Migration[] = [ledger, derived]
