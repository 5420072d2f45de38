/** The reference time: the day that "yesterday" and "on Tuesday" are counted from. */
import { dayNumber, parseDay } from './calendar.ts'

/** `day` is a day number; `from` says where it was taken from and becomes part of every `impliedBy`. */
export interface Reference {
  readonly day: number
  readonly from: 'published' | 'dateline' | 'text' | 'reading'
}

/** The rule id that stands in `impliedBy`: which rule filled in, and from which reference. */
export const implied = (rule: string, reference: Reference): string => `${rule}:${reference.from}`

/**
 * The reference of last resort: the day of reading, but no later than the year or month of publication where that is all that is
 * known. The epoch when the day of reading is no day, which only a broken caller gives.
 */
export function readingDay(readAt: string, published: string | undefined): Reference {
  const day = parseDay(readAt) ?? 0
  return { day: Math.min(day, lastDay(published ?? '') ?? day), from: 'reading' }
}

/** The last day of `YYYY` or `YYYY-MM`. */
function lastDay(edtf: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(edtf)
  if (!match) return null
  return match[2] ? dayNumber(Number(match[1]), Number(match[2]) + 1, 1) - 1 : dayNumber(Number(match[1]), 12, 31)
}

export const publicationDay = (edtf: string | undefined): Reference | null => {
  const day = edtf === undefined ? null : parseDay(edtf)
  return day === null ? null : { day, from: 'published' }
}
