/** Dates as publishers write them → EDTF: `2024-10-23`, or date and time with the zone as given. Months alone are no date. */
import { MONTHS, ZONES } from '../../lexicon/en/publication-dates.ts'

const TIME = String.raw`(?:[T\s,]{0,3}(?:at\s)?\s?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s?([ap]\.?m\b\.?)?\s?\(?([+-]\d{2}:?\d{2}|[a-z]{1,4}\b)?)?`
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`

/** Year, month, day, then the five parts of a time; tried in this order. */
const ISO = new RegExp(String.raw`(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)${TIME}`, 'i')
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?()([+-]\d{2}:?\d{2}|Z)?)?$/i
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\s?(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})\b${TIME}`, 'i')
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d.:])(\d{1,2})(?:st|nd|rd|th)?[\s-](?:of\s)?${MONTH},?[\s-]{1,3}(\d{4})\b${TIME}`,
  'i',
)
const MONTH_AND_DAY = new RegExp(String.raw`\b${MONTH}\s?(\d{1,2})\b`, 'i')
const DAY_AND_MONTH = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s${MONTH}`, 'i')
const TIME_BEFORE =
  /(?<![\d:.])(\d{1,2}):(\d{2})()\s?([ap]\.?m\b\.?)?\s?\(?([a-z]{2,4})?\)?[,\s]{1,3}(?:on\s)?(?:[a-z]{3,9},?\s)?(?=[a-z]{3,9}\.?\s\d|\d{1,2}\s[a-z]{3})/i
const EPOCH = /^\d{10}(?:\d{3})?$/

type Clock = readonly (string | undefined)[]

/** The first full date in the text (at most its first 200 UTF-16 units); null when there is none, or none that exists. */
export function toEdtf(input: string): string | null {
  const text = input.slice(0, 200).trim()
  if (EPOCH.test(text)) return fromEpoch(Number(text.slice(0, 10)))
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso) return compose(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.slice(4))
  const worded = MONTH_FIRST.exec(text)
  if (worded) return compose(Number(worded[3]), month(worded[1]!), Number(worded[2]), clock(text, worded.slice(4)))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst)
    return compose(Number(dayFirst[3]), month(dayFirst[2]!), Number(dayFirst[1]), clock(text, dayFirst.slice(4)))
  return null
}

/** The first month and day without a year, both from 1; null when there is none. */
export function monthAndDay(input: string): readonly [month: number, day: number] | null {
  const text = input.slice(0, 200)
  const worded = MONTH_AND_DAY.exec(text)
  if (worded) return [month(worded[1]!), Number(worded[2])]
  const dayFirst = DAY_AND_MONTH.exec(text)
  return dayFirst ? [month(dayFirst[2]!), Number(dayFirst[1])] : null
}

/** Seconds since 1970. */
const fromEpoch = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`

const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** The time after the date, else the one before it ("14:05, 23 Oct 2024"). */
const clock = (text: string, after: Clock): Clock => (after[0] ? after : (TIME_BEFORE.exec(text)?.slice(1) ?? []))

const two = (n: number): string => String(n).padStart(2, '0')

function compose(year: number, month: number, day: number, clock: Clock): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return `${String(year)}-${two(month)}-${two(day)}${timeOfDay(clock)}`
}

/** Empty where no time is given, or none that exists. */
function timeOfDay([hours, minutes, seconds, half, zone]: Clock): string {
  if (hours === undefined || minutes === undefined) return ''
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours)
  if (hour >= 24 || Number(minutes) >= 60 || Number(seconds ?? 0) >= 60) return ''
  return `T${two(hour)}:${minutes}:${seconds || '00'}${offset(zone)}`
}

function offset(zone: string | undefined): string {
  if (!zone) return ''
  const digits = /^([+-]\d{2}):?(\d{2})$/.exec(zone)
  if (digits) return `${digits[1]}:${digits[2]}`
  const name = zone.toLowerCase()
  return Object.hasOwn(ZONES, name) ? ZONES[name]! : ''
}
