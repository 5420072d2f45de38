/** WordPiece, as the uncased BERT has it: a word in lower case without accents, cut into the longest known pieces. */

import { UserError } from '../errors.ts'

/** Id of each piece; a piece inside of a word begins with `##`. */
export type Vocabulary = ReadonlyMap<string, number>

/** Characters of a word beyond which it is unknown (`max_input_chars_per_word` of BERT). */
const LONGEST = 100

const UNKNOWN = '[UNK]'

/** What every text is written with besides words: what opens and closes it, and what stands for an unknown word. */
const NEEDED = ['[CLS]', '[SEP]', UNKNOWN]

/** Of a file with one piece a line; its line is its id. Throws `model-unusable` for what is no vocabulary. */
export function vocabularyOf(file: string): Vocabulary {
  const lines = file.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const vocabulary = new Map(lines.map((piece, id) => [piece, id]))
  const lacking = NEEDED.find((piece) => !vocabulary.has(piece))
  if (lacking !== undefined) throw new UserError('model-unusable', `a vocabulary without ${lacking}`)
  return vocabulary
}

/** The id of a piece that every vocabulary has, such as `[CLS]`. Throws when it has not. */
export function idOf(vocabulary: Vocabulary, piece: string): number {
  const id = vocabulary.get(piece)
  if (id === undefined) throw new RangeError(`the vocabulary lacks ${piece}`)
  return id
}

/** Ids of the longest known pieces from the left; one unknown when any rest is. */
export function piecesOf(word: string, vocabulary: Vocabulary): number[] {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
  const pieces: number[] = []
  let at = 0
  while (at < plain.length && isShort(plain)) {
    const end = longestFrom(plain, at, vocabulary)
    if (end === at) break
    pieces.push(vocabulary.get(named(plain, at, end))!)
    at = end
  }
  return at > 0 && at === plain.length ? pieces : [idOf(vocabulary, UNKNOWN)]
}

function longestFrom(plain: string, at: number, vocabulary: Vocabulary): number {
  let end = plain.length
  while (end > at && !vocabulary.has(named(plain, at, end))) end--
  return end
}

const named = (plain: string, at: number, end: number): string => (at > 0 ? '##' : '') + plain.slice(at, end)

/** Counted in characters; the first look spares the count. */
const isShort = (plain: string): boolean =>
  plain.length <= LONGEST || (plain.length <= 2 * LONGEST && [...plain].length <= LONGEST)
