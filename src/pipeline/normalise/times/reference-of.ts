/** Where the reference time is taken from: publication, else dateline, else what the text implies, else the day of reading. */
import { WEEKDAYS as NAMES, WEEKDAY_ABBREVIATIONS } from '../../../lexicon/en/time-words.ts'
import type { Article } from '../../../model.ts'
import { YEAR_BY_WEEKDAY } from './choose-year.ts'
import { type Passage, readAlone } from './read.ts'
import { publicationDay, type Reference, readingDay } from './reference.ts'
import { tenseOf } from './tense.ts'

const WEEKDAYS: ReadonlySet<string> = new Set([...NAMES.keys(), ...WEEKDAY_ABBREVIATIONS.keys()])

type Dated = Pick<Article, 'published' | 'dateline'>

export function referenceOf(article: Dated, passages: readonly Passage[], readAt: string): Reference {
  const reading = readingDay(readAt, article.published?.edtf)
  return (
    publicationDay(article.published?.edtf) ??
    datelineDay(article, passages, reading) ??
    impliedDay(passages, reading) ??
    reading
  )
}

/** The day inside the dateline: "VELDT, Oct. 23 (Corvane Wire) —". */
function datelineDay({ dateline }: Dated, passages: readonly Passage[], reading: Reference): Reference | null {
  if (!dateline) return null
  for (const { atoms, found } of passages) {
    for (const one of found) {
      const start = atoms[one.first]!.start
      if (start >= dateline.end) return null
      if (start < dateline.start || one.base !== 'day') continue
      const value = readAlone(atoms, one, reading)
      if (value) return { day: value.from, from: 'dateline' }
    }
  }
  return null
}

/** The first date of the text that its weekday fixes and that does not lie ahead in its clause. */
function impliedDay(passages: readonly Passage[], reading: Reference): Reference | null {
  let ahead: Reference | null = null
  for (const { atoms, found } of passages) {
    for (const one of found) {
      const hasWeekday = one.base === 'day' && WEEKDAYS.has(atoms[one.first]!.lower)
      const value = hasWeekday ? readAlone(atoms, one, reading) : null
      if (value?.impliedBy !== YEAR_BY_WEEKDAY) continue
      const reference = { day: value.from, from: 'text' } as const
      if (tenseOf(atoms, one.first, one.last) !== 'future') return reference
      ahead ??= reference
    }
  }
  return ahead
}
