/** Reads a text in process, as `hearsay read` would read a plain-text file of it. */
import type { ReadResult } from '../src/model.ts'
import type { Extractor } from '../src/pipeline/draft.ts'
import { run } from '../src/pipeline/index.ts'

/** A fixed day of reading, so that a run today and a run next year give the same figures. */
const READ_AT = '2026-11-22'

export interface StatedOptions {
  readonly published?: string | null
  readonly publisher?: string | null
  readonly readAt?: string
}

export function readText(
  id: string,
  text: string,
  stated: StatedOptions = {},
  extractor: Extractor | null = null,
): Promise<ReadResult> {
  const capture = {
    input: `${id}.txt`,
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    charset: null,
    url: null,
  }
  const { published = null, publisher = null, readAt = READ_AT } = stated
  const engine = { version: 'eval', model: extractor?.name ?? null, runtime: extractor?.runtime ?? 'none' } as const
  return run(capture, { published, publisher, url: null, readAt }, engine, extractor)
}
