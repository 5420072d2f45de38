/** What the views of a story are computed from. */
import type { Board, Decision, Reading, Tombstone } from '../ledger-model.ts'
import type { Store } from '../store/store.ts'
import { boardOf } from './board.ts'
import { type StoryClaims, storyClaims } from './claims.ts'
import { perState } from './per-state.ts'

export interface StoryState {
  readonly board: Board
  /** All of them, in order of capture. */
  readonly readings: readonly Reading[]
  readonly decisions: readonly Decision[]
  /** Of articles that were forgotten. */
  readonly tombstones: readonly Tombstone[]
  readonly claims: StoryClaims
}

/** Throws a `UserError` for a story that the ledger does not hold. */
export async function stateOf(store: Store, story: string): Promise<StoryState> {
  const board = await boardOf(store, story)
  const readings = await store.readings(story)
  const decisions = await store.decisions(story)
  const tombstones = await store.tombstones(story)
  return { board, readings, decisions, tombstones, claims: storyClaims(readings, decisions) }
}

/** In which proposition a claim stands, by its key. */
export const propositionIds = perState(
  ({ propositions }: Board): ReadonlyMap<string, string> =>
    new Map(propositions.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const))),
)
