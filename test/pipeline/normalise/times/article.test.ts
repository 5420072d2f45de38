import { expect, it } from 'vitest'
import { timesIn } from './support.ts'

/** An article of an invented event without any year: a date with its weekday, and all that is counted from it. */
const ARTICLE = [
  'The Corvane League and the Ostrel Union on Wednesday, October 23, confirmed for the first time that Marrow guards were in Velt.',
  'The move had been announced a few days earlier by the Ostrel and Velt watch offices.',
  'Some 8,000 guards are to be sent by December, according to Ansa Wold, after a briefing.',
  'The first 2,000 have left, the watch office said on Wednesday.',
  'President Ilan Torv claimed on Tuesday that officers had been seen.',
  'Watch chief Pell Orin said the first units were due to be deployed as early as Wednesday, October 23, in Lower Velt, where guards hold ground since their rising on August 6.',
  'In mid-October, Orin had said that they “would be ready” as early as November 1.',
].join('\n')

const EXPECTED = [
  'Wednesday, October 23 | 2024-10-23 | on | year-by-weekday',
  'a few days earlier | 2024-10-18/2024-10-21 | on | distance:text',
  'December | 2024-12 | by | month:text',
  'Wednesday | 2024-10-23 | on | weekday:text',
  'Tuesday | 2024-10-22 | on | weekday:text',
  'Wednesday, October 23 | 2024-10-23 | from | year-by-weekday',
  'August 6 | 2024-08-06 | on | month-day:text',
  'mid-October | 2024-10-11/2024-10-20 | on | month:text',
  'November 1 | 2024-11-01 | from | month-day:text',
]

it.each(['2024-10-23', '2025-06-30', '2029-12-31'])('an article without a year, read on %s', (readAt) => {
  const times = timesIn(ARTICLE, { published: null, readAt })
  expect(times.map((time) => [time.exact, time.edtf, time.relation, time.impliedBy].join(' | '))).toEqual(EXPECTED)
})
