/** From when to when a source holds a position, and what these are the days of: "published 4 Mar 2031 – said 6 Mar 2031". */
import type { Position, StoryClaim } from '../../ledger-model.ts'
import { type Dated, datedBy } from '../../pipeline/report/dated.ts'
import { dayOf } from '../dates.ts'

export function spanOf(
  { first, latest, claims: ids }: Pick<Position, 'first' | 'latest' | 'claims'>,
  claims: ReadonlyMap<string, StoryClaim>,
): string {
  const own = ids.flatMap((id) => claims.get(id) ?? [])
  const dated = (day: string): Dated => knownBy(own.filter(({ said }) => dayOf(said) === dayOf(day)).map(datedBy))
  const [from, to] = [`${dated(first)} ${dayOf(first)}`, `${dated(latest)} ${dayOf(latest)}`]
  if (dayOf(first) === dayOf(latest)) return to
  return dated(first) === dated(latest) ? `${from} – ${dayOf(latest)}` : `${from} – ${to}`
}

/** Where one text tells the day, it is known. */
const knownBy = (all: readonly Dated[]): Dated =>
  (['said', 'published', 'captured'] as const).find((one) => all.includes(one)) ?? 'said'
