/** The date in a dateline as the date of publication, where nothing else tells it: "TARN, June 18 (Inland Wire) —". */
import { WEEKDAYS } from '../../lexicon/en/time-words.ts'
import type { Anchor, Published } from '../../model.ts'
import { monthAndDay, toEdtf } from './edtf.ts'

/** A dateline tells when a report was written, which is the day it appears, or the one before. */
export function datelinePublished(dateline: Anchor | null, readAt: string): Published | null {
  if (!dateline) return null
  const edtf = toEdtf(dateline.exact)
  if (edtf) return { edtf, from: 'text' }
  const implied = withYear(dateline.exact, readAt)
  return implied ? { edtf: implied, from: 'text', impliedBy: 'published-by-dateline' } : null
}

/** Years tried back from the day of reading: in 40 every weekday falls on every date, the 29th of February too. */
const YEARS_BACK = 40

/** The latest day, not after the day of reading, that is of the month, the day and the weekday (where one is named). */
function withYear(words: string, readAt: string): string | null {
  const found = monthAndDay(words)
  const latest = Number(readAt.slice(0, 4))
  if (!found || !(latest > 0)) return null
  const weekday = weekdayIn(words)
  for (let year = latest; year > latest - YEARS_BACK; year--) {
    const edtf = toEdtf(`${year}-${found.join('-')}`)
    if (edtf && edtf <= readAt && (weekday === null || new Date(edtf).getUTCDay() === weekday)) return edtf
  }
  return null
}

/** 0 for Sunday. */
function weekdayIn(words: string): number | null {
  const named = words.toLowerCase().match(/\b[a-z]{3,6}day\b/)?.[0]
  const number = named === undefined ? undefined : WEEKDAYS.get(named)
  return number === undefined ? null : number % 7
}
