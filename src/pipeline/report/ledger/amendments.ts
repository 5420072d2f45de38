/** What numbers and dates of a proposition amend, a line each: ours. */
import type { Amends, DateEntry, NumberEntry, Proposition } from '../../../ledger-model.ts'
import { day } from './paper.ts'
import { sourceName } from './source.ts'

export const amendments = ({ numbers, dates }: Pick<Proposition, 'numbers' | 'dates'>): readonly string[] => [
  ...new Set([...numbers, ...dates].flatMap((entry) => (entry.amends ? [amendment(entry, entry.amends)] : []))),
]

/** "[date: “November 1” → “October 23”, Vesna Tarrow]"; one that differs from another source's names both. */
function amendment(entry: NumberEntry | DateEntry, { how, value, source }: Amends): string {
  const what = 'edtf' in entry ? 'date' : 'number'
  const now = `“${entry.exact}” (${sourceName(entry.source)}, ${day(entry.said)})`
  return how === 'replaces'
    ? `[${what} amended: “${value}” → ${now}]`
    : `[${what} differs: “${value}” (${sourceName(source)}) ≠ ${now}]`
}
