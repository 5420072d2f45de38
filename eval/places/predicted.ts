/** Reads a document of a corpus with the place rules: the toponyms under the places, with the point of each reading. */
import type { Article } from '../../src/model.ts'
import type { Block } from '../../src/pipeline/draft.ts'
import { findToponyms } from '../../src/pipeline/normalise/places/index.ts'
import { segment } from '../../src/pipeline/segment/index.ts'
import type { Document } from './corpus.ts'

const ARTICLE: Omit<Article, 'text' | 'url'> = {
  id: '',
  revision: '',
  publisher: null,
  language: 'en',
  headline: null,
  byline: [],
  dateline: null,
  published: null,
  completeness: { state: 'unknown', seen: null, evidence: null },
}

export async function toponymsOf({ text, url }: Document) {
  const article = { ...ARTICLE, text, url }
  const blocks = [...text.matchAll(/[^\n]+/g)].map<Block>(({ index, 0: line }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }))
  const { value } = await segment.run({ article, blocks })
  return findToponyms({ article, blocks, ...value, attributions: [], sources: [] })
}
