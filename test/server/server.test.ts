/** One body of tests on both databases, each real, as in `test/store`. */
import { afterAll, beforeAll, describe } from 'vitest'
import { type Cluster, hasPostgres, NO_POSTGRES, startCluster } from '../../scripts/postgres-cluster.ts'
import { adding, breaking } from './contract/adding.ts'
import { deciding } from './contract/deciding.ts'
import { failing } from './contract/failing.ts'
import { names } from './contract/names.ts'
import { refusing } from './contract/refusing.ts'
import { routes } from './contract/routes.ts'
import type { Ledgers } from './contract/start.ts'
import { tokens } from './contract/tokens.ts'

function contract(ledgers: Ledgers): void {
  routes(ledgers)
  refusing(ledgers)
  adding(ledgers)
  breaking(ledgers)
  deciding(ledgers)
  names(ledgers)
  tokens(ledgers)
}

describe('the server on SQLite', () => {
  contract({ fresh: async () => undefined })
})

describe.skipIf(!hasPostgres())(`the server on PostgreSQL${hasPostgres() ? '' : ` (${NO_POSTGRES})`}`, () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster()
  })
  afterAll(() => cluster?.stop())
  contract({ fresh: () => cluster.fresh() })
  failing(startCluster)
})
