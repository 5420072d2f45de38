/** The state of a reading of one sentence: the stack of open clauses, the main clause at its foot. */
import type { Opener } from './openers.ts'
import type { Word } from './words.ts'

/** Word indices, half-open. */
export interface Range {
  readonly first: number
  readonly last: number
}

export interface Open {
  readonly opener: Opener | null
  /** First word after the opener. */
  readonly from: number
  verb: number
  weak: boolean
}

export interface Scan {
  readonly words: readonly Word[]
  readonly start: number
  readonly question: boolean
  readonly stack: Open[]
  readonly nested: boolean[]
  /** First place after the main verb where another clause begins. */
  closed: number
  conditional: boolean
  /**
   * The last verb of an inner clause that does not follow its opener at once: the main verb when none reached the foot, since
   * the verb of the inner clause was not seen ("the man who heads the bank was held").
   */
  lastNested: number
}

/** Notes where the words after the main verb stop belonging to the main clause itself. */
export function close(scan: Scan, at: number): void {
  if (scan.closed < 0) scan.closed = at
}
