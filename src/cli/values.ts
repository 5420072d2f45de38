/** Checks of option values; each gives the value back or says what was expected. */
import { InvalidArgumentError } from 'commander'

/** A calendar day, `YYYY-MM-DD`. */
export function aDay(value: string): string {
  if (isDay(value)) return value
  throw new InvalidArgumentError('expected a day of the calendar as YYYY-MM-DD')
}

const TIME_OF_DAY = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?$/

const YEAR_OR_MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/

/** EDTF level 0: a year, a month, a day, or a day and time. */
export function aDate(value: string): string {
  const [day, time] = [value.slice(0, 10), value.slice(10)]
  if (YEAR_OR_MONTH.test(value) || (isDay(day) && (time === '' || TIME_OF_DAY.test(time)))) return value
  throw new InvalidArgumentError(
    'expected a day of the calendar as YYYY-MM-DD, with a time as YYYY-MM-DDTHH:MM, or YYYY-MM or YYYY',
  )
}

export function aName(value: string): string {
  if (value.trim() !== '') return value.trim()
  throw new InvalidArgumentError('expected a name')
}

/** An address of the web. */
export function aUrl(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError('expected http://… or https://…')
}

/** A moment as ISO 8601 in UTC with milliseconds: what is no time of its own is UTC, a day begins at midnight. */
export function aMoment(value: string): string {
  const day = isDay(value.slice(0, 10))
  const time = value.slice(10)
  if (!day || !(time === '' || TIME_OF_DAY.test(time) || UTC.test(time)))
    throw new InvalidArgumentError('expected a day as YYYY-MM-DD, or with a time as YYYY-MM-DDTHH:MM')
  const zoned = time === '' || /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? value : `${value}Z`
  return new Date(zoned).toISOString()
}

/** As the ledger writes them. */
const UTC = /^T\d\d:\d\d:\d\d\.\d{3}Z$/

/** The number of an entry. */
export function aCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('expected a whole number')
}

/** Characters `START-END`, half-open. */
export function aSpan(value: string): { readonly start: number; readonly end: number } {
  const [, start, end] = /^(\d{1,9})[-–](\d{1,9})$/.exec(value) ?? []
  if (start !== undefined && Number(start) < Number(end)) return { start: Number(start), end: Number(end) }
  throw new InvalidArgumentError('expected characters as START-END')
}

/** For an option that may stand several times. */
export const spans = (value: string, before: readonly ReturnType<typeof aSpan>[] = []) => [...before, aSpan(value)]

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) // 30 February rolls over to March
}
