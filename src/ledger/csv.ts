/** Rows as CSV (RFC 4180), which no spreadsheet takes for formulas. */
import { visible } from '../text/visible.ts'

type Value = string | number | boolean | null

/** A header and one line a row, ended by CRLF; empty without rows. */
export function csv<Row extends Readonly<Record<keyof Row, Value>>>(rows: readonly Row[]): string {
  const [first] = rows
  if (!first) return ''
  const names = Object.keys(first) as (keyof Row & string)[]
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((values) => `${values.map(cell).join(',')}\r\n`)
    .join('')
}

/** What spreadsheets begin a formula with (OWASP, CSV injection), behind whatever they pass over. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r]/u

/**
 * An apostrophe makes text of what would be a formula. Controls but the line feed stand as spaces, what turns or hides other characters
 * as its escape.
 */
function cell(value: Value): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = (FORMULA.test(value) ? `'${value}` : value)
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .split('\n')
    .map(visible)
    .join('\n')
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
