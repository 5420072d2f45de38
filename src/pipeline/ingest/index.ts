/** TO BE REPLACED: plain text only. */
import { stage } from '../stage.ts'

export const ingest = stage({
  name: 'ingest',
  does: 'bytes to the article and its blocks',
  reads: ['capture', 'stated'],
  adds: ['article', 'blocks'],
  run({ capture }) {
    const text = new TextDecoder().decode(capture.bytes)
    const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((m) => {
      const start = m.index + m[0].length - m[0].trimStart().length
      return { start, end: start + m[0].trim().length, kind: 'paragraph' as const }
    })
    const article = {
      id: '',
      revision: '',
      url: null,
      publisher: null,
      language: 'en',
      headline: null,
      byline: [],
      dateline: null,
      published: null,
      completeness: { state: 'unknown' as const, seen: null, evidence: null },
      text,
    }
    return { value: { article, blocks }, problems: [] }
  },
})
