/** Reads a text or a page as `hearsay read` would read a file of it. */
import { read } from '../../src/index.ts'
import type { ReadResult } from '../../src/model.ts'
import type { Capture, Stated } from '../../src/pipeline/draft.ts'

export const STATED: Stated = { published: null, publisher: null, url: null, readAt: '2031-06-18' }

export const capture = (text: string, mediaType = 'text/plain'): Capture => ({
  input: mediaType === 'text/html' ? 'article.html' : 'article.txt',
  bytes: new TextEncoder().encode(text),
  mediaType,
  charset: null,
  url: null,
})

export const readText = (text: string, stated: Partial<Stated> = {}): Promise<ReadResult> =>
  read(capture(text), { ...STATED, ...stated })

export const readPage = (html: string, stated: Partial<Stated> = {}): Promise<ReadResult> =>
  read(capture(html, 'text/html'), { ...STATED, ...stated })
