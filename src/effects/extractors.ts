/** One extractor out of several threads, for many texts at once: inference is nearly all that reading an article costs. */
import { Worker } from 'node:worker_threads'
import { type ErrorCode, UserError } from '../errors.ts'
import type { Extractor, Learned } from '../pipeline/draft.ts'
import { workerProgram } from './worker-program.ts'

/** How a thread is opened. */
export interface Wanted {
  readonly folder: string
  /** With a sentence encoder. */
  readonly grouped: boolean
}

/** What goes to a thread and what comes back: `find` asks for attributions, `vector` for a sentence's direction. */
export interface Asked {
  readonly id: number
  readonly what: 'find' | 'vector'
  readonly text: string
}
export type Answer =
  | { readonly id: number; readonly found: readonly Learned[] | string }
  | { readonly id: number; readonly failed: string }
export interface Failure {
  readonly code: ErrorCode
  readonly found: string
}
export type Opened =
  | (Pick<Extractor, 'name' | 'runtime'> & {
      /** The name of the sentence encoder, null without one; why there is none where there should be. */
      readonly sentences: string | null | Failure
    })
  | Failure
  | { readonly broken: string }

/**
 * Opens the model in so many threads. Each text is read by one of them alone, so that nothing depends on their number. The threads keep the
 * process alive while they read, and no longer. Throws as `openExtractor` does.
 */
export async function openExtractors(
  folder: string,
  threads: number,
  grouped?: (error: UserError) => void,
): Promise<Extractor> {
  const wanted = { folder, grouped: grouped !== undefined }
  const pool = await Promise.all(Array.from({ length: threads }, () => openThread(wanted)))
  const [{ name, runtime, sentences }] = pool as [Thread, ...Thread[]]
  const ask = (what: Asked['what'], text: string): Promise<unknown> =>
    pool.reduce((a, b) => (b.waiting() < a.waiting() ? b : a)).ask(what, text)
  const extractor: Extractor = { name, runtime, find: (text) => ask('find', text) as Promise<readonly Learned[]> }
  if (sentences !== null && typeof sentences !== 'string') grouped?.(new UserError(sentences.code, sentences.found))
  if (typeof sentences !== 'string') return extractor
  return {
    ...extractor,
    sentences: { name: sentences, vectorOf: (text) => ask('vector', text) as Promise<string> },
  }
}

type Ready = Exclude<Opened, Failure | { readonly broken: string }>

interface Thread extends Ready {
  ask(what: Asked['what'], text: string): Promise<unknown>
  /** Texts that it was given and has not answered. */
  waiting(): number
}

async function openThread(wanted: Wanted): Promise<Thread> {
  const worker = new Worker(workerProgram('extractor-worker'), { workerData: wanted })
  const opened = await first(worker)
  if ('code' in opened) throw new UserError(opened.code, opened.found)
  if ('broken' in opened) throw new Error(opened.broken)
  const pending = new Map<number, PromiseWithResolvers<unknown>>()
  const settle = (id: number, how: (asked: PromiseWithResolvers<unknown>) => void): void => {
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
  const ask: Thread['ask'] = (what, text) => {
    if (dead) return Promise.reject(dead)
    const id = asked++
    pending.set(id, Promise.withResolvers())
    worker.ref()
    worker.postMessage({ id, what, text } satisfies Asked)
    return pending.get(id)!.promise
  }
  return { ...opened, ask, waiting: () => (dead ? Number.POSITIVE_INFINITY : pending.size) }
}

const first = (worker: Worker): Promise<Opened> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
