/** Checks of option values; each gives the value back or says what was expected. */
import { InvalidArgumentError } from 'commander'
import { isDate, isDay, aMoment as momentOf } from '../ledger/moment.ts'
import { isSegment } from '../text/segment.ts'
import { visible } from '../text/visible.ts'

/** A calendar day, `YYYY-MM-DD`. */
export function aDay(value: string): string {
  if (isDay(value)) return value
  throw new InvalidArgumentError('expected a day of the calendar as YYYY-MM-DD')
}

/** EDTF level 0: a year, a month, a day, or a day and time. */
export function aDate(value: string): string {
  if (isDate(value)) return value
  throw new InvalidArgumentError(
    'expected a day of the calendar as YYYY-MM-DD, with a time as YYYY-MM-DDTHH:MM, or YYYY-MM or YYYY',
  )
}

export function aName(value: string): string {
  if (value.trim() !== '') return value.trim()
  throw new InvalidArgumentError('expected a name')
}

/** A name that can be read as it is on one line, typed again, and stand in an address. */
export function aPlainName(value: string): string {
  const name = aName(value)
  if (!isSegment(name)) throw new InvalidArgumentError('expected a name other than . and .., which no address can hold')
  if (visible(name) === name && !/[\t\n\v\f\r]/.test(name)) return name
  throw new InvalidArgumentError('expected a name on one line, without control or invisible characters')
}

/** An address of the web. */
export function aUrl(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError('expected http://… or https://…')
}

/** A moment as ISO 8601 in UTC with milliseconds: what is no time of its own is UTC, a day begins at midnight. */
export function aMoment(value: string): string {
  const moment = momentOf(value)
  if (moment !== null) return moment
  throw new InvalidArgumentError('expected a day as YYYY-MM-DD, or with a time as YYYY-MM-DDTHH:MM')
}

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

/** A port of this machine; 0 for any that is free. */
export function aPort(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value)
  throw new InvalidArgumentError('expected a port, 0 to 65535')
}

/** Characters of a token: of fewer, all can be tried. */
export const LEAST_TOKEN = 8

/** What may stand in a cookie and in an address. */
export function aToken(value: string): string {
  if (value.length >= LEAST_TOKEN && /^[\w.~-]{1,200}$/.test(value)) return value
  throw new InvalidArgumentError(`expected ${LEAST_TOKEN} to 200 letters, digits, -, _, . or ~`)
}
