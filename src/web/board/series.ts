/** The numbers of a proposition in short: how the amount that was given most often moved. */
import type { NumberEntry } from '../../ledger-model.ts'
import { quantity } from '../../pipeline/report/words.ts'

/** Steps shown: the first, and the latest. */
const STEPS = 4

export interface Series {
  /** Amounts in order of saying, each only where it differs from the one before; null where some are left out. */
  readonly steps: readonly (string | null)[]
  /** What is counted, and its state. */
  readonly of: string
}

/** Null where there is no number. */
export function seriesInShort(numbers: readonly NumberEntry[]): Series | null {
  const groups = [...Map.groupBy(numbers, kindOf).values()]
  const main = groups.reduce((best, group) => (group.length > best.length ? group : best), groups[0] ?? [])
  const [first] = main
  if (!first) return null
  const amounts = main.map(amountOf)
  const steps = amounts.filter((amount, index) => amount !== amounts[index - 1])
  const of = [first.unit, first.of].filter(Boolean).join(' of ')
  const state = first.state !== null && !of.includes(first.state) ? first.state : null
  return { steps: shortened(steps), of: [of, state].filter(Boolean).join(', ') }
}

/** Numbers of one kind may be compared. */
export const kindOf = ({ unit, of, state }: NumberEntry): string => [unit, of, state].join('\n')

export const amountOf = (entry: NumberEntry): string => quantity({ ...entry, unit: null, of: null, start: 0, end: 0 })

const shortened = (steps: readonly string[]): (string | null)[] =>
  steps.length > STEPS ? [steps[0]!, null, ...steps.slice(1 - STEPS)] : [...steps]
