/** The refiners, in the order in which they run: each builds upon what the ones before it made. */
import type { Refiner } from '../timex.ts'
import { anchored } from './anchored.ts'
import { partOfPeriod } from './part-of-period.ts'
import { range } from './range.ts'
import { clockWithDay, partOfDay } from './time-of-day.ts'
import { weekOf } from './week-of.ts'

export const REFINERS: readonly Refiner[] = [
  partOfPeriod, // mid-October
  weekOf, // the week of March 6
  partOfDay, // Tuesday night
  clockWithDay, // 5 p.m. on Friday
  range, // between June and August 2019
  anchored, // two days after the attack
]
