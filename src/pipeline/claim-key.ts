/**
 * What names a claim of a story: its id, and where several articles have the same text, and with it claims of the same ids, the
 * article behind it ("4f1d…@a07c…"). So copies of one report stand beside each other, in whichever order they came.
 */
import type { Reading } from '../ledger-model.ts'
import type { Claim } from '../model.ts'

/** The claim's id alone, the same for all its copies. */
export const idOfKey = (key: string): string => key.split('@', 1)[0]!

/** One reading an article; where articles hold the same id, their claims have keys for ids, and name each other by them. */
export function withKeys(readings: readonly Reading[]): readonly Reading[] {
  const held = new Set<string>()
  const shared = new Set<string>()
  for (const { claims } of readings) {
    const own = new Set(claims.map(({ id }) => id))
    for (const id of own) (held.has(id) ? shared : held).add(id)
  }
  if (shared.size === 0) return readings
  return readings.map((reading) => (reading.claims.some(({ id }) => shared.has(id)) ? keyed(reading, shared) : reading))
}

function keyed(reading: Reading, shared: ReadonlySet<string>): Reading {
  const key = (id: string): string => (shared.has(id) ? `${id}@${reading.article}` : id)
  const named = (claim: Claim): Claim => ({
    ...claim,
    id: key(claim.id),
    within: claim.within === null ? null : key(claim.within),
    refersTo: claim.refersTo.map(key),
  })
  return { ...reading, claims: reading.claims.map(named) }
}
