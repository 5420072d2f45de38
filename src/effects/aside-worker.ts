/** The thread of one question: what changed in a story since a time. */
import { parentPort, workerData } from 'node:worker_threads'
import { UserError } from '../errors.ts'
import { changesOf } from '../ledger/changes.ts'
import { openStore } from '../ledger/open.ts'
import type { Told, Wanted } from './aside.ts'

const { ledger, env, story, since } = workerData as Wanted
const post = (told: Told): void => parentPort!.postMessage(told)

try {
  const store = await openStore(ledger, env)
  try {
    post({ changes: await changesOf(store, story, since) })
  } finally {
    await store.close()
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error
  post({ code: error.code, found: error.found })
}
