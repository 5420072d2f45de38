/**
 * Attributions made by hand: a text with marks, ⟦source⟧ ⟨cue⟩ {content}; a number after the opening mark joins the parts
 * of one attribution, "^" before a content says that it goes on from the attribution before it.
 */
import type { Said } from '../../../../src/model.ts'
import type { Attribution } from '../../../../src/pipeline/draft.ts'
import { saidOf } from '../../../../src/pipeline/normalise/said/index.ts'
import { findTimes } from '../../../../src/pipeline/normalise/times/index.ts'
import { segment } from '../../../../src/pipeline/segment/index.ts'
import type { Span } from '../../../../src/text/span.ts'

interface Marked {
  source: Span[]
  cue: Span[]
  content: Span[]
  continues: boolean
}

const OPEN = { '⟦': 'source', '⟨': 'cue', '{': 'content' } as const
const CLOSE = new Set(['⟧', '⟩', '}'])

/** What `saidOf` gives for each attribution of a marked text, published on Wednesday, 23 October 2024. */
export async function saidIn(marked: string, until = '2024-10-23'): Promise<(Said | null)[]> {
  const { text, attributions } = unmark(marked)
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }))
  const article = { text, language: 'en', published: { edtf: '2024-10-23', from: 'meta' as const }, dateline: null }
  const { value } = await segment.run({ article: article as never, blocks })
  const times = findTimes({ article, blocks, readAt: '2025-02-01' })
  return saidOf(attributions, times, { text, blocks, ...value, until })
}

function unmark(marked: string): { text: string; attributions: Attribution[] } {
  const found = new Map<string, Marked>()
  const open: { key: string; role: 'source' | 'cue' | 'content'; start: number }[] = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const sign = marked[at]!
    if (sign in OPEN) {
      const key = /\d/.test(marked[at + 1]!) ? marked[++at]! : '0'
      const one = found.get(key) ?? { source: [], cue: [], content: [], continues: false }
      if (marked[at + 1] === '^') one.continues = at++ > 0
      found.set(key, one)
      open.push({ key, role: OPEN[sign as keyof typeof OPEN], start: text.length })
    } else if (CLOSE.has(sign)) {
      const { key, role, start } = open.pop()!
      found.get(key)![role].push({ start, end: text.length })
    } else text += sign
  }
  return { text, attributions: [...found.values()].map(toAttribution) }
}

function toAttribution(
  { source, cue, content, continues }: Marked,
  index: number,
  all: readonly Marked[],
): Attribution {
  const holder = all.findIndex((other, at) => at !== index && other.content.some((span) => holds(span, cue[0])))
  return {
    foundBy: 'by-hand',
    // what has neither source nor cue, and goes on from nothing, is the publisher's own
    voice: source.length + cue.length > 0 || continues ? 'attributed' : 'publisher',
    sources: source,
    cue: cue[0] ?? null,
    entry: null,
    content,
    continues: continues ? index - 1 : null,
    within: holder < 0 ? null : holder,
    score: 1,
  }
}

const holds = (outer: Span, inner: Span | undefined): boolean =>
  inner !== undefined && outer.start <= inner.start && inner.end <= outer.end
