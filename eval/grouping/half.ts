/** Which half of a corpus an item belongs to: fixed by the SHA-256 of its id. */
import { createHash } from 'node:crypto'

export type Half = 'tuned' | 'reported'

/** Even: looked at while tuning. Odd: reported. */
export const half = (id: string): Half =>
  createHash('sha256').update(id).digest()[0]! % 2 === 0 ? 'tuned' : 'reported'
