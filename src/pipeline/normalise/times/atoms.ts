/** Atoms: the smallest pieces that the rules of time read: runs of letters, runs of digits, single marks. */
import type { Span } from '../../../text/span.ts'

/** A token would be too large: "third-quarter", "1980s", "10a.m." and "'80s" are each read in parts. */
export interface Atom extends Span {
  readonly text: string
  /** Lower case, the curly apostrophe made straight. */
  readonly lower: string
  readonly kind: 'word' | 'digits' | 'mark'
  /** True where no white space stands between this atom and the one before it. */
  readonly glued: boolean
}

const PIECE = /[\p{L}\p{M}]+|[0-9]+|\S/gu
const LETTER = /^\p{L}/u
const DIGIT = /^[0-9]/
const CAPITAL = /^\p{Lu}/u
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—'])

/** The atoms of one block, in order; offsets are those of the text. */
export function atomsOf(text: string, block: Span): Atom[] {
  const atoms: Atom[] = []
  let before = -1
  for (const match of text.slice(block.start, block.end).matchAll(PIECE)) {
    const start = block.start + match.index
    const piece = match[0]
    const kind = DIGIT.test(piece) ? 'digits' : LETTER.test(piece) ? 'word' : 'mark'
    const end = start + piece.length
    atoms.push({
      start,
      end,
      text: piece,
      lower: piece === '’' ? "'" : piece.toLowerCase(),
      kind,
      glued: start === before,
    })
    before = end
  }
  return atoms
}

/** The atom in lower case; empty outside of the block. */
export const lower = (atoms: readonly Atom[], index: number): string => atoms[index]?.lower ?? ''

export const isCapital = (atom: Atom | undefined): boolean => atom !== undefined && CAPITAL.test(atom.text)

export const isHyphen = (atom: Atom | undefined): boolean => atom !== undefined && HYPHENS.has(atom.text)

/** A mark written between two atoms without white space: the hyphen of "third-quarter". */
export const isBoundHyphen = (atoms: readonly Atom[], index: number): boolean =>
  isHyphen(atoms[index]) && atoms[index]!.glued && atoms[index + 1]?.glued === true

/** True where these lower-case words stand in a row from the index on. */
export const reads = (atoms: readonly Atom[], index: number, ...words: readonly string[]): boolean =>
  words.every((word, offset) => lower(atoms, index + offset) === word)
