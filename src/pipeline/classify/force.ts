/** What becomes of an act by the clauses that stand between the cue and what is said: "said it was a lie that" denies. */
import type { Stand } from '../../lexicon/en/stands.ts'
import type { Act } from '../../model.ts'
import type { Frame } from './frames.ts'

/** What all frames together make of the clause inside them. */
export const standOf = (frames: readonly Frame[]): Stand =>
  frames.reduceRight<Stand>((inner, { stand }) => combined(stand, inner), 'upholds')

/** "It is not true that she denied it": the outer clause decides, two denials cancel. */
function combined(outer: Stand, inner: Stand): Stand {
  if (outer === 'upholds') return inner
  if (inner === 'upholds') return outer
  if (outer !== 'denies') return outer
  return inner === 'denies' ? 'upholds' : 'withholds'
}

export interface Forced {
  readonly act: Act
  /** The cue and the clause behind it both turn the content round: "denied that it was a lie". */
  readonly turned: boolean
}

/** `act`: of the cue. */
export function forced(act: Act, stand: Stand): Forced {
  if (stand === 'upholds') return { act, turned: false }
  const puts = act === 'asserts' || act === 'predicts' || act === 'confirms'
  if (act === 'denies' || (act === 'confirms' && stand === 'denies'))
    return stand === 'denies' ? { act, turned: true } : { act: 'withholds', turned: false }
  return { act: puts ? stand : act, turned: false }
}
