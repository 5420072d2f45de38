/** The claims of a story as a person decided. */
import type { Decision, Reading } from '../ledger-model.ts'
import { decided } from '../pipeline/group/decided.ts'
import { latestReadings } from '../pipeline/ledger/latest-reading.ts'
import { inCopies } from './copies.ts'

/** The latest reading of each article, with its claims as decided. */
export const asDecided = (readings: readonly Reading[], decisions: readonly Decision[]): readonly Reading[] =>
  decided(latestReadings(readings), inCopies(readings, decisions))
