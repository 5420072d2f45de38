import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stretches } from '../../../src/pipeline/report/html/marks.ts'

const LENGTH = 30
const span = fc
  .tuple(fc.integer({ min: 0, max: LENGTH - 1 }), fc.integer({ min: 1, max: LENGTH }))
  .filter(([start, end]) => start < end)
  .map(([start, end]) => ({ start, end }))

it('covers the text without gaps, each stretch with exactly the marks that hold it', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(fc.integer({ min: 0, max: LENGTH })), (spans, cuts) => {
      const marks = spans.map((one, claim) => ({ ...one, claim, role: 'content' as const }))
      const found = stretches(LENGTH, marks, cuts)
      expect(found.map(({ start }) => start)).toEqual([0, ...found.slice(0, -1).map(({ end }) => end)])
      expect(found.at(-1)!.end).toBe(LENGTH)
      for (const { start, end, marks: over } of found) {
        const holding = marks.filter((mark) => mark.start <= start && end <= mark.end)
        expect(over.map(({ claim }) => claim).sort()).toEqual(holding.map(({ claim }) => claim).sort())
      }
    }),
  )
})

it('puts the innermost first', () => {
  const [, inner] = stretches(
    9,
    [
      { start: 0, end: 9, claim: 0, role: 'content' },
      { start: 3, end: 6, claim: 1, role: 'source' },
    ],
    [],
  )
  expect(inner!.marks.map(({ claim }) => claim)).toEqual([1, 0])
})
