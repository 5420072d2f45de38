/** The refiners, in the order in which they run: each builds upon what the ones before it made. */
import type { Refiner } from '../timex.ts'
import { anchored } from './anchored.ts'
import { firstOf } from './first-of.ts'
import { partOfPeriod } from './part-of-period.ts'
import { range } from './range.ts'
import { clockWithDay, partOfDay } from './time-of-day.ts'
import { weekOf } from './week-of.ts'
import { yearBeside } from './year-beside.ts'

export const REFINERS: readonly Refiner[] = [
  yearBeside, // October last year
  partOfPeriod, // mid-October
  firstOf, // the first three months of 2024
  weekOf, // the week of March 6
  partOfDay, // Tuesday night
  clockWithDay, // 5 p.m. on Friday
  range, // between June and August 2019
  anchored, // two days after the attack
]
