/** Takes apart words that a hyphen joins to the name of a place: "Lviv-based", "R-Dalton", "the Fargo-Moorhead area". */
import type { Token } from '../../draft.ts'
import { fold } from './fold.ts'
import { candidates } from './named.ts'

const PIECE = /\p{L}[\p{L}\p{M}'’.]*|[-‑–—/]|[^\p{L}]/gu
const JOINED = /^\p{Lu}.*[-‑].|[-‑]\p{Lu}/u

/** The tokens with such words in pieces; a name that has a hyphen of its own ("Winston-Salem") stays whole. */
export function pieces(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isJoined)) return tokens
  return tokens.flatMap((token) => (isJoined(token) && !isName(token) ? apart(token) : [token]))
}

const isJoined = ({ kind, text }: Token): boolean => kind === 'word' && JOINED.test(text)

function isName({ lower }: Token): boolean {
  const { entries, more } = candidates(fold(lower))
  return entries.length > 0 || more
}

const apart = (token: Token): Token[] =>
  [...token.text.matchAll(PIECE)].map(({ index, 0: text }) => ({
    ...token,
    text,
    lower: text.toLowerCase(),
    start: token.start + index,
    end: token.start + index + text.length,
    kind: /\p{L}/u.test(text) ? 'word' : 'punctuation',
  }))
