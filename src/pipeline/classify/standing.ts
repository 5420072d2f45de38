/** What a clause makes of the clause inside it. */
import type { Stand } from '../../lexicon/en/stands.ts'

/** `stand` null: the clause inside is neither put forward nor denied, only told of. */
export interface Standing {
  readonly stand: Stand | null
  /** What the frame says of itself is negated of the clause inside: "did not think that". */
  readonly negates?: boolean
  readonly inside: number
  /** Where the words end that the clause inside may take; all of them when it is left out. */
  readonly end?: number
}
