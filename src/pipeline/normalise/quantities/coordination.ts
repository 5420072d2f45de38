/** States that joined counts share: "three soldiers and two guards were killed", "killing three soldiers and two guards". */
import type { Amount } from './amount.ts'
import type { Atom } from './atom.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { STATELESS, type State, stateOf } from './state.ts'

/** A quantity of a sentence, before it is tied to its characters. */
export interface Found {
  readonly amount: Amount
  /** The index after the amount and its rate. */
  readonly next: number
  readonly phrase: NounPhrase | null
  /** What its rate is per, where the rate is part of the amount. */
  readonly per: string | null
}

/** One state a quantity, in step with `found`. */
export function statesOf(atoms: readonly Atom[], found: readonly Found[]): readonly State[] {
  const states = found.map((one) => (isCount(one) ? stateOf(atoms, one.amount.first, one.next, one.phrase) : STATELESS))
  for (let index = found.length - 2; index >= 0; index--) {
    const isShared = states[index + 1]!.from === 'after' && states[index]!.from === 'none'
    if (isShared && joint(atoms, found[index]!, found[index + 1]!)) states[index] = states[index + 1]!
  }
  for (let index = 1; index < found.length; index++) {
    const isShared = states[index - 1]!.from === 'before' && states[index]!.from === 'none'
    if (isShared && joint(atoms, found[index - 1]!, found[index]!) === 'and') states[index] = states[index - 1]!
  }
  return states
}

const isCount = ({ amount: { unit } }: Found): boolean => !unit || unit.kind === 'share'

/** How two counts with their nouns are joined; null when more than a comma or "and" stands between them. */
function joint(atoms: readonly Atom[], one: Found, two: Found): 'and' | ',' | null {
  if (!one.phrase || !two.phrase || !isCount(one) || !isCount(two)) return null
  const between = atoms.slice(one.phrase.last, two.amount.first).map(({ lower }) => lower)
  if (between.length > 2) return null
  const words = between.join(' ')
  if (words === 'and' || words === ', and') return 'and'
  return words === ',' ? ',' : null
}
