/** What the bodies of the tests are given: an empty place for a ledger, anew for each test. */
import { afterEach } from 'vitest'
import { openStore } from '../../../src/store/open.ts'
import type { Store } from '../../../src/store/store.ts'

export interface Places {
  /** A path or an address at which no ledger is yet. */
  fresh(): Promise<string>
}

/** Opens ledgers, and closes them after the test. */
export function opener(places: Places): (place?: string) => Promise<Store> {
  const open: Store[] = []
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close()
  })
  return async (place) => {
    const store = await openStore(place ?? (await places.fresh()), {})
    open.push(store)
    return store
  }
}
