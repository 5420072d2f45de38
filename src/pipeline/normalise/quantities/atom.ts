/** Atoms: tokens cut where a number ends ("30-ton" → 30 - ton, "5bn" → 5 bn), so that the grammar sees one thing at a time. */
import { DENOMINATORS, SCALES, SMALL_NUMBERS } from '../../../lexicon/en/number-words.ts'
import { VAGUE_SCALES } from '../../../lexicon/en/vague-amounts.ts'
import { firstEndingAfter, type Span } from '../../../text/span.ts'
import type { Sentence, Token } from '../../draft.ts'

export interface Atom extends Span {
  readonly text: string
  readonly lower: string
  readonly kind: 'number' | 'word' | 'mark'
  /** No space between it and the atom before. */
  readonly glued: boolean
  /** Inside a time: neither a number nor part of what is counted. */
  readonly taken: boolean
}

const PIECE = /\d[\d,]*(?:\.\d+)?|[\p{L}\p{M}'’.]+|./gsu
const DIGIT = /\d/
const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.\d+)?$/
const WORD = /^[\p{L}]/u

/** The atoms of one sentence. `times`: sorted and disjoint. */
export function atomsOf(tokens: readonly Token[], { first, last }: Sentence, times: readonly Span[]): Atom[] {
  const atoms: Atom[] = []
  const add = (start: number, text: string, lower: string) => {
    const end = start + text.length
    const time = times[firstEndingAfter(times, start)]
    const glued = atoms.at(-1)?.end === start
    atoms.push({ start, end, text, lower, kind: kindOf(text), glued, taken: time !== undefined && time.start < end })
  }
  for (let index = first; index < last; index++) {
    const { start, text, lower } = tokens[index]!
    if (!isCut(text, lower)) add(start, text, lower)
    else for (const piece of text.matchAll(PIECE)) add(start + piece.index, piece[0], piece[0].toLowerCase())
    if (isTail(atoms)) atoms.push(merged(atoms.splice(-3)))
  }
  return atoms
}

/** The last three atoms are one number that the tokens cut: "10-15,000" is 10-15 and , and 000 there. */
function isTail(atoms: readonly Atom[]): boolean {
  const tail = atoms.at(-1)!
  if (!tail.glued || tail.kind !== 'number') return false
  const [dash, head, mark] = atoms.slice(-4, -1)
  if (!mark?.glued || !head?.glued || dash?.lower !== '-' || head.kind !== 'number') return false
  return mark.lower === ',' ? /^\d{3}$/.test(tail.text) : mark.lower === '.'
}

function merged(parts: readonly Atom[]): Atom {
  const text = parts.map((part) => part.text).join('')
  return { ...parts[0]!, end: parts.at(-1)!.end, text, lower: text, taken: parts.some((part) => part.taken) }
}

function kindOf(text: string): Atom['kind'] {
  if (NUMBER.test(text)) return 'number'
  return WORD.test(text) ? 'word' : 'mark'
}

/** Names such as "Trump-backed" stay whole; only what holds a number is cut. */
function isCut(text: string, lower: string): boolean {
  if (text.length < 2) return false
  if (DIGIT.test(text)) return !NUMBER.test(text)
  const hyphen = lower.indexOf('-')
  return hyphen > 0 && isNumberWord(lower.slice(0, hyphen))
}

const isNumberWord = (word: string): boolean =>
  SMALL_NUMBERS.has(word) || SCALES.has(word) || VAGUE_SCALES.has(word) || DENOMINATORS.has(word)
