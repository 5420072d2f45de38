/** From what the ledger holds of a story to its board: a pure function of readings and decisions. */
import type { Board, Decision, Reading } from '../ledger-model.ts'
import { decided, effective } from '../pipeline/group/decided.ts'
import { linksOf, propositionsOf } from '../pipeline/group/index.ts'
import { boardOf } from '../pipeline/ledger/board.ts'
import { type HeldClaim, heldClaims, latestReadings } from '../pipeline/ledger/held-claim.ts'
import { type KeptFeatures, keptFeatures } from './features.ts'

/** All readings of the story, in order of capture. `features`: those of readings that were kept from before, and kept for later. */
export function computeBoard(
  story: string,
  readings: readonly Reading[],
  decisions: readonly Decision[],
  features: KeptFeatures = keptFeatures(null),
): Board {
  const current = asDecided(readings, decisions)
  const groups = propositionsOf(current, linksOf(current, features.of), decisions)
  const board = boardOf(story, current, groups, effective(decisions))
  return { ...board, asOf: latest([board.asOf, ...decisions.map(({ at }) => at)]) }
}

/** The latest reading of each article, with its claims as a person decided. */
export const asDecided = (readings: readonly Reading[], decisions: readonly Decision[]): readonly Reading[] =>
  decided(latestReadings(readings), decisions)

/** The claims as a person decided, by id. */
export const claimsAsDecided = (
  readings: readonly Reading[],
  decisions: readonly Decision[],
): ReadonlyMap<string, HeldClaim> => heldClaims(asDecided(readings, decisions))

const latest = (times: readonly string[]): string => times.reduce((a, b) => (a > b ? a : b))
