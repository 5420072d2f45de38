/** What the grammar reads of an amount: the model's Quantity, and what only later stages of ours need beside it. */
import type { CountedState } from '../../../lexicon/en/counted-states.ts'
import type { Quantity } from '../../../model.ts'

export interface Reading extends Quantity {
  /** share: percentages and fractions of a whole. */
  readonly kind: 'count' | 'measure' | 'money' | 'share'
  /** What befell or was done with what is counted, where the clause says so. */
  readonly state: CountedState | null
  /** The state is not reached yet: "are to be deployed", "plans to send". */
  readonly planned: boolean
  /** Added to a number named before ("another 200", "a further 200"): no revision of it. */
  readonly additional: boolean
  /** The same amount in SI units; null for counts, money, shares and units without one. */
  readonly converted: Converted | null
}

export interface Converted {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** Singular name: "square metre". */
  readonly unit: string
}
