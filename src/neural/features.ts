/** What the uncased encoder cannot see of a word: its case, its place in a quotation, in the paragraph and in the text. */
import type { Span } from '../text/span.ts'
import { isAlone } from './words.ts'

/** Ids as the training gives them (`train/extractor/words.py`). */
const SHAPES = { lower: 0, title: 1, upper: 2, capital: 3, mixed: 4, digit: 5, mark: 6, other: 7 } as const
const QUOTES = { outside: 0, inside: 1, open: 2, close: 3 } as const
const STARTS = { none: 0, paragraph: 1, text: 2 } as const

/** The case of a word. */
export function shapeOf(word: string): number {
  if (isAlone(word)) return SHAPES.mark
  if (/^\p{Nd}/u.test(word)) return SHAPES.digit
  if (isLower(word)) return SHAPES.lower
  const [first, rest] = cut(word)
  if (isUpper(word)) return rest === '' ? SHAPES.capital : SHAPES.upper
  if (isUpper(first) && isLower(rest)) return SHAPES.title
  return word.toLowerCase() === word ? SHAPES.other : SHAPES.mixed
}

/** The first character, by code point, and the others. */
function cut(word: string): [string, string] {
  const length = word.codePointAt(0)! > 0xffff ? 2 : 1
  return [word.slice(0, length), word.slice(length)]
}

const isLower = (part: string): boolean => /\p{Lowercase}/u.test(part) && !/[\p{Uppercase}\p{Lt}]/u.test(part)
const isUpper = (part: string): boolean => /\p{Uppercase}/u.test(part) && !/[\p{Lowercase}\p{Lt}]/u.test(part)

/** For each word whether it begins a paragraph (a line end stands before it) or the text. */
export function startsOf(text: string, words: readonly Span[]): number[] {
  return words.map(({ start }, index) => {
    const before = words[index - 1]
    if (!before) return STARTS.text
    return before.end < start && /[\n\r\u2028\u2029]/.test(text.slice(before.end, start))
      ? STARTS.paragraph
      : STARTS.none
  })
}

const OPENING = new Set('“„«')
const CLOSING = new Set('”»')
const STRAIGHT = '"'

/** For each word its place in a quotation by double marks; the end of a paragraph closes what is open. */
export function quotesOf(text: string, words: readonly Span[], starts: readonly number[]): number[] {
  let inside = false
  return words.map(({ start, end }, index) => {
    if (starts[index]! > STARTS.none) inside = false
    const mark = end === start + 1 ? text[start]! : ''
    if (OPENING.has(mark) || (mark === STRAIGHT && !inside)) {
      inside = true
      return QUOTES.open
    }
    if (CLOSING.has(mark) || mark === STRAIGHT) {
      inside = false
      return QUOTES.close
    }
    return inside ? QUOTES.inside : QUOTES.outside
  })
}
