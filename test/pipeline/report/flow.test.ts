import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flow } from '../../../src/pipeline/report/terminal/flow.ts'
import { pieces, width } from '../../../src/pipeline/report/terminal/width.ts'

const ink = (text: string) => text
const shout = (text: string) => `*${text}*`

describe('flow', () => {
  it.each([
    ['breaks at white space', [{ text: 'one two  three\nfour', ink }], 9, ['one two', 'three', 'four']],
    ['gives no line for nothing', [{ text: ' \n ', ink }], 9, []],
    ['cuts what is too long', [{ text: 'abcdefgh', ink }], 3, ['abc', 'def', 'gh']],
    [
      'keeps runs that touch together',
      [
        { text: 'so (', ink },
        { text: 'bold', ink: shout },
        { text: ') said', ink },
      ],
      7,
      ['so', '(*bold*)', 'said'],
    ],
  ])('%s', (_, runs, columns, lines) => expect(flow(runs, columns)).toEqual(lines))

  it('loses no word and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const lines = flow([{ text, ink }], columns)
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns)
        const bare = (some: string) => some.replace(/[ \t\n\v\f\r]/g, '')
        // what cannot be seen is spelt out, line separators included
        if (!/[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(bare(text)))
          expect(bare(lines.join(''))).toBe(bare(text))
      }),
    )
  })
})

describe('width', () => {
  it.each([
    ['plain', 5],
    ['Kyïv', 4],
    ['北京', 4],
    ['e\u0301', 1],
    ['👍', 2],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => expect(width(text)).toBe(columns))

  it('never cuts a wide character', () => expect(pieces('a北京', 2)).toEqual(['a', '北', '京']))
})
