/** Warnings: what a reader of the series should know before comparing its values. */
import type { NumberEntry, Origins } from '../../ledger-model.ts'
import { measure } from './numbers.ts'

/** `notSaid`: the lines on figures at second hand. */
export const warningsOf = (
  numbers: readonly NumberEntry[],
  { chains }: Origins,
  notSaid: readonly string[],
): string[] => [
  ...differentCounts(numbers),
  ...notSaid,
  ...chains
    .filter(({ circular }) => circular)
    .map(({ publisher }) => `circular: a chain comes back to ${publisher ?? 'a publisher that it passed'}`),
]

/** Two values that count different things are not one number that moved. */
function differentCounts(numbers: readonly NumberEntry[]): string[] {
  const counted = new Map(numbers.map((entry) => [measure(entry), entry.of ?? entry.unit ?? entry.exact]))
  const claims = Map.groupBy(numbers, measure)
  const apart = [...counted.keys()].some((one) =>
    [...counted.keys()].some((other) => one < other && !inOneClaim(claims.get(one)!, claims.get(other)!)),
  )
  return apart ? [`these values count different things: ${[...counted.values()].join('; ')}`] : []
}

/** Both stand in one claim, which itself tells them apart: "six dead and four missing". */
const inOneClaim = (a: readonly NumberEntry[], b: readonly NumberEntry[]): boolean =>
  a.some(({ claim }) => b.some((other) => other.claim === claim))
