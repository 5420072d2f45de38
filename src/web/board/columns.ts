/** Which sources have a column of their own on the board. */
import type { SourceRef } from '../../ledger-model.ts'
import type { SourceCard } from '../../page-views.ts'

/** Widths in CSS pixels: of all that is no source, the narrowest that reads well; and of a source. */
const REST = 760
const COLUMN = 36
/** More columns than this are no picture any more. */
const MOST = 24
/** From this width on the board is a matrix. */
export const WIDE = REST + 6 * COLUMN

/** Those with most positions, named before unnamed, as many as find room; in the order in which they first spoke. */
export function columnsOf(sources: readonly SourceCard[], width: number): readonly SourceRef[] {
  const room = Math.min(MOST, Math.floor((width - REST) / COLUMN))
  return sources
    .filter(({ propositions }) => propositions > 0)
    .sort((a, b) => Number(b.source.named) - Number(a.source.named) || b.propositions - a.propositions)
    .slice(0, Math.max(0, room))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .map(({ source }) => source)
}
