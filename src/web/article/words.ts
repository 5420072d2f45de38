/** From word to word through a text, as the keyboard moves over it. A word is a run of letters and figures with what joins them. */
import type { Span } from '../../text/span.ts'

/** UTF-16 units that are looked through at a time: a word of a million letters is walked in steps. */
const WINDOW = 400

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’:-][\p{L}\p{N}\p{M}]+)*/gu

/** The first word that begins at the offset or after it; null at the end of the text. */
export function wordAfter(text: string, offset: number): Span | null {
  for (let from = offset; from < text.length; from += WINDOW) {
    const match = text
      .slice(from, from + 2 * WINDOW)
      .matchAll(WORD)
      .next().value
    if (match && match.index < WINDOW) return { start: from + match.index, end: from + match.index + match[0].length }
  }
  return null
}

/** The last word that ends at the offset or before it; null at the beginning of the text. */
export function wordBefore(text: string, offset: number): Span | null {
  for (let to = offset; to > 0; to -= WINDOW) {
    const from = Math.max(0, to - 2 * WINDOW)
    const last = [...text.slice(from, to).matchAll(WORD)].at(-1)
    if (last && (from === 0 || from + last.index + last[0].length > to - WINDOW))
      return { start: from + last.index, end: from + last.index + last[0].length }
  }
  return null
}

/** The word at the offset, else the next one, else the last: where a selection by keyboard begins. */
export function wordAt(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - WINDOW)
  const near = [...text.slice(from, offset + WINDOW).matchAll(WORD)].find(
    ({ 0: word, index }) => from + index + word.length > offset,
  )
  if (near) return { start: from + near.index, end: from + near.index + near[0].length }
  return wordAfter(text, offset) ?? wordBefore(text, text.length)
}
