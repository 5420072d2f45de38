/** Withdrawn values: what an article gave for a claim before its publisher changed it; both stand in the series. */
import type { Amends, SourceRef, Withdrawn } from '../../ledger-model.ts'
import { idOfKey } from '../claim-key.ts'
import type { HeldClaim } from './held-claim.ts'

/** What a claim was in an earlier state of its article, or was according to a note. */
export interface EarlierClaim {
  readonly held: HeldClaim
  readonly sources: readonly SourceRef[]
  readonly withdrawn: Withdrawn
}

/** By `historyKey`, the oldest first. */
export type History = ReadonlyMap<string, readonly EarlierClaim[]>

/** `id`: or the key. */
export const historyKey = (article: string, id: string): string => `${article} ${idOfKey(id)}`

export const earlierOf = (history: History, { claim, reading }: HeldClaim): readonly EarlierClaim[] =>
  history.get(historyKey(reading.article, claim.id)) ?? []

/** Who said it then: the source that says it now, unless the article gave another. */
export const sourceThen = ({ sources }: EarlierClaim, now: SourceRef): SourceRef =>
  sources.find(({ id }) => id === now.id) ?? sources[0] ?? now

/** An entry of a series, as far as it can be withdrawn. */
interface Entry {
  readonly claim: string
  readonly exact: string
  readonly source: SourceRef
}

/** Whether two entries give the same value, and whether they give values of the same thing. */
export interface Compared<One extends Entry> {
  readonly isSame: (a: One, b: One) => boolean
  readonly isComparable: (a: One, b: One) => boolean
}

/** The entries of a claim behind those that its article gave before, and gives no longer. */
export function withEarlier<One extends Entry>(
  own: readonly One[],
  earlier: readonly One[],
  { isSame, isComparable }: Compared<One>,
): readonly { readonly entry: One; readonly replaces: Amends | null }[] {
  const gone = earlier.filter((old, index) => ![...own, ...earlier.slice(0, index)].some((other) => isSame(old, other)))
  const before = (entry: One): One | undefined =>
    gone.findLast((old) => isComparable(old, entry)) ?? (own.length === 1 ? gone.at(-1) : undefined)
  return [
    ...gone.map((entry) => ({ entry, replaces: null })),
    ...own.map((entry) => ({ entry, replaces: replacing(before(entry)) })),
  ]
}

const replacing = (old: Entry | undefined): Amends | null =>
  old ? { claim: old.claim, value: old.exact, source: old.source, how: 'replaces' } : null
