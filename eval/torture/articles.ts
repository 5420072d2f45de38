/** Articles without end, made of the example that ships with the project: each has an id, a text and claims of its own. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../../src/ledger-model.ts'
import type { Addition } from '../../src/store/store.ts'

const EXAMPLE = join(import.meta.dirname, '../../examples/strait-of-vell.html')

/** What all of them have in common; plain JSON, so that a child process need not read it anew. */
export interface Base {
  readonly html: string
  readonly reading: Reading
}

export async function readExample(): Promise<Base> {
  const { read } = await import('../../src/index.ts')
  const bytes = readFileSync(EXAMPLE)
  return baseOf(bytes.toString('utf8'), 'text/html', read)
}

export async function baseOf(
  html: string,
  mediaType: string,
  read: typeof import('../../src/index.ts').read,
): Promise<Base> {
  const bytes = new TextEncoder().encode(html)
  const capture = { input: 'article', bytes, mediaType, charset: null, url: null }
  const stated = { published: null, publisher: null, url: null, readAt: '2031-06-18' }
  const { article, claims, problems, engine, readAt } = await read(capture, stated)
  const { id, revision } = article
  const reading = { article: id, revision, payload: null, capturedAt: '', syndicatedFrom: null, read: article }
  return { html, reading: { ...reading, claims, problems, engine, readAt } }
}

/** Every fifth is a second revision of the one before it. */
export const REVISED = 5

export const articleOf = (i: number): string => hash(`article ${i % REVISED === REVISED - 1 ? i - 1 : i}`)

/** The end of its text, which nothing else has. */
export const endOf = (i: number): string => `(${i})`

export function additionOf({ html, reading }: Base, i: number, story: string): Addition {
  const bytes = new TextEncoder().encode(`${html}<!-- ${i} -->`)
  const at = new Date(START + i * 1000).toISOString()
  const text = `${reading.read.text}\n\n${endOf(i)}`
  const own = { article: articleOf(i), revision: hash(text), capturedAt: at }
  const claims = reading.claims.map((claim) => ({ ...claim, id: hash(claim.id + i) }))
  const read = { ...reading.read, id: own.article, revision: own.revision, text }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    story,
    payload: { sha256, bytes, mediaType: 'text/html', how: 'file', from: `${i}.html`, at },
    reading: { ...reading, ...own, payload: sha256, read, claims },
  }
}

const START = Date.UTC(2031, 5, 18)

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
