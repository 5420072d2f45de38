/** The outside world as Node gives it: the one implementation of `Effects` that does real input and output. */

import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Effects, Output } from '../effects.ts'
import { openInBrowser } from './desktop.ts'
import { readFile, readStream, received } from './file.ts'
import { filesIn } from './folder.ts'
import { stopped } from './stopped.ts'
import { userName } from './user.ts'

/** The network code and the learned extractor are loaded when they are first needed, so that everything else starts fast. */
export const nodeEffects = (): Effects => ({
  today: () => localDay(new Date()),
  now: () => new Date().toISOString(),
  user: userName,
  absolute: (path) => resolve(path),
  filesIn,
  readFile: (path) => readFile(path),
  readStdin: () => readStream(process.stdin),
  fetch: async (url, options) => (await import('./fetch.ts')).fetchPage(url, options),
  received,
  openExtractor: async (folder, texts, grouped) => {
    const model = await import('./model.ts')
    const own = folder ?? model.shippedModel()
    if (own === null) return null
    const threads = threadsFor(texts)
    if (threads > 1) return (await import('./extractors.ts')).openExtractors(own, threads, grouped)
    return grouped ? model.openGrouped(own, grouped) : model.openExtractor(own)
  },
  widthFor: (texts) => (threadsFor(texts) > 1 ? threadsFor(texts) + 1 : 1), // so that no thread waits for the rules
  listen: async (place, at) => (await import('./listen.ts')).listen(place, at),
  changesAside: async (ledger, story, since) =>
    (await import('./aside.ts')).changesAside({ ledger, env: { ...process.env }, story, since }),
  pageFiles: async () => (await import('./page-files.ts')).pageFiles(),
  openInBrowser: (address) => openInBrowser(address, process.env),
  stopped,
  secret: () => randomBytes(16).toString('hex'),
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  env: process.env,
})

/** Texts from which the threads earn what opening the model in each of them costs. */
const MANY = 5
/** Threads beyond which the memory for the model in each (60 MB) and the one thread of the rules are the bound. */
const MOST_THREADS = 4

const threadsFor = (texts: number): number => (texts < MANY ? 1 : Math.min(availableParallelism(), MOST_THREADS))

/** `YYYY-MM-DD` in the local time zone. */
export function localDay(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** 80 columns: what a terminal has when it does not say. */
const output = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => {
    stream.write(text)
  },
  isTerminal: stream.isTTY === true,
  columns: stream.columns || 80,
})
