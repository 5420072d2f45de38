/** What of a proposition's title its own source has replaced since: the title is a claim, and stays in its words. */
import type { Amends, DateEntry, NumberEntry, Proposition } from '../../ledger-model.ts'

type Entry = NumberEntry | DateEntry

export interface Since {
  /** The words of the title, and those that stand for them now. */
  readonly was: string
  readonly latest: Entry
}

/** In the order of the title's numbers, then of its dates. */
export const replacedSince = ({
  textClaim,
  numbers,
  dates,
}: Pick<Proposition, 'textClaim' | 'numbers' | 'dates'>): readonly Since[] =>
  [numbers, dates].flatMap((series: readonly Entry[]) =>
    series
      .filter(({ claim }) => claim === textClaim)
      .flatMap((entry) => {
        const latest = latestAfter(entry, series)
        return latest === entry || latest.exact === entry.exact ? [] : [{ was: entry.exact, latest }]
      }),
  )

/** By what replaced it, and what replaced that; copies give a value again under claims of their own. */
function latestAfter(entry: Entry, series: readonly Entry[]): Entry {
  const passed = new Set<Entry>([entry])
  let latest = entry
  for (;;) {
    const next = series.find((one) => !passed.has(one) && !one.withdrawn && replaces(one.amends, latest, one))
    if (!next) return latest
    passed.add(next)
    latest = next
  }
}

const replaces = (amends: Amends | null, entry: Entry, by: Entry): boolean =>
  amends?.how === 'replaces' && amends.value === entry.exact && by.source.id === entry.source.id
