/** Warnings: what a reader of the series should know before comparing its values. */
import type { Chain, NumberEntry, Origins } from '../../ledger-model.ts'
import { isOnTop, sameMeasure, thingOf } from './measure.ts'
import { publisherKey } from './same-publisher.ts'

/** `notSaid`: the lines on figures at second hand. */
export const warningsOf = (
  numbers: readonly NumberEntry[],
  { chains }: Origins,
  notSaid: readonly string[],
): string[] => [
  ...differentCounts(numbers),
  ...notSaid,
  ...new Set(
    chains
      .filter(({ circular }) => circular)
      .map((chain) => `circular: a chain comes back to ${returnsTo(chain) ?? 'a publisher that it passed'}`),
  ),
]

/** The first publisher that a chain has twice. */
function returnsTo({ publisher, links }: Chain): string | null {
  const passed = [publisher, ...links.map(({ name }) => name)].filter((name) => name !== null)
  const keys = passed.map(publisherKey)
  return passed.find((_, at) => keys.indexOf(keys[at]!) < at - 1 && keys[at] !== keys[at - 1]) ?? null
}

/** Two values of one unit that count different things are not one number that moved. */
function differentCounts(numbers: readonly NumberEntry[]): string[] {
  const kinds = [
    ...Map.groupBy(numbers, (entry) => `${entry.unit}|${thingOf(entry)}|${entry.state}|${isOnTop(entry)}`).values(),
  ]
  const apart = kinds.some((one, index) =>
    kinds.slice(index + 1).some((other) => isApart(one[0]!, other[0]!) && !inOneClaim(one, other)),
  )
  return apart
    ? [`these values count different things: ${[...new Set(kinds.map(([one]) => wordsOf(one!)))].join('; ')}`]
    : []
}

/** Nobody compares men and square kilometres. */
const isApart = (a: NumberEntry, b: NumberEntry): boolean => a.unit === b.unit && !sameMeasure(a, b)

/** "people, killed", "people, on top" */
function wordsOf(entry: NumberEntry): string {
  const { of, unit, exact, state } = entry
  const thing = of ?? unit ?? exact
  const counted = state === null || thing.includes(state) ? thing : `${thing}, ${state}`
  return isOnTop(entry) && thing !== exact ? `${counted}, on top` : counted
}

/** Both stand in one claim, which itself tells them apart: "six dead and four missing". */
const inOneClaim = (a: readonly NumberEntry[], b: readonly NumberEntry[]): boolean =>
  a.some(({ claim }) => b.some((other) => other.claim === claim))
