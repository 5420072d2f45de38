/** A claim as the ledger holds it: with the reading it comes from and the time it was said, as far as that is known. */
import type { First, Reading } from '../../ledger-model.ts'
import type { Claim } from '../../model.ts'
import { byEdtf } from './edtf-order.ts'
import { standingReadings } from './latest-reading.ts'

export interface HeldClaim {
  readonly claim: Claim
  readonly reading: Reading
  /** When it was said, else published, else captured, as EDTF. */
  readonly said: string
  readonly dated: First['dated']
  /** What to order by: as `said`, with the hour of publication where it was said on that day. */
  readonly order: string
}

/** The claims of the readings of each article that stand, by what they go by there: id or key. Readings come in order of capture. */
export function heldClaims(readings: readonly Reading[]): Map<string, HeldClaim> {
  const held = new Map<string, HeldClaim>()
  for (const reading of standingReadings(readings)) {
    for (const claim of reading.claims) held.set(claim.id, heldClaim(claim, reading))
  }
  return held
}

export function heldClaim(claim: Claim, reading: Reading): HeldClaim {
  const said = saidAt(claim, reading)
  return {
    claim,
    reading,
    said,
    dated: claim.said ? 'said' : reading.read.published ? 'published' : 'captured',
    order: orderOf(said, reading.read.published?.edtf ?? null),
  }
}

/** What to order by: as said, with the hour of publication where it was said on that day. */
export const orderOf = (said: string, published: string | null): string =>
  published?.startsWith(`${said}T`) ? published : said

const saidAt = ({ said }: Claim, { read, capturedAt }: Reading): string =>
  said?.edtf ?? read.published?.edtf ?? capturedAt.slice(0, 'YYYY-MM-DD'.length)

/** By the time of saying, then by article and place in it: the same for any order of arrival. */
export const bySaid = (a: HeldClaim, b: HeldClaim): number =>
  byEdtf(a.order, b.order) ||
  compare(a.reading.article, b.reading.article) ||
  startOf(a.claim) - startOf(b.claim) ||
  compare(a.claim.id, b.claim.id)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Where its words begin. */
const startOf = ({ content, cue, sources }: Claim): number => (content[0] ?? cue ?? sources[0])?.start ?? 0
