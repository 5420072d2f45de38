/** Whether a content says nothing of its own but points back: "it", "this deployment", "the allegations". */
import { DERIVED, SAID_PRONOUNS, SAYINGS } from '../../lexicon/en/derivations.ts'
import { CALENDAR, DETERMINERS } from '../../lexicon/en/function-words.ts'
import { firstEndingAfter } from '../../text/span.ts'
import type { Attribution, Token } from '../draft.ts'

export interface Anaphor {
  /** "deployment" in "this deployment"; null for a bare pronoun. */
  readonly noun: string | null
  /** The first word, in lower case. */
  readonly first: string
  /** "This loss": a demonstrative and a noun for what happens, so that the claim before is meant even without a common word. */
  readonly event: boolean
  /** The content says nothing else: "confirmed this deployment", not "said this deployment would end". */
  readonly whole: boolean
}

export function anaphorOf(tokens: readonly Token[], attribution: Attribution): Anaphor | null {
  const [content] = attribution.content
  if (!content) return null
  const words = leadingWords(tokens, content.start, content.end)
  if (words.length === 0) return null
  const first = words[0]!.lower
  if (isPronoun(words, attribution)) return { noun: null, first, event: false, whole: true }
  const found = nounIn(words)
  return found && { ...found, first }
}

/** Words that are read of a content to find the noun phrase at its start. */
const LEADING = 6

function leadingWords(tokens: readonly Token[], start: number, end: number): Token[] {
  const words: Token[] = []
  for (let at = firstEndingAfter(tokens, start); at < tokens.length && words.length < LEADING; at++) {
    if (tokens[at]!.start >= end) break
    words.push(tokens[at]!)
  }
  return words
}

/** "Denied it", "this was denied"; but "that" before the cue is mostly a relative pronoun. */
function isPronoun(words: readonly Token[], { cue }: Attribution): boolean {
  const [word] = words
  if (words.length !== 1 || !SAID_PRONOUNS.has(word!.lower)) return false
  return word!.lower !== 'that' || (cue !== null && cue.end <= word!.start)
}

const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those', 'such'])

/** Words between determiner and noun. */
const MODIFIERS_AT_MOST = 2

/** The noun of "this deployment", "the claims", "any such allegation" at the start of a content. */
function nounIn(words: readonly Token[]): Omit<Anaphor, 'first'> | null {
  const count = words.findIndex(({ lower }) => !DETERMINERS.has(lower))
  const at = count < 0 ? words.length : count
  const demonstrative = words.slice(0, at).some(({ lower }) => DEMONSTRATIVES.has(lower))
  if (at === 0) {
    const { lower } = words[0]!
    return words.length === 1 && SAYINGS.has(lower) ? { noun: lower, event: false, whole: true } : null
  }
  for (const [index, { lower, kind }] of words.slice(at, at + 1 + MODIFIERS_AT_MOST).entries()) {
    if (kind !== 'word') return null
    const [next, second] = words.slice(at + index + 1)
    if (SAYINGS.has(lower)) return isWhole(next, second) ? { noun: lower, event: false, whole: true } : null
    if (demonstrative && !next) return { noun: lower, event: isEvent(lower), whole: words.length < LEADING }
  }
  const [noun] = words.slice(at)
  return demonstrative && noun ? { noun: noun.lower, event: false, whole: false } : null
}

/** "The accusation that it lied" and "the report on fish" say themselves what they are about. */
function isWhole(next: Token | undefined, second: Token | undefined): boolean {
  if (next === undefined || next.kind === 'punctuation' || CLOSING.has(next.lower)) return true
  return CALENDAR.has(next.lower) || (next.lower === 'on' && CALENDAR.has(second?.lower ?? ''))
}

const CLOSING = new Set(['by', 'from', 'made', 'and', 'or', 'as', 'yesterday', 'immediately', 'outright'])

const isEvent = (word: string): boolean =>
  DERIVED.has(word) || /(?:ment|tion|sion|ance|ence|ture|sure|ing|tack|raid|plan|move|step)s?$/.test(word)
