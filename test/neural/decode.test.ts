import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, settle } from '../../src/neural/decode.ts'
import { bestTags, logSoftmax, type Run, runsOf } from '../../src/neural/tags.ts'
import { settings } from '../property/texts.ts'

const TAGS = ['O', 'B-source', 'I-source', 'B-content', 'I-content']
const rows = (values: readonly number[]) => ({
  data: Float32Array.from(values),
  offset: 0,
  count: values.length / TAGS.length,
  tags: TAGS,
})
const path = (values: readonly number[]) => bestTags(logSoftmax(rows(values)), TAGS)

/** Logits of five tags for so many words; infinities and what is no number do not come out of a softmax over floats. */
const logits = fc
  .integer({ min: 0, max: 12 })
  .chain((count) =>
    fc.array(fc.float({ noNaN: true, min: -50, max: 50 }), { minLength: 5 * count, maxLength: 5 * count }),
  )

describe('tags', () => {
  it('never begin inside, and never change the role inside', () => {
    const property = fc.property(logits, (values) => {
      const tags = path(values).map((tag) => TAGS[tag]!)
      expect(tags).toHaveLength(values.length / 5)
      for (const [index, tag] of tags.entries()) {
        if (tag[0] === 'I') expect((tags[index - 1] ?? 'O').slice(1)).toBe(tag.slice(1))
      }
    })
    fc.assert(property, settings(300))
  })
  it('are the best of all valid ones', () => {
    const short = fc.array(fc.float({ noNaN: true, min: -5, max: 5 }), { minLength: 15, maxLength: 15 })
    const property = fc.property(short, (values) => {
      const scores = logSoftmax(rows(values))
      const worth = (tags: readonly number[]) => tags.reduce((sum, tag, row) => sum + scores[row * 5 + tag]!, 0)
      const valid = (tags: readonly number[]) =>
        tags.every(
          (tag, row) => TAGS[tag]![0] !== 'I' || (TAGS[tags[row - 1] ?? 0]!.slice(1) || '?') === TAGS[tag]!.slice(1),
        )
      const all = [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].flatMap((b) => [0, 1, 2, 3, 4].map((c) => [a, b, c])))
      expect(worth(path(values))).toBeCloseTo(Math.max(...all.filter(valid).map(worth)), 9)
    })
    fc.assert(property, settings(200))
  })
  it('mark runs, two in a row where one begins anew', () => {
    const tags = [0, 1, 2, 1, 0, 3, 4, 4, 1]
    expect(runsOf(tags, TAGS, 'source')).toEqual([
      [1, 3],
      [3, 4],
      [8, 9],
    ])
    expect(runsOf(tags, TAGS, 'content')).toEqual([[5, 8]])
  })
})

const run = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 8 }))
  .map(([at, length]): Run => [at, at + length])
/** Up to three runs, disjoint and in order. */
const parts = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 6 })
  .map((ends) => [...ends].sort((a, b) => a - b))
  .map((ends): Run[] => ends.flatMap((end, index) => (index % 2 ? [[ends[index - 1]!, end]] : [])))

const candidate = fc.record({
  cue: run,
  sources: fc.array(run, { maxLength: 2 }),
  content: parts,
  score: fc.double({ min: 0, max: 1, noNaN: true }),
})
const DECODING = { bias: 0, weight: 0.5, threshold: 0.3, lost: 0.5 }
const wordsOf = (runs: readonly Run[]) =>
  runs.flatMap(([first, last]) => Array.from({ length: last - first }, (_, i) => first + i))

describe('settle', () => {
  it('gives no word to two contents and none to two cues, loses nobody’s half, keeps the order', () => {
    const property = fc.property(fc.array(candidate, { maxLength: 12 }), (candidates: Candidate[]) => {
      const settled = settle(candidates, DECODING)
      const contents = settled.flatMap(({ content }) => wordsOf(content))
      const cues = settled.flatMap(({ cue }) => wordsOf([cue]))
      expect(new Set(contents).size).toBe(contents.length)
      expect(new Set(cues).size).toBe(cues.length)
      expect(settled.every(({ content, score }) => content.length > 0 && score >= 0.3)).toBe(true)
      const starts = settled.map(({ content }) => content[0]![0])
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    })
    fc.assert(property, settings(300))
  })
  it('lets the better one have what both claim', () => {
    const weak: Candidate = { cue: [0, 1], sources: [], content: [[2, 8]], score: 0.6 }
    const strong: Candidate = { cue: [9, 10], sources: [], content: [[6, 9]], score: 0.9 }
    expect(settle([weak, strong], DECODING).map(({ content }) => content)).toEqual([[[2, 6]], [[6, 9]]])
    expect(settle([{ ...weak, content: [[6, 9]] }, strong], DECODING)).toEqual([strong])
    expect(settle([weak, strong], { ...DECODING, threshold: 0.7 })).toEqual([strong])
  })
})
