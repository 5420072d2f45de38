/** Takes apart words that a hyphen joins to the name of a place: "Lviv-based", "R-Dalton", "the Fargo-Moorhead area". */
import type { Token } from '../../draft.ts'
import { fold } from './fold.ts'
import { candidates, peopled } from './named.ts'

/** Letters of a tail that is no name ("Watertown-ML"). */
const ACRONYM_LENGTH = 3
/** Characters of the longest word looked at. */
const LONGEST = 60

const PIECE = /\p{L}[\p{L}\p{M}'’.]*|[-‑–—/]|[^\p{L}]/gu
const JOINED = /^\p{Lu}.*[-‑].|[-‑]\p{Lu}/u

/** The tokens with such words in pieces; a name that has a hyphen of its own ("Winston-Salem") stays whole. */
export function pieces(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isJoined)) return tokens
  return tokens.flatMap((token) => (isJoined(token) && isCompound(token) ? apart(token) : [token]))
}

const isJoined = ({ kind, text }: Token): boolean => kind === 'word' && text.length < LONGEST && JOINED.test(text)

/** Whether the word names no place as a whole and its parts do: no "Mart" in "Wal-Mart". */
function isCompound({ text }: Token): boolean {
  const { entries, more } = candidates(fold(text))
  if (entries.length > 0 || more) return false
  const [head, ...rest] = text.split(/[-‑]/)
  const tail = rest.join(' ')
  if (head!.length === 1) return isNamed(tail)
  return isNamed(head!) && (/^\p{Ll}/u.test(tail) || tail.length <= ACRONYM_LENGTH || isNamed(tail))
}

const isNamed = (name: string): boolean => candidates(fold(name)).entries.length > 0 || peopled(fold(name)).length > 0

const apart = (token: Token): Token[] =>
  [...token.text.matchAll(PIECE)].map(({ index, 0: text }) => ({
    ...token,
    text,
    lower: text.toLowerCase(),
    start: token.start + index,
    end: token.start + index + text.length,
    kind: /\p{L}/u.test(text) ? 'word' : 'punctuation',
  }))
