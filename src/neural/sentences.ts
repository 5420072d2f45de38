/** The sentence encoder: what a sentence says as a direction, in which others that say the same lie near. Grouping alone asks for it. */
import type { SentenceEncoder } from '../pipeline/draft.ts'
import { lettersOf } from '../pipeline/vector.ts'
import type { SentenceManifest } from './manifest.ts'
import type { Network } from './session.ts'
import { idOf, piecesOf, type Vocabulary } from './tokenizer.ts'
import { wordsIn } from './words.ts'

export interface SentenceModel {
  readonly manifest: SentenceManifest
  readonly vocabulary: Vocabulary
  readonly encoder: Network
}

export const sentencesOf = ({ manifest, vocabulary, encoder }: SentenceModel): SentenceEncoder => ({
  name: `${manifest.name} ${manifest.version}`,
  vectorOf: async (text) => {
    const ids = idsOf(text, vocabulary, manifest.sentence.longest)
    const { vector } = await encoder({ ids: { data: BigInt64Array.from(ids, BigInt), dims: [1, ids.length] } })
    if (vector?.data.length !== manifest.sentence.wide)
      throw new RangeError('the network gives a vector of another width')
    return lettersOf(vector.data as Float32Array)
  },
})

/** Pieces of the words from the first, `longest` at most, between the two that open and close a text. */
function idsOf(text: string, vocabulary: Vocabulary, longest: number): number[] {
  const ids = [idOf(vocabulary, '[CLS]')]
  for (const { start, end } of wordsIn(text)) {
    if (ids.length > longest) break
    ids.push(...piecesOf(text.slice(start, end), vocabulary))
  }
  return [...ids.slice(0, longest + 1), idOf(vocabulary, '[SEP]')]
}
