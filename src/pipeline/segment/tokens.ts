/** Tokens: words, numbers and punctuation with their offsets. */
import type { Span } from '../../text/span.ts'
import { lowerKey } from '../../text/word-key.ts'

export interface RawToken extends Span {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'punctuation'
}

/**
 * One alternative a kind of token, tried in this order; each consumes what it matches, so the scan is linear.
 * Clitics ('s, 're, 've, 'll, 'd, 'm) are tokens of their own, so that "Zeland's" holds the name; "n't" stays with its verb.
 */
const TOKEN = new RegExp(
  [
    /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/u, // clitic
    /(?:\p{L}\.){2,}/u, // U.S., a.m.
    /(?:\p{N}+(?:[.,:]\p{N}+)*|\p{L})[\p{L}\p{M}\p{N}]*(?:(?:[-‑&]|['’](?!(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/u,
    /\.{2,}|-{2,}|``|''/u,
    /\S/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)

const NUMBER = /^\p{N}+(?:[.,:]\p{N}+)*$/u
const WORD = /[\p{L}\p{N}]/u

function kindOf(token: string): RawToken['kind'] {
  if (!WORD.test(token)) return 'punctuation'
  return NUMBER.test(token) ? 'number' : 'word'
}

/** The tokens of a text within a span, in order; spaces lie between them. */
export function* tokensIn(text: string, { start, end }: Span): Generator<RawToken> {
  const scan = new RegExp(TOKEN)
  scan.lastIndex = start
  for (let match = scan.exec(text); match && match.index < end; match = scan.exec(text)) {
    const token = match[0].slice(0, end - match.index)
    yield {
      start: match.index,
      end: match.index + token.length,
      text: token,
      lower: lowerKey(token),
      kind: kindOf(token),
    }
  }
}
