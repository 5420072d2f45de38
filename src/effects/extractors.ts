/** One extractor out of several threads, for many texts at once: inference is nearly all that reading an article costs. */
import { Worker } from 'node:worker_threads'
import { type ErrorCode, UserError } from '../errors.ts'
import type { Extractor, Learned } from '../pipeline/draft.ts'
import { workerProgram } from './worker-program.ts'

/** What goes to a thread and what comes back. */
export interface Asked {
  readonly id: number
  readonly text: string
}
export type Answer =
  | { readonly id: number; readonly found: readonly Learned[] }
  | { readonly id: number; readonly failed: string }
export type Opened =
  | Pick<Extractor, 'name' | 'runtime'>
  | { readonly code: ErrorCode; readonly found: string }
  | { readonly broken: string }

/**
 * Opens the model in so many threads. Each text is read by one of them alone, so that nothing depends on their number. The threads keep the
 * process alive while they read, and no longer. Throws as `openExtractor` does.
 */
export async function openExtractors(folder: string, threads: number): Promise<Extractor> {
  const pool = await Promise.all(Array.from({ length: threads }, () => openThread(folder)))
  const { name, runtime } = pool[0]!
  return { name, runtime, find: (text) => pool.reduce((a, b) => (b.waiting() < a.waiting() ? b : a)).find(text) }
}

interface Thread extends Extractor {
  /** Texts that it was given and has not answered. */
  waiting(): number
}

async function openThread(folder: string): Promise<Thread> {
  const worker = new Worker(workerProgram('extractor-worker'), { workerData: folder })
  const opened = await first(worker)
  if ('code' in opened) throw new UserError(opened.code, opened.found)
  if ('broken' in opened) throw new Error(opened.broken)
  const pending = new Map<number, PromiseWithResolvers<readonly Learned[]>>()
  const settle = (id: number, how: (asked: PromiseWithResolvers<readonly Learned[]>) => void): void => {
    how(pending.get(id)!)
    pending.delete(id)
    if (pending.size === 0) worker.unref()
  }
  worker.on('message', (answer: Answer) =>
    settle(answer.id, ({ resolve, reject }) =>
      'found' in answer ? resolve(answer.found) : reject(new Error(answer.failed)),
    ),
  )
  // a thread that dies (out of memory) takes with it what it was reading; the others go on
  let dead: Error | null = null
  worker.on('error', (error) => {
    dead = error
    for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(error))
  })
  worker.unref() // after the listeners: the first of them holds the process
  let asked = 0
  const find = (text: string): Promise<readonly Learned[]> => {
    if (dead) return Promise.reject(dead)
    const id = asked++
    pending.set(id, Promise.withResolvers())
    worker.ref()
    worker.postMessage({ id, text } satisfies Asked)
    return pending.get(id)!.promise
  }
  return { ...opened, find, waiting: () => (dead ? Number.POSITIVE_INFINITY : pending.size) }
}

const first = (worker: Worker): Promise<Opened> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
