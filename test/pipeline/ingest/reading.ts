/** Runs the ingest stage alone, on a text or a page of a test. */
import type { Problem } from '../../../src/model.ts'
import type { Block, Draft } from '../../../src/pipeline/draft.ts'
import { ingest } from '../../../src/pipeline/ingest/index.ts'

export interface Read {
  readonly article: Draft['article']
  readonly blocks: readonly Block[]
  readonly problems: readonly Problem[]
  /** Kind and text of each block. */
  readonly lines: readonly (readonly [Block['kind'], string])[]
}

export interface Given {
  readonly input?: string
  readonly mediaType?: string | null
  readonly charset?: string | null
  readonly url?: string | null
  readonly published?: string
  readonly publisher?: string
  readonly statedUrl?: string
}

export async function readBytes(bytes: Uint8Array, given: Given = {}): Promise<Read> {
  const { input = 'test', mediaType = 'text/plain', charset = null, url = null } = given
  const capture = { input, bytes, mediaType, charset, url }
  const { published = null, publisher = null, statedUrl = null } = given
  const stated = { published, publisher, url: statedUrl, readAt: '2031-06-18' }
  const { value, problems } = await ingest.run({ capture, stated })
  const { article, blocks } = value
  const lines = blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)] as const)
  return { article, blocks, problems, lines }
}

export const readPlain = (text: string, given: Given = {}): Promise<Read> =>
  readBytes(new TextEncoder().encode(text), given)

export const readPage = (html: string, given: Given = {}): Promise<Read> =>
  readPlain(html, { mediaType: 'text/html', ...given })
