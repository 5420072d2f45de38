/** Runs the place rules over a text of one paragraph a line. */
import type { Source } from '../../../../src/model.ts'
import type { Block } from '../../../../src/pipeline/draft.ts'
import { findPlaces, findToponyms, type Given } from '../../../../src/pipeline/normalise/places/index.ts'
import { segment } from '../../../../src/pipeline/segment/index.ts'

const CAPTURE = {
  id: '',
  revision: '',
  url: null,
  publisher: null,
  language: 'en',
  headline: null,
  byline: [],
  dateline: null,
  published: null,
  completeness: { state: 'unknown', seen: null, evidence: null },
} as const

export async function given(text: string, sources: readonly Source[] = [], url: string | null = null): Promise<Given> {
  const article = { ...CAPTURE, url, text }
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }))
  const { value } = await segment.run({ article, blocks })
  return { article, blocks, sentences: value.sentences, tokens: value.tokens, attributions: [], sources: [sources] }
}

export const places = async (text: string, url: string | null = null) => findPlaces(await given(text, [], url))

export const toponyms = async (text: string) => findToponyms(await given(text))
