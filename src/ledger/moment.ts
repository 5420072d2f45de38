/** Times as a user writes them. */

/** A calendar day, `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) // 30 February rolls over to March
}

const TIME_OF_DAY = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?$/
/** As the ledger writes them. */
const UTC = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

const YEAR_OR_MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/

/** EDTF level 0: a year, a month, a day, or a day and time. */
export function isDate(value: string): boolean {
  const [day, time] = [value.slice(0, 10), value.slice(10)]
  return YEAR_OR_MONTH.test(value) || (isDay(day) && (time === '' || TIME_OF_DAY.test(time)))
}

/**
 * A moment as ISO 8601 in UTC with milliseconds: what is no time of its own is UTC, a day begins at midnight. Null for what is
 * no moment.
 */
export function aMoment(value: string): string | null {
  const time = value.slice(10)
  if (!isDay(value.slice(0, 10)) || !(time === '' || TIME_OF_DAY.test(time) || UTC.test(time))) return null
  const zoned = time === '' || /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? value : `${value}Z`
  const moment = new Date(zoned)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}
