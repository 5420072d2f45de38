/** The internal layer of times for a document of the corpus, with its day of creation as publication. */
import { findTimexes } from '../../src/pipeline/normalise/times/index.ts'
import type { Document } from './corpus.ts'
import type { Predicted } from './score.ts'

export function timexesOf({ text, created }: Document): Predicted[] {
  const article = { text, published: { edtf: created, from: 'meta' as const }, dateline: null }
  const found = findTimexes({ article, blocks: paragraphs(text), readAt: created.slice(0, 10) })
  return found.map(({ start, end, type, timex }) => ({ start, end, type, value: timex }))
}

/** Paragraphs are separated by a blank line, where the corpus marks them at all. */
function paragraphs(text: string) {
  const blocks = []
  for (const { index, 0: written } of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g))
    blocks.push({ start: index, end: index + written.trimEnd().length, kind: 'paragraph' as const })
  return blocks
}
