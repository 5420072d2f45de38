/** The claims of a story, as a person decided, with where they stand and who says them. */
import type { ArticleRef, Decision, Reading, StoryClaim } from '../ledger-model.ts'
import { withKeys } from '../pipeline/claim-key.ts'
import { effective } from '../pipeline/group/decided.ts'
import { type HeldClaim, heldClaim } from '../pipeline/ledger/held-claim.ts'
import { type Renames, renamesOf, sourceRefs } from '../pipeline/ledger/source-ref.ts'
import { withMarks } from '../pipeline/report/content.ts'
import type { Store } from '../store/store.ts'
import { asDecided } from './as-decided.ts'
import { withoutNotes } from './notes.ts'

export type StoryClaims = ReadonlyMap<string, StoryClaim>

export const claimsOf = async (store: Store, story: string): Promise<StoryClaims> =>
  storyClaims(await store.readings(story), await store.decisions(story))

/** By key, as on the board: the id, and of copies the article as well. */
export function storyClaims(readings: readonly Reading[], decisions: readonly Decision[]): StoryClaims {
  const renames = renamesOf(effective(decisions))
  const current = asDecided(readings, decisions)
  const keys = withKeys(current).map(({ claims }) => claims.map(({ id }) => id))
  return new Map(
    current.flatMap((reading, at) => {
      const counted = new Set(withoutNotes(reading).claims)
      return reading.claims.map((claim, index) => {
        const story = storyClaim(heldClaim(claim, reading), renames)
        return [keys[at]![index]!, counted.has(claim) ? story : { ...story, inNote: true as const }] as const
      })
    }),
  )
}

/**
 * Those of one reading, without the publisher's own sentences and its notes on its text. `decisions`: with each claim named in all its
 * copies; none for what the engine found.
 */
export function attributedClaims(reading: Reading, decisions: readonly Decision[] = []): readonly StoryClaim[] {
  const claims = [...storyClaims([withoutNotes(reading)], decisions).values()]
  return claims.filter(({ claim }) => claim.voice === 'attributed')
}

const storyClaim = (held: HeldClaim, renames: Renames): StoryClaim => ({
  claim: held.claim,
  article: articleRef(held.reading),
  sources: sourceRefs(held, renames),
  said: held.said,
  words: held.claim.content.map((part) => withMarks(held.reading.read.text, part)),
  ...(held.reading.unseenFrom === undefined ? {} : { notSeenAgain: true }),
})

export const articleRef = ({ article, revision, capturedAt, syndicatedFrom, read }: Reading): ArticleRef => ({
  article,
  revision,
  publisher: read.publisher,
  url: read.url,
  headline: read.headline?.exact ?? null,
  published: read.published?.edtf ?? null,
  capturedAt,
  syndicatedFrom,
  truncated: read.completeness.state === 'truncated',
})
