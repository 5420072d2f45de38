/** The inputs of the two networks, as the training makes them (`train/extractor/batches.py`). */
import type { CueRun } from './decode.ts'
import type { Described } from './describe.ts'
import type { Manifest } from './manifest.ts'
import type { Tensor, Tensors } from './session.ts'
import type { Window } from './window.ts'

/** Pieces that open and close a window. */
export interface Bounds {
  readonly cls: number
  readonly sep: number
}

/** Values of features that no word has: of the pieces of `Bounds`, and of a piece that continues a word. */
const NO_SHAPE = 8
const CONTINUED = 9
const NO_QUOTE = 4
const NO_START = 3

/** Of the reader, for one window: P pieces, W words; everything [1, P] but `first` [W], where each word's pieces begin. */
export function readerInputs(described: Described, { first, end }: Window, { cls, sep }: Bounds): Tensors {
  const ids = [cls]
  const shape = [NO_SHAPE]
  const quote = [NO_QUOTE]
  const start = [NO_START]
  const begins: number[] = []
  for (let word = first; word < end; word++) {
    begins.push(ids.length)
    for (const [index, piece] of described.pieces[word]!.entries()) {
      ids.push(piece)
      shape.push(index === 0 ? described.shapes[word]! : CONTINUED)
      quote.push(described.quotes[word]!)
      start.push(index === 0 ? described.starts[word]! : 0)
    }
  }
  const row = (values: readonly number[], last: number) => integers([...values, last], [1, values.length + 1])
  return {
    ids: row(ids, sep),
    shape: row(shape, NO_SHAPE),
    quote: row(quote, NO_QUOTE),
    start: row(start, NO_START),
    first: integers(begins, [begins.length]),
  }
}

/** The words of a window that the head sees of a cue: the places `[low, high)`, of which the first is the word `first`. */
export interface Seen {
  readonly first: number
  readonly low: number
  readonly high: number
}

type Sight = Manifest['seen']

/** A cue's first word stands at the place `before`. */
export function seenOf({ run: [start] }: CueRun, window: Window, { before, after }: Sight): Seen {
  const first = Math.max(window.first, start - before)
  const end = Math.min(window.end, start + after)
  return { first, low: first - start + before, high: end - start + before }
}

/** Of the head, for the cues of one window: everything [cues, places], beside what the reader gave of the words. */
export function headInputs(
  described: Described,
  window: Window,
  cues: readonly CueRun[],
  sight: Sight,
): Omit<Tensors, 'words' | 'keys'> {
  const places = sight.before + sight.after
  const dims = [cues.length, places]
  const index = new BigInt64Array(cues.length * places)
  const mask = new Float32Array(index.length)
  const own = new Float32Array(index.length)
  const paragraph = new BigInt64Array(index.length).fill(BigInt(sight.paragraphs))
  const quote = new BigInt64Array(index.length).fill(BigInt(NO_QUOTE))
  for (const [row, cue] of cues.entries()) {
    const { first, low, high } = seenOf(cue, window, sight)
    for (let place = low; place < high; place++) {
      const word = first + place - low
      const at = row * places + place
      index[at] = BigInt(word - window.first)
      mask[at] = 1
      own[at] = word >= cue.run[0] && word < cue.run[1] ? 1 : 0
      paragraph[at] = BigInt(paragraphsApart(described, word, cue.run[0], sight.paragraphs))
      quote[at] = BigInt(described.quotes[word]!)
    }
  }
  const of = (data: Tensor['data']) => ({ data, dims })
  return { index: of(index), mask: of(mask), cue: of(own), paragraph: of(paragraph), quote: of(quote) }
}

/** Of a word from its cue, from 0 (so many before, or more) to twice the most. */
function paragraphsApart({ paragraphs }: Described, word: number, cue: number, most: number): number {
  return Math.max(-most, Math.min(most, paragraphs[word]! - paragraphs[cue]!)) + most
}

const integers = (values: readonly number[], dims: readonly number[]): Tensor => ({
  data: BigInt64Array.from(values, BigInt),
  dims,
})
