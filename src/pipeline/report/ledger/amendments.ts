/** What numbers and dates of a proposition amend, a line each: ours. */
import type { Amends, DateEntry, NumberEntry, Proposition } from '../../../ledger-model.ts'
import { type Days, dayOf } from '../dated.ts'
import { day } from './paper.ts'
import { WITHDRAWN } from './series.ts'
import { sourceName } from './source.ts'

type Entry = NumberEntry | DateEntry

export const amendments = ({
  numbers,
  dates,
  ...days
}: Pick<Proposition, 'numbers' | 'dates' | 'captured'>): readonly string[] => [
  ...new Set(
    [numbers, dates].flatMap((series: readonly Entry[]) =>
      series.flatMap((entry) => (entry.amends ? [amendment(entry, entry.amends, series, days)] : [])),
    ),
  ),
]

/** "[date amended: “November 1” → “October 23” (Vesna Tarrow, 2031-03-11)]"; one that differs from another source's names both. */
function amendment(entry: Entry, { how, value, source, claim }: Amends, series: readonly Entry[], days: Days): string {
  const what = 'edtf' in entry ? 'date' : 'number'
  const now = `“${entry.exact}” (${sourceName(entry.source)}, ${dayOf(entry.claim, day(entry.said), days)})`
  const old = series.find((one) => one.claim === claim && one.exact === value)?.withdrawn
  return how === 'replaces'
    ? `[${what} ${old ? WITHDRAWN[old.how] : 'amended'}: “${value}” → ${now}]`
    : `[${what} differs: “${value}” (${sourceName(source)}) ≠ ${now}]`
}
