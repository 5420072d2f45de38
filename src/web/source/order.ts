/** The sources of a story in the order that the reader asks for. */

import type { SourceCard } from '../../page-views.ts'
import { byEdtf } from '../../pipeline/ledger/edtf-order.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'

export type Order = 'claims' | 'name' | 'changes' | 'latest' | 'reliability'

/** In the order in which the columns stand. */
export const ORDERS: readonly (readonly [order: Order, name: string])[] = [
  ['name', 'Source'],
  ['claims', 'Claims'],
  ['changes', 'Changes'],
  ['latest', 'Latest'],
  ['reliability', 'Reliability'],
]

export const orderOf = (word: string | undefined): Order => ORDERS.find(([order]) => order === word)?.[0] ?? 'claims'

const COMPARE: Readonly<Record<Order, (a: SourceCard, b: SourceCard) => number>> = {
  claims: (a, b) => b.claims - a.claims,
  name: (a, b) => compare(sourceName(a.source).toLowerCase(), sourceName(b.source).toLowerCase()),
  changes: (a, b) => b.changes - a.changes,
  latest: (a, b) => byEdtf(b.latest, a.latest),
  reliability: (a, b) => compare(a.reliability, b.reliability),
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Those whose name, role or body holds the words; named ones before unnamed where the order leaves it open. */
export function arranged(sources: readonly SourceCard[], order: Order, words: string): readonly SourceCard[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return sources
    .filter(({ source: { name, role, affiliation } }) => {
      const own = [name, role, affiliation?.name].join(' ').toLowerCase()
      return wanted.every((word) => own.includes(word))
    })
    .sort((a, b) => COMPARE[order](a, b) || Number(b.source.named) - Number(a.source.named))
}
