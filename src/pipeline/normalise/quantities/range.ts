/** Ranges: the words that open them and their far end ("between 5 and 10", "10–12 km", "at least 10 but no more than 20"). */
import type { Atom } from './atom.ts'
import { comparatorsAt } from './comparator.ts'
import { times } from './numeral.ts'
import { type Part, partAt } from './part.ts'
import { phraseAt, phrases } from './phrases.ts'
import type { UnitHit } from './unit.ts'

const LEADS = phrases<'between' | 'from'>([
  ['between', 'between'],
  ['somewhere between', 'between'],
  ['anywhere between', 'between'],
  ['from', 'from'],
  ['anywhere from', 'from'],
  ['ranging from', 'from'],
])

export const LEAD_WORDS = LEADS.byFirst

/** The words that open a range, at `index`. */
export const leadAt = (atoms: readonly Atom[], index: number) => phraseAt(LEADS, atoms, index)

export interface Far {
  readonly low: number
  readonly high: number
  readonly unit: UnitHit | null
  readonly link: string
  readonly next: number
}

/** The far end of a range whose near end is `near`. */
export function rangeAfter(atoms: readonly Atom[], near: Part, lead: string | null): Far | null {
  const link = near.vague ? null : linkAt(atoms, near.next, lead)
  if (!link) return null
  const far = partAt(atoms, comparatorsAt(atoms, link.next).next)
  if (!far || far.vague || (far.unit?.name === 'fraction') !== (near.unit?.name === 'fraction')) return null
  if (link.word === 'or' && (near.digits !== far.digits || far.low > near.low * 10)) return null
  if (link.word === 'to' && isChange(atoms, near, far)) return null
  const unit = far.unit ?? near.unit
  if (near.unit && (far.unit ? far.unit.name !== near.unit.name : near.unit.kind !== 'money')) return null
  const low = shared(near, far)
  return low < far.low ? { low, high: far.low, unit, link: link.word, next: far.next } : null
}

/** "2 to 3 million", "10-15,000": the near end shares the scale of the far end where that alone makes sense. */
function shared(near: Part, far: Part): number {
  if (far.scale > 1 && near.scale === 1 && near.low < far.scale) return times(near.low, far.scale)
  const isThousands = near.digits && far.digits && near.low < 1000 && far.low >= 10_000 && far.low % 1000 === 0
  return isThousands && near.low * 1000 < far.low && near.low * 100 > far.low / 1000 ? near.low * 1000 : near.low
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '‑', '—'])

function linkAt(atoms: readonly Atom[], index: number, lead: string | null): { word: string; next: number } | null {
  const link = atoms[index]
  const after = atoms[index + 1]
  if (!link || !after) return null
  const isDash = DASHES.has(link.lower) && link.glued
  if (isDash && (after.lower === 'to' || after.lower === 'or')) {
    const next = atoms[index + 2]?.lower === '-' ? index + 3 : index + 2
    return { word: after.lower, next }
  }
  if (lead === 'between')
    return link.lower === 'and' || link.lower === 'to' || isDash ? { word: link.lower, next: index + 1 } : null
  if (isDash && after.glued) return { word: '-', next: index + 1 }
  return link.lower === 'to' || (link.lower === 'or' && !lead) ? { word: link.lower, next: index + 1 } : null
}

/** "at least 10 but no more than 20": a second comparator from above. */
export function cappedAt(atoms: readonly Atom[], near: Part): Far | null {
  const comma = atoms[near.next]?.lower === ',' ? near.next + 1 : near.next
  const link = atoms[comma]?.lower
  if (link !== 'but' && link !== 'and') return null
  const comparison = comparatorsAt(atoms, comma + 1)
  const far = comparison.bound === 'atMost' ? partAt(atoms, comparison.next) : null
  if (!far || far.vague || far.low <= near.low) return null
  return { low: near.low, high: far.low, unit: far.unit ?? near.unit, link: 'but', next: far.next }
}

const CHANGES: ReadonlySet<string> = new Set(
  `rose risen rise rises rising fell fall falls falling fallen grew grow grown growing grows increased increase increases increasing
  decreased decrease dropped drop drops dropping declined decline climbed climbs climbing jumped jumps jump surged slipped went gone goes cut cuts
  cutting raised raise raises raising reduced reduce lowered lower up down moved expanded expand shrank shrunk narrowed widened revised changed
  soared swelled tumbled plunged improved`.split(/\s+/),
)
/** How far before "from" the verb of a change is looked for, in words. */
const CHANGE_REACH = 6
/** How far before the number "from" is looked for: comparators may stand between. */
const FROM_REACH = 3

/** "rose from 20 to 35", "rose by 5 to 100": two amounts, not a range. */
function isChange(atoms: readonly Atom[], near: Part, far: Part): boolean {
  if (atoms[near.first - 1]?.lower === 'by') return !far.unit && changes(atoms, near.first - 1)
  for (let from = near.first - 1; from >= Math.max(0, near.first - FROM_REACH); from--) {
    if (atoms[from]!.lower === 'from' && changes(atoms, from)) return true
  }
  return false
}

function changes(atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - CHANGE_REACH); at--) if (CHANGES.has(atoms[at]!.lower)) return true
  return false
}
