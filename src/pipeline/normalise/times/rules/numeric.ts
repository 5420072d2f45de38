/** Dates and times of day in digits: "2024-10-23", "23.10.2024", "5:30 p.m. EST", "17:00 GMT+2", "6 o’clock". */
import { type Atom, lower, reads } from '../atoms.ts'
import { dayNumber, daysInMonth } from '../calendar.ts'
import { clockValue, readByChrono, type Written, withoutZone } from '../chrono.ts'
import type { Context, Found, Rule } from '../timex.ts'
import { day, type Value } from '../value.ts'

export const numeric: Rule = {
  id: 'numeric',
  heads: 'digits',
  find(atoms, head) {
    if (atoms[head]!.glued && !/^[(["“'‘,]$/.test(lower(atoms, head - 1))) return null
    const last = dateEnd(atoms, head) ?? clockEnd(atoms, head)
    if (last === null) return null
    const written = readByChrono(atoms, head, last)
    return written && (written.date ? dated(atoms, head, written) : clocked(head, written))
  },
}

/** "noon", "midnight", "midday". */
export const clockWord: Rule = {
  id: 'numeric',
  heads: new Map([
    ['noon', 'T12:00'],
    ['midday', 'T12:00'],
    ['midnight', 'T24:00'],
  ]),
  find(atoms, head) {
    if (atoms[head]!.text !== lower(atoms, head) || /^(mass|oil|sun|black|blue)$/.test(lower(atoms, head + 1)))
      return null
    const clock = lower(atoms, head) === 'midnight' ? 'T24:00' : 'T12:00'
    return clocked(head, { last: head + 1, date: null, clock })
  },
}

const isDigits = (atom: Atom | undefined, least: number, most: number): boolean =>
  atom?.kind === 'digits' && atom.text.length >= least && atom.text.length < most + 1

/** "2024-10-23", "2024-10-23T17:05Z", "10/23/2024", "23.10.24" */
function dateEnd(atoms: readonly Atom[], head: number): number | null {
  const mark = lower(atoms, head + 1)
  if (!/^[-/.]$/.test(mark) || lower(atoms, head + 3) !== mark) return null
  for (let at = head + 1; at < head + 5; at++) if (!atoms[at]?.glued) return null
  const isIso = mark === '-' && isDigits(atoms[head], 4, 4)
  const isWritten = mark !== '-' && isDigits(atoms[head], 1, 2) && isDigits(atoms[head + 4], mark === '/' ? 2 : 4, 4)
  if (!isDigits(atoms[head + 2], 1, 2) || !(isIso ? isDigits(atoms[head + 4], 2, 2) : isWritten)) return null
  if (!isIso || lower(atoms, head + 5) !== 't') return head + 5
  return glued(atoms, head + 5)
}

/** How many atoms a time of an ISO date may take. */
const MOST_ATOMS = 14

function glued(atoms: readonly Atom[], at: number): number {
  let last = at
  while (last < at + MOST_ATOMS && atoms[last]?.glued && !/^[,;)]$/.test(atoms[last]!.text)) last++
  return last
}

/** Words before "17:30" that make it a time of day and no score or verse. */
const CLOCK_LEADS: ReadonlySet<string> = new Set(
  'at by from until till since around about before after between and to'.split(' '),
)

/** "5 p.m.", "5:30 p.m. EST", "17:30 GMT", "1730 GMT" */
function clockEnd(atoms: readonly Atom[], head: number): number | null {
  const hasMinutes =
    /^[:.]$/.test(lower(atoms, head + 1)) &&
    atoms[head + 1]!.glued &&
    isDigits(atoms[head + 2], 2, 2) &&
    atoms[head + 2]!.glued
  const isJoined = isDigits(atoms[head], 4, 4)
  const hour = Number(atoms[head]!.text)
  if (!hasMinutes && !isJoined && !(hour < 25)) return null
  const end = hasMinutes ? afterSeconds(atoms, head + 3) : head + 1
  const half = meridiemEnd(atoms, end)
  const zone = zoneEnd(atoms, half ?? end)
  if (half !== null) return isJoined ? null : (zone ?? half)
  if (reads(atoms, end, 'o', "'", 'clock')) return end + 3
  if (zone !== null && (hasMinutes || isJoined)) return zone
  return hasMinutes && lower(atoms, head + 1) === ':' && CLOCK_LEADS.has(lower(atoms, head - 1)) ? end : null
}

/** "10:05:30": the seconds belong to the extent, their value is not kept. */
const afterSeconds = (atoms: readonly Atom[], at: number): number =>
  lower(atoms, at) === ':' && atoms[at]!.glued && isDigits(atoms[at + 1], 2, 2) && atoms[at + 1]!.glued ? at + 2 : at

function meridiemEnd(atoms: readonly Atom[], at: number): number | null {
  const word = lower(atoms, at)
  if (word === 'am' || word === 'pm') return at + 1
  if (!/^[ap]$/.test(word) || !reads(atoms, at + 1, '.', 'm')) return null
  // The full stop of "p.m." belongs to it; at the end of a sentence it ends that as well.
  return lower(atoms, at + 3) === '.' ? at + 4 : at + 3
}

const ZONE = /^(GMT|UTC|Z|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|BST|CET|CEST|EET|EEST|MSK|IST|JST|KST|AEST|AEDT)$/

/** Zones in words; which offset they have that day is not read. */
const ZONE_WORDS: ReadonlySet<string> = new Set([
  'local',
  'eastern',
  'central',
  'mountain',
  'pacific',
  'moscow',
  'kyiv',
])

function zoneEnd(atoms: readonly Atom[], at: number): number | null {
  if (ZONE_WORDS.has(lower(atoms, at)) && lower(atoms, at + 1) === 'time') return at + 2
  if (lower(atoms, at) === 'hours') return lower(atoms, at + 1) === 'gmt' ? at + 2 : at + 1
  if (!ZONE.test(atoms[at]?.text ?? '')) return null
  const isOffset = /^[+-]$/.test(lower(atoms, at + 1)) && atoms[at + 1]!.glued && isDigits(atoms[at + 2], 1, 2)
  return isOffset ? at + 3 : at + 1
}

function dated(atoms: readonly Atom[], first: number, { last, date, clock }: Written): Omit<Found, 'rule'> | null {
  const { year, month, day: number } = date!
  if (!(month >= 1 && month < 13 && number >= 1 && number < daysInMonth(year, month) + 1)) return null
  // 3/4/2024 is March in America and April elsewhere: the reading is marked.
  const isOpen = lower(atoms, first + 1) === '/' && month < 13 && number < 13 && month !== number
  const read = (): Value => {
    const value = day(dayNumber(year, month, number))
    return {
      ...value,
      ...(clock && { clock, timex: value.timex + withoutZone(clock) }),
      ...(isOpen && { mark: '?' as const }),
    }
  }
  return { first, last, type: clock ? 'TIME' : 'DATE', timex: 'XXXX-XX-XX', read, base: 'day' }
}

/** A time of day alone falls on the last day of the text, else on the reference. */
function clocked(first: number, { last, clock }: Written): Omit<Found, 'rule'> {
  const read = (context: Context) => clockValue(clock!, context)
  return { first, last, type: 'TIME', timex: clock!, read, base: 'clock' }
}
