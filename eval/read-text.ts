/** Reads a text in process, as `hearsay read` would read a plain-text file of it. */
import type { ReadResult } from '../src/model.ts'
import { run } from '../src/pipeline/index.ts'

/** A fixed day of reading, so that a run today and a run next year give the same figures. */
const READ_AT = '2026-11-22'

const ENGINE = { version: 'eval', model: null, runtime: 'none' } as const

export interface StatedOptions {
  readonly published?: string | null
  readonly publisher?: string | null
  readonly readAt?: string
}

export function readText(id: string, text: string, stated: StatedOptions = {}): Promise<ReadResult> {
  const capture = {
    input: `${id}.txt`,
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    charset: null,
    url: null,
  }
  const { published = null, publisher = null, readAt = READ_AT } = stated
  return run(capture, { published, publisher, url: null, readAt }, ENGINE)
}
