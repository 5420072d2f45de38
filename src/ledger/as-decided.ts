/** The claims of a story as a person decided. */
import type { Decision, Reading } from '../ledger-model.ts'
import { decided } from '../pipeline/group/decided.ts'
import { standingReadings } from '../pipeline/ledger/latest-reading.ts'
import { inCopies } from './copies.ts'

/** The readings of each article that stand, with its claims as decided. */
export const asDecided = (readings: readonly Reading[], decisions: readonly Decision[]): readonly Reading[] =>
  decided(standingReadings(readings), inCopies(readings, decisions))
