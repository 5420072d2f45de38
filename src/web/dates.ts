/** Times as texts (EDTF) and ledger (ISO 8601) state them, worded for reading. No locale, no zone of the machine. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "2025-03-09T06:00:00Z" as "9 Mar 2025, 06:00 UTC"; an interval with a dash; "~" as "about", "?" as "perhaps". */
export const readable = (edtf: string): string => edtf.split('/').map(point).join(' – ')

/** The day alone. */
export const dayOf = (edtf: string): string => readable(edtf.replace(/T[^/]*/g, ''))

/** Of a series in one year the year goes without saying: "9 Mar". */
export const shortDay = (edtf: string): string => dayOf(edtf).replace(/(?<=\w{3}) \d{4}$/, '')

/** One day where both lie on it. */
export const period = (first: string, latest: string): string =>
  dayOf(first) === dayOf(latest) ? dayOf(first) : `${dayOf(first)} – ${dayOf(latest)}`

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:\d\d)?)?)?)?([~?]?)$/

function point(edtf: string): string {
  const found = POINT.exec(edtf)
  if (!found) return edtf
  const [, year, month, day, hour, zone, doubt] = found
  const date = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
  const clock = hour ? `, ${hour}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`}` : ''
  return `${doubt === '~' ? 'about ' : doubt === '?' ? 'perhaps ' : ''}${date}${clock}`
}

/** Milliseconds since 1970 of the beginning and the end of what an EDTF time covers; null where it is none. */
export function extentOf(edtf: string): readonly [start: number, end: number] | null {
  const points = edtf.split('/').map((one) => POINT.exec(one))
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  return [startOf(first), endOf(last)]
}

function startOf([, year, month, day, hour, zone]: RegExpExecArray): number {
  return Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T${hour ?? '00:00'}:00${zone ?? 'Z'}`)
}

/** The first moment behind it; a time of day covers its minute. */
function endOf(point: RegExpExecArray): number {
  const [, year, month, day, hour] = point
  const start = startOf(point)
  if (hour) return start + 60_000
  if (day) return start + 86_400_000
  return month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1)
}
