/** Several bodies in one noun phrase that share its noun: "the Coralian and Zelandic navies" are two sources. */
import type { Token } from '../draft.ts'
import { demonymAt } from './country.ts'
import { knownAt } from './known.ts'
import { nounAt, type Range } from './phrase.ts'
import { isCapital } from './word.ts'

/** One part: the range of its words as written, and its own words without those of the parts before it. */
export interface Part {
  /** From the part's first word to the end of the phrase. */
  readonly range: Range
  /** The words between the part's modifier and the shared noun; they belong to other parts. */
  readonly skip: Range | null
}

/**
 * The parts of a phrase whose modifiers are coordinated before one plural noun. The first part is the whole phrase, each
 * other begins at its own modifier: these are the shortest contiguous stretches that hold all words of the part.
 */
export function partsOf(tokens: readonly Token[], from: number, to: number): readonly Part[] {
  const whole = [{ range: { from, to }, skip: null }]
  const first = tokens[from]?.lower === 'the' || tokens[from]?.lower === 'both' ? from + 1 : from
  const modifiers: Range[] = []
  let at = first
  for (;;) {
    const end = modifierEnd(tokens, at, to)
    if (end === at) return whole
    modifiers.push({ from: at, to: end })
    const next = afterJoint(tokens, end)
    if (next === end) break
    at = next
  }
  const last = modifiers.at(-1)!
  const noun = pluralAfter(tokens, last.to, to)
  if (modifiers.length < 2 || !noun) return whole
  return modifiers.map((modifier, index) => ({
    range: { from: index === 0 ? from : modifier.from, to },
    skip: index === modifiers.length - 1 ? null : { from: modifier.to, to: last.to },
  }))
}

/** A demonym or one capital word. */
function modifierEnd(tokens: readonly Token[], at: number, to: number): number {
  const size = demonymAt(tokens, at, to)?.size ?? knownAt(tokens, at, to)?.size
  if (size) return at + size
  return at < to && isCapital(tokens[at]) ? at + 1 : at
}

function afterJoint(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at
  return tokens[comma]?.lower === 'and' || tokens[comma]?.lower === 'or' ? comma + 1 : comma
}

/** A plural noun within the next words, with nothing but words before it. */
function pluralAfter(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (tokens[at]!.kind !== 'word' || tokens[at]!.lower === 'and') return false
    const noun = nounAt(tokens, at)
    if (noun?.plural || (noun && tokens[at]!.lower.endsWith('s') && noun.word !== tokens[at]!.lower)) return true
    if (tokens[at]!.lower === 'services' || tokens[at]!.lower === 'forces') return true
  }
  return false
}
