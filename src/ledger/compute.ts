/** From what the ledger holds of a story to its board: a pure function of readings and decisions. */
import type { Board, Decision, Reading } from '../ledger-model.ts'
import { withKeys } from '../pipeline/claim-key.ts'
import { decided, effective } from '../pipeline/group/decided.ts'
import { linksOf, propositionsOf } from '../pipeline/group/index.ts'
import { boardOf } from '../pipeline/ledger/board.ts'
import { latestReadings } from '../pipeline/ledger/held-claim.ts'
import { inCopies } from './copies.ts'
import { type KeptFeatures, keptFeatures } from './features.ts'

/** All readings of the story, in order of capture. `features`: those of readings that were kept from before, and kept for later. */
export function computeBoard(
  story: string,
  readings: readonly Reading[],
  decisions: readonly Decision[],
  features: KeptFeatures = keptFeatures(null),
): Board {
  const current = withKeys(asDecided(readings, decisions))
  const groups = propositionsOf(current, linksOf(current, features.of), regrouping(inCopies(readings, decisions)))
  const board = boardOf(story, current, groups, effective(decisions))
  return { ...board, asOf: latest([board.asOf, ...decisions.map(({ at }) => at)]) }
}

/** The latest reading of each article, with its claims as a person decided. */
export const asDecided = (readings: readonly Reading[], decisions: readonly Decision[]): readonly Reading[] =>
  decided(latestReadings(readings), inCopies(readings, decisions))

/** The rest is decided before: of claims that have their keys, none is added again. */
const regrouping = (decisions: readonly Decision[]): readonly Decision[] =>
  effective(decisions).filter(({ change: { kind } }) => kind === 'split' || kind === 'merge')

const latest = (times: readonly string[]): string => times.reduce((a, b) => (a > b ? a : b))
