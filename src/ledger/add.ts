/** Adds one captured input to a story: read, then written whole or not at all. Again, it changes nothing. */
import { createHash } from 'node:crypto'
import type { UserError } from '../errors.ts'
import type { Payload, Reading } from '../ledger-model.ts'
import type { ReadResult } from '../model.ts'
import type { Capture, Extractor, Stated } from '../pipeline/draft.ts'
import { engineOf, identify, read, refusal } from '../read.ts'
import type { Added, Store } from '../store/store.ts'
import { articleId } from './article-id.ts'
import { vectorsOf } from './vectors.ts'

/** An input as it came. */
export interface Received extends Pick<Payload, 'how' | 'from' | 'at'> {
  readonly capture: Capture
  /** The publisher that a feed names as the origin of the item, null when none does. */
  readonly syndicatedFrom: string | null
  readonly stated: Stated
}

/** The reading and its payload, or why there is none. */
export type Prepared = { readonly payload: Payload; readonly reading: Reading } | { readonly error: UserError }

export async function prepare(received: Received, extractor: Extractor | null): Promise<Prepared> {
  const { capture, how, from, at, syndicatedFrom, stated } = received
  const result = await read(capture, stated, extractor)
  const error = refusal(result)
  if (error) return { error }
  const { article, claims, problems, readAt } = result
  const sha256 = createHash('sha256').update(capture.bytes).digest('hex')
  const { engine, ...vectors } = await directed(result, extractor)
  return {
    payload: { sha256, bytes: capture.bytes, mediaType: capture.mediaType, how, from, at },
    reading: {
      article: articleId(article, { how, from }),
      revision: article.revision,
      payload: sha256,
      capturedAt: at,
      syndicatedFrom,
      read: article,
      claims,
      problems,
      engine,
      readAt,
      ...vectors,
    },
  }
}

/** With directions, where nothing failed; the engine is what read and encoded, so that another try is another reading. */
async function directed(
  { claims, engine }: ReadResult,
  extractor: Extractor | null,
): Promise<Pick<Reading, 'engine' | 'vectors'>> {
  if (!extractor?.sentences || engine.model === null) return { engine }
  const { sentences, ...plain } = extractor
  const vectors = await vectorsOf(claims, sentences).catch(() => null)
  return vectors ? { engine, vectors } : { engine: engineOf(plain) }
}

/** What the ledger holds of an input already. */
export interface Known extends Pick<Reading, 'article' | 'revision'> {
  /** Attributed ones. */
  readonly claims: number
}

/** Null where adding the input would write something. That is told from its text, before its claims are read: they cost most. */
export async function known(
  store: Store,
  story: string,
  { capture, stated, how, from, at }: Received,
  extractor: Extractor | null,
): Promise<Known | null> {
  const read = await identify(capture, stated)
  const text = { article: articleId(read, { how, from }), revision: read.revision }
  const claims = await store.holds({ ...text, engine: engineOf(extractor), story, payload: { how, at } })
  return claims === null ? null : { ...text, claims }
}

/** What became of one article. */
export interface AddedArticle {
  readonly outcome: Added
  readonly reading: Reading
}

/** Throws a `UserError` when the ledger cannot be written. */
export async function add(
  store: Store,
  story: string,
  { payload, reading }: Exclude<Prepared, { readonly error: UserError }>,
): Promise<AddedArticle> {
  return { outcome: await store.add({ story, payload, reading }), reading }
}
