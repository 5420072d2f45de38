/** Which claims are printed: those with a source or a cue, or also the publisher's own sentences. */
import type { Claim, ReadResult } from '../../model.ts'

export type Voice = 'attributed' | 'all'

/** Leaves out the publisher's own sentences unless all voices are wanted, and the references to what is left out. */
export function withVoice(result: ReadResult, voice: Voice): ReadResult {
  if (voice === 'all') return result
  const kept = result.claims.filter((claim) => claim.voice === 'attributed')
  if (kept.length === result.claims.length) return result
  const ids = new Set(kept.map(({ id }) => id))
  return { ...result, claims: kept.map((claim) => onlyTo(ids, claim)) }
}

const onlyTo = (ids: ReadonlySet<string>, claim: Claim): Claim => ({
  ...claim,
  within: claim.within !== null && ids.has(claim.within) ? claim.within : null,
  refersTo: claim.refersTo.filter((id) => ids.has(id)),
})
