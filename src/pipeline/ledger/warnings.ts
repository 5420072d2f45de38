/** Warnings: what a reader of the series should know before comparing its values. */
import type { NumberEntry, Origins } from '../../ledger-model.ts'
import { measure } from './numbers.ts'

export const warningsOf = (numbers: readonly NumberEntry[], { chains }: Origins): string[] => [
  ...differentCounts(numbers),
  ...chains
    .filter(({ circular }) => circular)
    .map(({ publisher }) => `circular: a chain comes back to ${publisher ?? 'a publisher that it passed'}`),
]

/** Two values that count different things are not one number that moved. */
function differentCounts(numbers: readonly NumberEntry[]): string[] {
  const counted = new Map(numbers.map((entry) => [measure(entry), entry.of ?? entry.unit ?? entry.exact]))
  return counted.size > 1 ? [`these values count different things: ${[...counted.values()].join('; ')}`] : []
}
