/** The text as the place rules read it: tokens with their keys, and questions about neighbours. */
import type { Sentence, Token } from '../../draft.ts'
import { fold } from './fold.ts'
import type { Candidates } from './named.ts'
import { pieces } from './pieces.ts'

export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  /** One key a token; empty for punctuation. */
  readonly keys: readonly string[]
  /** One flag a sentence: nearly every word has a capital, so that capitals tell nothing. */
  readonly headlines: readonly boolean[]
  /** What was looked up of this text, by key. */
  readonly names: Map<string, Candidates>
}

const CAPITAL = /^\p{Lu}/u
/** Share of longer words with a capital from which a sentence counts as set in headline style. */
const HEADLINE_SHARE = 0.7
const HEADLINE_WORDS = 4

export function read(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Reading {
  const headlines = sentences.map((sentence) => isHeadline(tokens, sentence))
  const parts = pieces(tokens)
  return {
    text,
    tokens: parts,
    keys: parts.map(({ kind, lower }) => (kind === 'word' ? fold(lower) : '')),
    headlines,
    names: new Map(),
  }
}

function isHeadline(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let [long, capital] = [0, 0]
  // The first word has a capital in any sentence.
  for (let i = first + 1; i < last; i++) {
    const { kind, text } = tokens[i]!
    if (kind !== 'word' || text.length < 4) continue
    long++
    if (CAPITAL.test(text)) capital++
  }
  return long >= HEADLINE_WORDS && capital >= HEADLINE_SHARE * long
}

/** Whether the token is a word with a capital. */
export function isCapital({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.kind === 'word' && CAPITAL.test(token.text)
}

/** The key of a neighbour in the same sentence; empty when there is none. Punctuation is itself. */
export function word(reading: Reading, at: number, from: number): string {
  const token = reading.tokens[at]
  if (!token || token.sentence !== reading.tokens[from]!.sentence) return ''
  return token.kind === 'word' ? token.lower : token.text
}

export const isHeadlineStyle = ({ tokens, headlines }: Reading, at: number): boolean =>
  headlines[tokens[at]!.sentence] ?? false

/** "Norway's", "the United States'". */
export function isPossessive({ tokens }: Reading, last: number): boolean {
  const mark = tokens[last]
  return mark !== undefined && mark.start === tokens[last - 1]!.end && /^['’]s?$/.test(mark.text)
}
