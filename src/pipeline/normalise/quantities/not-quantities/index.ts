/** The rules against a candidate, in order; the first that answers ends it. */

import {
  capitalWord,
  designated,
  gluedAfter,
  gluedBefore,
  groupOf,
  idiom,
  listMark,
  numberedName,
  street,
} from './names.ts'
import { ageAfterName, ageOfPeople } from './people.ts'
import type { Candidate, Rule } from './rule.ts'
import { descending, phone, row, tally } from './tallies.ts'
import { clock, coordinate, duration, frequency, year } from './times.ts'
import { bareWord, pronounOne, scores } from './words.ts'

const RULES: readonly Rule[] = [
  gluedBefore, // G7, F-16
  designated, // Article 5
  row, // +44 20 7946 0958
  tally, // 1-3, 48 to 52
  descending, // 52 to 48
  gluedAfter, // 5G, 9/11, 3-1, five-star
  phone, // call 911
  clock, // 8 a.m.
  year, // 2016
  duration, // three days
  frequency, // five times
  coordinate, // 54 degrees north
  ageAfterName, // Marta Venn, 34,
  ageOfPeople, // children under five
  listMark, // (2)
  numberedName, // Apollo 13
  capitalWord, // the Big Three
  street, // 221 Baker Street
  groupOf, // the Group of Seven
  idiom, // cloud nine
  pronounOne, // one of the
  scores, // test scores
  bareWord, // the two said
]

/** Where to read on when the candidate is no quantity; null when it is one. */
export function rejected(candidate: Candidate): number | null {
  for (const { against } of RULES) {
    const next = against(candidate)
    if (next !== null) return next
  }
  return null
}
