/** A rule against a candidate: what holds a number and is no quantity. */
import type { Amount } from '../amount.ts'
import type { Atom } from '../atom.ts'
import type { Counted } from '../counted.ts'

export interface Candidate {
  readonly atoms: readonly Atom[]
  readonly amount: Amount
  /** The index after the amount and its rate. */
  readonly next: number
  readonly counted: Counted
  /** In a heading every word may have a capital. */
  readonly heading: boolean
}

export interface Rule {
  readonly id: string
  /** The index to read on from when this is no quantity; null when the rule has nothing against it. */
  readonly against: (candidate: Candidate) => number | null
}

/** A rule that answers yes or no, and then reads on behind the amount and all that is glued to it. */
export const rule = (id: string, is: (candidate: Candidate) => boolean): Rule => ({
  id,
  against: (candidate) => (is(candidate) ? gluedEnd(candidate.atoms, candidate.next) : null),
})

export function gluedEnd(atoms: readonly Atom[], index: number): number {
  let next = index
  while (atoms[next]?.glued && !CLOSING.has(atoms[next]!.lower)) next++
  return next
}

const CLOSING: ReadonlySet<string> = new Set([',', '.', ';', ':', ')', '”', '"', "'", '’', '!', '?', '…', ']'])

export const lowerAt = (atoms: readonly Atom[], index: number): string => atoms[index]?.lower ?? ''

export const isCapital = (atom: Atom | undefined): boolean => atom?.kind === 'word' && atom.text[0] !== atom.lower[0]

/** One number in digits, with no comparator, unit or counted noun. */
export const isBareDigits = ({ amount, counted }: Candidate): boolean =>
  amount.digits && !amount.compared && !amount.unit && !counted.phrase && !counted.hyphened
