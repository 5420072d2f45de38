/** Several bodies in one noun phrase that share its noun: "the Coralian and Zelandic navies" are two sources. */
import { PORTFOLIOS } from '../../lexicon/en/portfolios.ts'
import type { Token } from '../draft.ts'
import { demonymAt } from './country.ts'
import { knownAt } from './known.ts'
import { longestAt } from './lexicon.ts'
import { NOUNS } from './noun.ts'
import type { Range } from './phrase.ts'
import { isCapital } from './word.ts'

/** One part: the range of its words as written, and its own words without those of the parts before it. */
export interface Part {
  /** From the part's first word to the end of the phrase. */
  readonly range: Range
  /** The words between the part's modifier and the shared noun; they belong to other parts. */
  readonly skip: Range | null
  /** The shared noun's last token and its singular, where each part is one body or person. */
  readonly singular: { readonly at: number; readonly word: string } | null
}

/**
 * The parts of a phrase whose modifiers are coordinated before one plural noun. The first part is the whole phrase, each
 * other begins at its own modifier: these are the shortest contiguous stretches that hold all words of the part.
 */
export function partsOf(tokens: readonly Token[], from: number, to: number): readonly Part[] {
  const whole = [{ range: { from, to }, skip: null, singular: null }]
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
  const noun = modifiers.length < 2 ? null : pluralAfter(tokens, last.to, to)
  const isByField = modifiers.some((modifier) => isField(tokens[modifier.from]!))
  if (!noun || (isByField && !HEADS_OF_FIELDS.has(noun.word ?? ''))) return whole
  return modifiers.map((modifier, index) => ({
    range: { from: index === 0 ? from : modifier.from, to },
    skip: index === modifiers.length - 1 ? null : { from: modifier.to, to: last.to },
    singular: noun.word === null ? null : { at: noun.at, word: noun.word },
  }))
}

/** Of whom there is one to a field: "the foreign and defence ministers" are two people, "food and drug inspectors" a group. */
const HEADS_OF_FIELDS: ReadonlySet<string> = new Set(['minister', 'secretary', 'chief'])

const isField = ({ text, lower }: Token): boolean => text === lower && PORTFOLIOS.has(lower)

/** A demonym, one capital word or the field of a minister. */
function modifierEnd(tokens: readonly Token[], at: number, to: number): number {
  const size = demonymAt(tokens, at, to)?.size ?? knownAt(tokens, at, to)?.size
  if (size) return at + size
  return at < to && (isCapital(tokens[at]) || isField(tokens[at]!)) ? at + 1 : at
}

function afterJoint(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at
  return tokens[comma]?.lower === 'and' || tokens[comma]?.lower === 'or' ? comma + 1 : comma
}

/**
 * The plural noun within the next words, with nothing but words before it: its last token, and the last word of its
 * singular; null for a noun that is one body in the plural ("services", "authorities").
 */
function pluralAfter(tokens: readonly Token[], from: number, to: number): { at: number; word: string | null } | null {
  for (let at = from; at < Math.min(to, from + NOUN_WITHIN); at++) {
    const { kind, lower } = tokens[at]!
    if (kind !== 'word' || lower === 'and') return null
    const match = longestAt(NOUNS, tokens, at, to)
    const last = at + (match?.size ?? 1) - 1
    const word = match?.value.plural ? match.value.word.split(' ').at(-1)! : ''
    const isPlural = word !== '' && word !== tokens[last]!.lower
    if (isPlural || IN_PLURAL.has(tokens[last]!.lower))
      // "the Health and Human Services Department": what goes on with a capital is one name
      return last + 1 < to && isCapital(tokens[last + 1]) ? null : { at: last, word: isPlural ? word : null }
    if (match) at = last
  }
  return null
}

/** Words behind the modifiers among which the noun is. */
const NOUN_WITHIN = 4

const IN_PLURAL = new Set(['services', 'forces', 'authorities'])
