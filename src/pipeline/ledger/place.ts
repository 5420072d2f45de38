/** Where a proposition stands on the board. */

export interface Place {
  /** When it was said of last: a key of `edtfKey`. */
  readonly latest: string
  /** How many. */
  readonly claims: number
  readonly id: string
}

/** What was said of last comes first; then that of more claims. */
export const byPlace = (a: Place, b: Place): number =>
  compare(b.latest, a.latest) || b.claims - a.claims || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
