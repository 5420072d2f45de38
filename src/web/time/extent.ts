/** Which stretch of time an EDTF value means: "by December" has no beginning, "since Monday" no end. */
import type { TimeRelation } from '../../model.ts'

/** Milliseconds since 1970 in UTC, half-open; null where it is open. */
export interface Extent {
  readonly from: number | null
  readonly to: number | null
  /** The text says "about" or doubts it: `~` or `?`. */
  readonly soft: boolean
}

/** The value alone; null where it is no EDTF of ours. */
export function extentOf(edtf: string): Extent | null {
  const ends = edtf.split('/').map(bounds)
  const [first, last] = [ends[0], ends.at(-1)]
  if (!first || !last || ends.length > 2) return null
  return { from: first[0], to: Math.max(first[1], last[1]), soft: /[~?]/.test(edtf) }
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

const FORM =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?[~?]?$/

function bounds(value: string): readonly [from: number, to: number] | null {
  const match = FORM.exec(value)
  if (!match) return null
  const [, year, month, day, hour] = match
  if (hour !== undefined) return instant(value.replace(/[~?]$/, ''), match[7])
  const at = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d)
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)]
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  if (day !== undefined) return [at(y, m, d), at(y, m, d + 1)]
  return month !== undefined ? [at(y, m, 1), at(y, m + 1, 1)] : [at(y, 1, 1), at(y + 1, 1, 1)]
}

const MINUTE = 60_000

function instant(value: string, zone: string | undefined): readonly [from: number, to: number] | null {
  const at = Date.parse(zone === undefined ? `${value}Z` : value)
  return Number.isNaN(at) ? null : [at, at + MINUTE]
}
