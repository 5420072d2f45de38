/** Long work on a ledger in a thread of its own, so that who asks for something else does not wait for it. */
import { Worker } from 'node:worker_threads'
import { type ErrorCode, UserError } from '../errors.ts'
import type { Changes } from '../ledger-views.ts'
import { workerProgram } from './worker-program.ts'

/** What goes to the thread and what comes back. */
export interface Wanted {
  /** As `openStore` takes it. */
  readonly ledger: string | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly story: string
  readonly since: string
}
export type Told = { readonly changes: Changes } | { readonly code: ErrorCode; readonly found: string }

/** As `changesOf`. */
export async function changesAside(wanted: Wanted): Promise<Changes> {
  const worker = new Worker(workerProgram('aside-worker'), { workerData: wanted })
  try {
    const told = await new Promise<Told>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (status) => reject(new Error(`the thread ended with status ${status}`)))
    })
    if ('code' in told) throw new UserError(told.code, told.found)
    return told.changes
  } finally {
    void worker.terminate()
  }
}
