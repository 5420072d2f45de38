/** The outside world as Node gives it: the one implementation of `Effects` that does real input and output. */
import type { Effects, Output } from '../effects.ts'
import { readFile, readStream } from './file.ts'

/** The network code and the learned extractor are loaded when they are first needed, so that everything else starts fast. */
export const nodeEffects = (): Effects => ({
  today: () => localDay(new Date()),
  readFile: (path) => readFile(path),
  readStdin: () => readStream(process.stdin),
  fetch: async (url, options) => (await import('./fetch.ts')).fetchPage(url, options),
  openExtractor: async (folder) => {
    const model = await import('./model.ts')
    const own = folder ?? model.shippedModel()
    return own === null ? null : model.openExtractor(own)
  },
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  env: process.env,
})

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
