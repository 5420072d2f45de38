/** Lines that hold nothing but when the article appeared: "Published October 23, 2024", "Wed 23 Oct 2024 14.05 BST". */
import { toEdtf } from './edtf.ts'

/** UTF-16 units. */
const LONGEST = 120
const LEAD = /^(?:(?:first |last |originally )?(?:published|posted|issued|created|date|on)(?: (?:on|at))?\s?:?\s*)?/i
/** What may be left of the line when letters of dates and times are taken out. */
const DATE_WORDS =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|at|on|[ap]m?|a\.m|p\.m|m|[a-z]{2,4}t|utc|gmt|z|t|st|nd|rd|th|local|time)\b/gi

const CHANGED = /\b(?:last )?(?:updated?|modified)\b/i

/** The date; null where the line says anything else, or only when the article was last changed. */
export function publishedIn(line: string): string | null {
  if (!isDateLine(line)) return null
  return toEdtf(line.replace(LEAD, '').split(CHANGED)[0]!)
}

/** What every date, time or age holds. */
const DATED =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|ago|yesterday|today)|\d[:.]\d\d/i
/** Words of an age: "Updated 3 hours ago", "yesterday". */
const AGE = /\b(?:ago|updated?|modified|last|yesterday|today|hours?|hrs?|min(?:ute)?s?|days?|by)\b/gi

/** Whether the line holds nothing but part of a date, which does not tell when that was: "12 May", "3 hours ago". */
export function isBareDate(line: string): boolean {
  if (line.length >= LONGEST || !/\d/.test(line)) return false
  const rest = line.replace(LEAD, '')
  return DATED.test(rest) && !/\p{L}/u.test(rest.replace(DATE_WORDS, '').replace(AGE, ''))
}

/** Whether the line holds a full date, and nothing but dates, times and the words that introduce them. */
export function isDateLine(line: string): boolean {
  if (line.length >= LONGEST) return false
  const rest = line.replace(LEAD, '').split(CHANGED).join(' ')
  return !/\p{L}/u.test(rest.replace(DATE_WORDS, '')) && toEdtf(rest) !== null
}
