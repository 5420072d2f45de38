/** A text as the encoder reads it: words, their pieces, and what is known of each. Lists are in step with the words. */
import type { Span } from '../text/span.ts'
import { quotesOf, shapeOf, startsOf } from './features.ts'
import { piecesOf, type Vocabulary } from './tokenizer.ts'
import { wordsIn } from './words.ts'

export interface Described {
  readonly words: readonly Span[]
  readonly pieces: readonly (readonly number[])[]
  readonly shapes: readonly number[]
  readonly quotes: readonly number[]
  readonly starts: readonly number[]
  /** The paragraph of each word, counted from 0. */
  readonly paragraphs: readonly number[]
}

export function describe(text: string, vocabulary: Vocabulary): Described {
  const words = wordsIn(text)
  const starts = startsOf(text, words)
  const spelt = words.map(({ start, end }) => text.slice(start, end))
  const known = new Map([...new Set(spelt)].map((word) => [word, [piecesOf(word, vocabulary), shapeOf(word)] as const]))
  let paragraph = -1
  return {
    words,
    pieces: spelt.map((word) => known.get(word)![0]),
    shapes: spelt.map((word) => known.get(word)![1]),
    quotes: quotesOf(text, words, starts),
    starts,
    paragraphs: starts.map((start) => (start > 0 ? ++paragraph : paragraph)),
  }
}
