/** From what the ledger holds of a story to its board: a pure function of readings and decisions. */
import type { Board, Decision, Reading, Tombstone } from '../ledger-model.ts'
import { withKeys } from '../pipeline/claim-key.ts'
import { effective } from '../pipeline/group/decided.ts'
import { linksOf, propositionsOf } from '../pipeline/group/index.ts'
import { boardOf } from '../pipeline/ledger/board.ts'
import { asDecided } from './as-decided.ts'
import { inCopies } from './copies.ts'
import { historyOf } from './history.ts'
import { withoutNotes } from './notes.ts'

/** `readings`: all of the story, in order of capture. */
export function computeBoard(
  story: string,
  readings: readonly Reading[],
  decisions: readonly Decision[],
  tombstones: readonly Tombstone[] = [],
): Board {
  const everywhere = inCopies(readings, decisions)
  const current = currentOf(readings, everywhere)
  const groups = propositionsOf(current, linksOf(current), regrouping(everywhere))
  const board = boardOf(story, current, groups, effective(decisions), historyOf(readings, everywhere))
  // what was captured and took nothing back was captured all the same
  const captured = readings.map(({ capturedAt }) => capturedAt)
  return { ...board, asOf: latest([board.asOf, ...captured, ...[...decisions, ...tombstones].map(({ at }) => at)]) }
}

/** What of the readings of some articles stands on the board. `decisions`: with each claim named in all its copies. */
export const currentOf = (readings: readonly Reading[], decisions: readonly Decision[]): readonly Reading[] =>
  withKeys(asDecided(readings, decisions).map(withoutNotes))

/** The rest is decided before: of claims that have their keys, none is added again. */
export const regrouping = (decisions: readonly Decision[]): readonly Decision[] =>
  effective(decisions).filter(({ change: { kind } }) => kind === 'split' || kind === 'merge')

const latest = (times: readonly string[]): string => times.reduce((a, b) => (a > b ? a : b))
