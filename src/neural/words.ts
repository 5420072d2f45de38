/** Words as the encoder was taught them: each mark and each Han character by itself, all else in runs between spaces. */
import type { Span } from '../text/span.ts'

/** BERT's punctuation: Unicode's, and the ASCII symbols beside it. */
const MARK = String.raw`\p{P}$+<=>^\x60|~`
/** BERT's "Chinese characters": the CJK ideographs of these blocks. */
const HAN = String.raw`\u{3400}-\u{4dbf}\u{4e00}-\u{9fff}\u{f900}-\u{faff}\u{20000}-\u{2ceaf}`

const WORD = new RegExp(`[${MARK}${HAN}]|[^${MARK}${HAN}\\p{Z}\\p{C}]+`, 'gu')
const ALONE = new RegExp(`^[${MARK}${HAN}]$`, 'u')

/** The words of a text in order; spaces, controls and formats lie between them. Offsets in UTF-16 units. */
export function wordsIn(text: string): Span[] {
  const words: Span[] = []
  for (const { index, 0: word } of text.matchAll(WORD)) words.push({ start: index, end: index + word.length })
  return words
}

/** Whether a word is a single mark or Han character. */
export const isAlone = (word: string): boolean => ALONE.test(word)
