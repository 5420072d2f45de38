/** The reference time: the day that "yesterday" and "on Tuesday" are counted from. */
import { parseDay } from './calendar.ts'

/** `day` is a day number; `from` says where it was taken from and becomes part of every `impliedBy`. */
export interface Reference {
  readonly day: number
  readonly from: 'published' | 'dateline' | 'text' | 'reading'
}

/** The rule id that stands in `impliedBy`: which rule filled in, and from which reference. */
export const implied = (rule: string, reference: Reference): string => `${rule}:${reference.from}`

/** The reference of last resort; the epoch when the day of reading is no day, which only a broken caller gives. */
export const readingDay = (readAt: string): Reference => ({ day: parseDay(readAt) ?? 0, from: 'reading' })

export const publicationDay = (edtf: string | undefined): Reference | null => {
  const day = edtf === undefined ? null : parseDay(edtf)
  return day === null ? null : { day, from: 'published' }
}
