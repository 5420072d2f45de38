/** Comparators around a number: what they make of its bound. */
import { COMPARATORS_AFTER, COMPARATORS_BEFORE, type ComparatorEffect } from '../../../lexicon/en/comparators.ts'
import type { Atom } from './atom.ts'
import { phraseAt, phrases } from './phrases.ts'

export interface Comparison {
  /** Null when no word compares. */
  readonly bound: 'exact' | 'about' | 'atLeast' | 'atMost' | null
  readonly additional: boolean
  readonly next: number
}

const table = (rows: typeof COMPARATORS_BEFORE) =>
  phrases(rows.flatMap(([effect, words]) => words.map((word) => [word, effect] as const)))
const BEFORE = table(COMPARATORS_BEFORE)
const AFTER = table(COMPARATORS_AFTER)

export const COMPARATOR_WORDS = BEFORE.byFirst

/** At most this many comparators stand in a row ("at least another estimated 200"). */
const IN_A_ROW = 4

/** All comparators that begin at `index`. */
export function comparatorsAt(atoms: readonly Atom[], index: number): Comparison {
  let comparison: Comparison = { bound: null, additional: false, next: index }
  for (let count = 0; count < IN_A_ROW; count++) {
    const hit = phraseAt(BEFORE, atoms, comparison.next)
    if (!hit || isSum(atoms, comparison.next) || isParticle(atoms, comparison.next)) break
    comparison = joined(comparison, hit.value, hit.next)
  }
  return comparison
}

/** "that adds up to 300" says what the sum is, not its bound. */
const isSum = (atoms: readonly Atom[], index: number): boolean =>
  atoms[index]!.lower === 'up' && /^add(?:s|ed|ing)?$/.test(atoms[index - 1]?.lower ?? '')

/** "turned over 300 emails", "handed over about 20 men": the verb's, not the number's. */
const isParticle = (atoms: readonly Atom[], index: number): boolean =>
  atoms[index]!.lower === 'over' &&
  (/^(?:hand|turn)(?:s|ed|ing)?$/.test(atoms[index - 1]?.lower ?? '') || phraseAt(BEFORE, atoms, index + 1) !== null)

/** The comparator after a number, if one stands at `index`. */
export function comparatorAfter(atoms: readonly Atom[], index: number): Comparison {
  const none: Comparison = { bound: null, additional: false, next: index }
  const hit = phraseAt(AFTER, atoms, index)
  return hit ? joined(none, hit.value, hit.next) : none
}

/** Of two comparators the one that says less about the number wins: "at least about 20" is at least. */
export function stronger(a: Comparison['bound'], b: Comparison['bound']): Comparison['bound'] {
  const order: readonly Comparison['bound'][] = [null, 'exact', 'about', 'atMost', 'atLeast']
  return order.indexOf(b) > order.indexOf(a) ? b : a
}

function joined(comparison: Comparison, effect: ComparatorEffect, next: number): Comparison {
  if (effect === 'additional') return { ...comparison, additional: true, next }
  return { ...comparison, bound: stronger(comparison.bound, effect), next }
}
