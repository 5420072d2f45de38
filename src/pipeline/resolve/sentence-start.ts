/** Whether a capital word at the start of a sentence is a name there, by what the rest of the article does with it. */
import { WORDS_NO_NAMES } from '../../lexicon/en/sentence-openers.ts'
import type { Sentence, Token } from '../draft.ts'
import { knownAt } from './known.ts'
import { isFirstName } from './name.ts'
import { isAcronym, isCapital, isPossessive } from './word.ts'

/** Days, months and function words: never a name by themselves. */
export const isNotName = ({ lower, text }: Token): boolean =>
  (WORDS_NO_NAMES.has(lower) && !(text.length > 1 && text === text.toUpperCase())) || /\p{L}{3}ly$/u.test(lower)

/** Words that stand with a capital inside a sentence or open more than one, and words that stand without a capital. */
export interface Usage {
  readonly capital: ReadonlySet<string>
  readonly lower: ReadonlySet<string>
}

export function usageOf(tokens: readonly Token[], sentences: readonly Sentence[]): Usage {
  const capital = new Set<string>()
  const lower = new Set<string>()
  const opened = new Set<string>()
  for (const { first, last } of sentences)
    for (let at = first; at < last; at++) {
      const word = tokens[at]!.lower
      if (!isCapital(tokens[at])) lower.add(word)
      else if (!isOpening(tokens, at, first) || opened.has(word)) capital.add(word)
      else opened.add(word)
    }
  return { capital, lower }
}

/** Share of the longer words with a capital above which a sentence is a headline in title case. */
const IN_TITLE_CASE = 0.75
const LONGER = 4
const WORDS_AT_LEAST = 4

/** Sentences Written Like This, without a full stop: their capitals tell no names. */
export function titleCaseOf(tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, { first, last }] of sentences.entries()) {
    let words = 0
    let capitals = 0
    for (let at = first; at < last; at++) {
      if (tokens[at]!.kind !== 'word' || tokens[at]!.text.length < LONGER) continue
      words++
      if (isCapital(tokens[at])) capitals++
    }
    const isEnded = tokens[last - 1]?.text === '.'
    if (!isEnded && words >= WORDS_AT_LEAST && capitals >= words * IN_TITLE_CASE) found.add(index)
  }
  return found
}

/** At the start of the sentence, or behind an opening mark. */
export const isOpening = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first || tokens[at - 1]!.kind === 'punctuation'

/** A lone capital word that opens a sentence: a name if something speaks for it. */
export function isNameAtStart(tokens: readonly Token[], at: number, end: number, usage: Usage): boolean {
  const token = tokens[at]!
  if (isNotName(token)) return false
  if (isFirstName(token) || isAcronym(token) || knownAt(tokens, at, end)) return true
  if (usage.lower.has(token.lower)) return false
  return usage.capital.has(token.lower) || isCapital(tokens[at + 1]) || isPossessive(tokens[at + 1])
}
