/** Modifiers joined before one noun: "the Trade and Transport Ministry", "current and former ministry officials" are one phrase. */
import { PREPOSITIONS } from '../../lexicon/en/function-words.ts'
import { PLAIN_ADJECTIVES } from '../../lexicon/en/phrase-words.ts'
import { PORTFOLIOS } from '../../lexicon/en/portfolios.ts'
import type { Token } from '../draft.ts'
import { longestAt } from './lexicon.ts'
import { NOUN_WORDS, NOUNS, type Noun } from './noun.ts'
import { isCapital } from './word.ts'

/** Words between "and" and the shared noun: "mental health experts", "civil liberties advocacy groups". */
const HEAD_WITHIN = 5
/** Words of the modifier before "and". */
const MODIFIER_AT_MOST = 3

/** Whether the phrase goes on over "and" at `and`, to the noun of both. */
export const isOnePhrase = (tokens: readonly Token[], from: number, and: number, to: number): boolean =>
  sharesHead(tokens, from, and, to) || joinsGroups(tokens, from, and, to)

/** Whether the words from `from` to "and" at `and` are a modifier of the noun that ends the words behind it. */
function sharesHead(tokens: readonly Token[], from: number, and: number, to: number): boolean {
  if (and - from > MODIFIER_AT_MOST || nounBefore(tokens, from, and)?.sort === 'role') return false
  const head = headBehind(tokens, and + 1, to)
  if (!head) return false
  const before = nounBefore(tokens, from, and)
  // "the Kremlin and Defence Ministry" are two, "army and navy chiefs" one group
  const isBranch = before?.sort === 'body' && !before.plural && tokens[from - 1]?.lower !== 'the'
  if (before && !(head.plural && isBranch)) return false
  return isModifier(tokens, from, and)
}

/** "Doctors and nurses", "residents and local fishermen": two plurals for people are one group, named by both. */
function joinsGroups(tokens: readonly Token[], from: number, and: number, to: number): boolean {
  const isGroup = (noun: Noun | null) => noun?.sort === 'role' && noun.plural
  if (!isGroup(nounBefore(tokens, from, and))) return false
  for (let last = and + 2; last <= Math.min(to, and + 1 + HEAD_WITHIN); last++) {
    if (tokens[last - 1]!.kind !== 'word' || PREPOSITIONS.has(tokens[last - 1]!.lower)) return false
    if (isGroup(nounBefore(tokens, and + 1, last))) return true
  }
  return false
}

/** The noun that ends the words behind "and", with a word before it. */
function headBehind(tokens: readonly Token[], from: number, to: number): Noun | null {
  let end = from
  while (
    end < Math.min(to, from + HEAD_WITHIN) &&
    tokens[end]!.kind === 'word' &&
    !PREPOSITIONS.has(tokens[end]!.lower)
  )
    end++
  if (/^(?:the|a|an|his|her|its|their|other|some|many|several)$/.test(tokens[from]?.lower ?? '')) return null
  for (let last = end; last - from > 1; last--) {
    const noun = nounBefore(tokens, from, last)
    // "the trade and industry minister Piet Lund": one person's title
    if (noun && last - noun.word.split(' ').length > from - 1) return noun.sort === 'role' && !noun.plural ? null : noun
  }
  return null
}

/** A field, an adjective, or behind an article any words: a lone capital word that goes on in lower case may be somebody ("Lund and rescue teams"). */
function isModifier(tokens: readonly Token[], from: number, and: number): boolean {
  const { lower } = tokens[and - 1]!
  if (PORTFOLIOS.has(lower) || PLAIN_ADJECTIVES.has(lower) || ADJECTIVE.test(lower)) return true
  if (!isCapital(tokens[and - 1])) return true
  return tokens[from - 1]?.lower === 'the'
}

const ADJECTIVE = /^\p{L}{3,}(?:ic|al|ary|ive|ous|less|ful|ese|ish|ian)$/u

/** The noun that ends before a token, of as many words as the table knows. */
function nounBefore(tokens: readonly Token[], from: number, to: number): Noun | null {
  for (let at = Math.max(from, to - NOUN_WORDS); at < to; at++) {
    const match = longestAt(NOUNS, tokens, at, to)
    if (match && at + match.size === to) return match.value
  }
  return null
}
