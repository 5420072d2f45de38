/** One body of tests on both databases, each real: SQLite in a file, PostgreSQL in a cluster that is made for it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { type Cluster, hasPostgres, NO_POSTGRES, startCluster } from '../../scripts/postgres-cluster.ts'
import { adding } from './contract/adding.ts'
import { asking } from './contract/asking.ts'
import { copying } from './contract/copying.ts'
import { failing } from './contract/failing.ts'
import { forgetting } from './contract/forgetting.ts'
import type { Places } from './contract/place.ts'
import { sharing } from './contract/sharing.ts'

/** Milliseconds that a busy machine may take to make a cluster, or to end one. */
const START = 60_000

function contract(places: Places): void {
  adding(places)
  asking(places)
  forgetting(places)
  copying(places)
  sharing(places)
}

describe('the store on SQLite', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  let made = 0
  contract({ fresh: async () => join(folder, String(made++), 'ledger.sqlite') })
})

describe.skipIf(!hasPostgres())(`the store on PostgreSQL${hasPostgres() ? '' : ` (${NO_POSTGRES})`}`, () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster()
  }, START)
  afterAll(() => cluster?.stop(), START)
  contract({ fresh: () => cluster.fresh() })
  failing(() => cluster)
})
