/** The rules of time, in the order in which they win over one another where they find the same words. */

import type { Rule } from '../timex.ts'
import { dayOfMonth } from './day-of-month.ts'
import { century, decade, spelledDecade } from './decade.ts'
import { distance } from './distance.ts'
import { duration } from './duration.ts'
import { eve } from './eve.ts'
import { adverb, every, weekdays } from './frequency.ts'
import { holiday } from './holiday.ts'
import { likeQuarter } from './like-quarter.ts'
import { month } from './month.ts'
import { clockWord, numeric } from './numeric.ts'
import { quarter } from './quarter.ts'
import { relativeUnit } from './relative-unit.ts'
import { season } from './season.ts'
import { dayPart, today } from './today.ts'
import { vague } from './vague.ts'
import { weekday } from './weekday.ts'
import { spelled, year } from './year.ts'
import { yearEnd } from './year-end.ts'

export const RULES: readonly Rule[] = [
  numeric, // 2024-10-23, 5 p.m. EST
  clockWord, // noon
  month, // Wednesday, October 23
  dayOfMonth, // on the 24th
  weekday, // on Tuesday
  holiday, // Christmas Eve
  today, // yesterday
  dayPart, // last night, overnight
  quarter, // the third quarter of 2024
  likeQuarter, // the year-ago quarter
  yearEnd, // year-end
  season, // last summer
  decade, // the 1980s
  spelledDecade, // the nineties
  century, // the 20th century
  year, // 2024
  spelled, // nineteen ninety-six
  every, // every two weeks; before the distances and durations that it holds
  distance, // a few days earlier
  relativeUnit, // last month
  eve, // the eve of
  duration, // three weeks
  adverb, // daily
  weekdays, // Fridays
  vague, // now
]
