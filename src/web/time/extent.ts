/** Which stretch of time an EDTF value means: "by December" has no beginning, "since Monday" no end. */
import type { TimeRelation } from '../../model.ts'
import { extentOf as coverOf } from '../dates.ts'

/** Milliseconds since 1970 in UTC, half-open; null where it is open. */
export interface Extent {
  readonly from: number | null
  readonly to: number | null
  /** The text says "about" or doubts it: `~` or `?`. */
  readonly soft: boolean
}

/** The value alone; null where it is no EDTF of ours, or no day of the calendar. */
export function extentOf(edtf: string): Extent | null {
  const [from, to] = coverOf(edtf) ?? [Number.NaN, Number.NaN]
  return from < to ? { from, to, soft: /[~?]/.test(edtf) } : null
}

/** What the preposition makes of it. "by" and "until" hold to the end of what they name, "before" to its beginning. */
export function extentIn(edtf: string, relation: TimeRelation): Extent | null {
  const own = extentOf(edtf)
  if (!own) return null
  switch (relation) {
    case 'by':
    case 'until':
      return { ...own, from: null }
    case 'before':
      return { ...own, from: null, to: own.from }
    case 'since':
    case 'from':
      return { ...own, to: null }
    case 'after':
      return { ...own, from: own.to, to: null }
    default:
      return own
  }
}
