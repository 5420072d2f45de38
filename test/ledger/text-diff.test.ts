import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDiff } from '../../src/ledger/text-diff.ts'

const joined = (before: string, after: string, ...ops: string[]): string =>
  textDiff(before, after)
    .flatMap(({ op, exact }) => (ops.includes(op) ? [exact] : []))
    .join('')

describe('two texts, piece by piece', () => {
  it.each([
    ['the same', 'A dam failed.', 'A dam failed.', [['same', 'A dam failed.']]],
    ['nothing', '', '', []],
    ['all new', '', 'A dam.', [['added', 'A dam.']]],
    ['all gone', 'A dam.', '', [['removed', 'A dam.']]],
    [
      'one word',
      'At least 12 people were hurt.',
      'At least 15 people were hurt.',
      [
        ['same', 'At least '],
        ['removed', '12'],
        ['added', '15'],
        ['same', ' people were hurt.'],
      ],
    ],
    [
      'a paragraph in between',
      'One.\n\nThree.',
      'One.\n\nTwo.\n\nThree.',
      [
        ['same', 'One.\n\n'],
        ['added', 'Two.\n\n'],
        ['same', 'Three.'],
      ],
    ],
  ])('tells %s', (_, before, after, expected) => {
    expect(textDiff(before, after).map(({ op, exact }) => [op, exact])).toEqual(expected)
  })
  it('holds both texts, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.'), maxLength: 60 }),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(joined(before, after, 'same', 'removed')).toBe(before)
        expect(joined(before, after, 'same', 'added')).toBe(after)
      }),
    )
  })
  it('is bounded where nothing of a long text stayed', () => {
    const words = (of: string) => Array.from({ length: 40_000 }, (_, i) => `${of}${i}`).join(' ')
    const [before, after] = [words('a'), words('b')]
    expect(joined(before, after, 'same', 'removed')).toBe(before)
    expect(joined(before, after, 'same', 'added')).toBe(after)
  })
})
