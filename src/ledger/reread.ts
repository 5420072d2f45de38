/** Reads the articles of a story again, from the bytes as they were received; what was read before is kept. */
import type { Reading } from '../ledger-model.ts'
import type { ClaimChange } from '../ledger-views.ts'
import type { Extractor, Stated } from '../pipeline/draft.ts'
import { standingReadings } from '../pipeline/ledger/latest-reading.ts'
import type { Added, Store } from '../store/store.ts'
import { prepare } from './add.ts'
import { headOf } from './board.ts'
import { attributedClaims } from './claims.ts'
import { diffClaims } from './diff.ts'

export interface Again {
  readonly article: string
  /** reread, or known where the same engine had read it; unread where its bytes are gone, or no longer give the same text. */
  readonly outcome: Added | 'unread'
  /** What the new reading finds otherwise than the one before. */
  readonly claims: readonly ClaimChange[]
}

/** `at`: ISO 8601, UTC. One article after the other, in order of capture; each is in the ledger when it is told. */
export async function* reread(
  store: Store,
  story: string,
  { at, readAt }: { readonly at: string; readonly readAt: string },
  extractor: Extractor | null,
): AsyncGenerator<Again> {
  await headOf(store, story)
  for (const held of currentOf(await store.readings(story))) {
    const again = await readAgain(store, held, readAt, extractor)
    if (again === null) yield { article: held.article, outcome: 'unread', claims: [] }
    else {
      const outcome = await store.add({ story, ...again, at })
      const isRead = outcome === 'reread'
      const claims = isRead ? diffClaims(attributedClaims(held), attributedClaims(again.reading)) : []
      yield { article: held.article, outcome, claims }
    }
  }
}

/** The last reading of each text of which something stands. */
function currentOf(readings: readonly Reading[]): readonly Reading[] {
  const whole = ({ article, revision }: Reading) =>
    readings.findLast((one) => one.article === article && one.revision === revision)!
  return standingReadings(readings).map((one) => (one.unseenFrom === undefined ? one : whole(one)))
}

async function readAgain(store: Store, held: Reading, readAt: string, extractor: Extractor | null) {
  const payload = held.payload === null ? null : await store.payload(held.article, held.payload)
  if (payload === null) return null
  const { bytes, mediaType, how, from, at } = payload
  const capture = { input: from, bytes, mediaType, charset: null, url: held.read.url }
  const prepared = await prepare(
    { capture, how, from, at, syndicatedFrom: held.syndicatedFrom, stated: statedOf(held, readAt) },
    extractor,
  )
  // a page whose character set only the server told would give another text
  if ('error' in prepared || prepared.reading.revision !== held.revision) return null
  const { article, capturedAt } = held
  return { payload, reading: { ...prepared.reading, article, capturedAt } }
}

/** What a person stated of the input still holds. The day of reading, too: years are implied by it. */
const statedOf = ({ read: { published, publisher, url }, readAt }: Reading, today: string): Stated => ({
  published: published?.from === 'option' ? published.edtf : null,
  publisher,
  url,
  readAt: published === null ? readAt : today,
})
