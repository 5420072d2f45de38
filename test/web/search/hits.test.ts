import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieces } from '../../../src/web/search/hits.ts'

const marked = (text: string, q: string) =>
  pieces(text, q)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')

describe('hits', () => {
  it.each([
    ['The pumps failed; a pump burst.', 'pump', 'The [pump]s failed; a [pump] burst.'],
    ['The Pump', 'PUMP the', '[The] [Pump]'],
    ['sump pump', 'ump', 'sump pump'],
    ['a (b) c*', '(b) c*', 'a ([b]) [c]*'],
    ['Élan élan', 'élan', '[Élan] [élan]'],
    ['nothing', '"', 'nothing'],
    ['pumphouse', 'pump pumphouse', '[pumphouse]'],
  ])('%s searched for %s', (text, q, expected) => expect(marked(text, q)).toBe(expected))
  it('leave the text as it is, whatever is searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, q) => {
        const all = pieces(text, q).map((piece) => piece.text)
        expect(all.join('')).toBe(text)
      }),
    )
  })
})
