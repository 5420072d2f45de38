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

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) // 30 February rolls over to March
}
