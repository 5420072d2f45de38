/** Which sources have a column on the board, and under which letter. */
import type { Proposition, SourceRef } from '../../../ledger-model.ts'

export interface Column {
  readonly letter: string
  readonly source: SourceRef
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Those with the most positions, named ones before unnamed; at most `most`. In the order in which they first spoke. */
export function columnsOf(propositions: readonly Proposition[], most: number): readonly Column[] {
  const tally = new Map<string, { source: SourceRef; positions: number; first: string; rank: number }>()
  for (const { source, first } of propositions.flatMap(({ positions }) => positions)) {
    const one = tally.get(source.id) ?? { source, positions: 0, first, rank: tally.size }
    tally.set(source.id, { ...one, positions: one.positions + 1, first: first < one.first ? first : one.first })
  }
  return [...tally.values()]
    .sort((a, b) => Number(b.source.named) - Number(a.source.named) || b.positions - a.positions || a.rank - b.rank)
    .slice(0, Math.min(most, LETTERS.length))
    .sort((a, b) => (a.first === b.first ? a.rank - b.rank : a.first < b.first ? -1 : 1))
    .map(({ source }, index) => ({ letter: LETTERS[index]!, source }))
}
