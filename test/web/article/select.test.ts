import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  begun,
  moved,
  moveOf,
  nudged,
  partsOf,
  type Selected,
  type Step,
  spanOf,
} from '../../../src/web/article/select.ts'
import { wordAfter, wordAt, wordBefore } from '../../../src/web/article/words.ts'

const TEXT = 'The mayor, Ada Quill, said: “It won’t open.”\n\nAt 10.30 p.m. the crew left.'
const BLOCKS = [
  { start: 0, end: 44 },
  { start: 46, end: TEXT.length },
]
const shown = (span: { start: number; end: number } | null) => span && TEXT.slice(span.start, span.end)

describe('words', () => {
  it.each([
    [0, 'The'],
    [3, 'mayor'],
    [10, 'Ada'],
    [26, 'It'],
    [37, 'open'],
    [44, 'At'],
    [48, '10.30'],
    [TEXT.length, null],
  ])('after %i comes %s', (offset, word) => expect(shown(wordAfter(TEXT, offset))).toBe(word))
  it.each([
    [0, null],
    [3, 'The'],
    [11, 'mayor'],
    [46, 'open'],
  ])('before %i stands %s', (offset, word) => expect(shown(wordBefore(TEXT, offset))).toBe(word))
  it.each([
    [6, 'mayor'],
    [33, 'won’t'],
    [9, 'Ada'],
    [TEXT.length, 'left'],
  ])('at %i stands %s', (offset, word) => expect(shown(wordAt(TEXT, offset))).toBe(word))
  it('finds none where there is none', () => {
    for (const text of ['', '  —  …', '\n\n'])
      expect([wordAfter(text, 0), wordBefore(text, text.length), wordAt(text, 0)]).toEqual([null, null, null])
  })
  it('goes through a word of a million letters', () => {
    const text = 'x'.repeat(1_000_000)
    expect(wordAfter(text, 500_000)!.start).toBe(500_000)
    expect(wordBefore(text, 500_000)!.end).toBe(500_000)
  })
})

const go = (steps: readonly [Step, boolean?][], from: Selected | null = null) =>
  steps.reduce(
    (now, [step, extend = false]) => (now ? moved(TEXT, BLOCKS, now, { step, extend }) : begun(TEXT, 0)),
    from,
  )
const words = (selected: Selected | null) => selected && shown(spanOf(selected))

describe('selecting by keyboard', () => {
  it('begins at the first word and goes from word to word', () => {
    expect(words(go([['next']]))).toBe('The')
    expect(words(go([['next'], ['next'], ['next']]))).toBe('Ada')
    expect(words(go([['next'], ['next'], ['previous']]))).toBe('The')
  })
  it('stretches and shrinks with the shift key', () => {
    expect(words(go([['next'], ['next'], ['next', true], ['next', true]]))).toBe('mayor, Ada Quill')
    expect(words(go([['next'], ['next'], ['next', true], ['previous', true]]))).toBe('mayor')
    expect(words(go([['next'], ['next'], ['next'], ['previous', true]]))).toBe('mayor, Ada')
  })
  it('goes over paragraphs, and to the ends of one', () => {
    expect(words(go([['next'], ['down']]))).toBe('At')
    expect(words(go([['next'], ['down'], ['up']]))).toBe('The')
    expect(words(go([['next'], ['last']]))).toBe('open')
    expect(words(go([['next'], ['down'], ['last'], ['first']]))).toBe('At')
    expect(words(go([['next'], ['last', true]]))).toBe('The mayor, Ada Quill, said: “It won’t open')
  })
  it('stays where there is nothing further', () => {
    expect(words(go([['next'], ['previous']]))).toBe('The')
    expect(words(go([['next'], ['down'], ['down'], ['up'], ['up']]))).toBe('The')
    expect(begun('', 0)).toBeNull()
  })
  it('takes characters in one by one', () => {
    const open = go([['next'], ['last']])!
    const longer = nudged(TEXT, open, 1)
    expect(words(longer)).toBe('open.')
    expect(words(nudged(TEXT, longer, -1))).toBe('open')
    expect(words(nudged(TEXT, { anchor: { start: 0, end: 1 }, focus: { start: 0, end: 1 } }, -1))).toBe('T')
  })
  it('knows its keys', () => {
    expect(moveOf({ key: 'ArrowDown', shiftKey: true })).toEqual({ step: 'down', extend: true })
    expect(moveOf({ key: 'a', shiftKey: false })).toBeNull()
  })
})

describe('the parts of a selection', () => {
  it('are one a paragraph, without the space around them', () => {
    expect(partsOf(TEXT, BLOCKS, { start: 20, end: 55 }).map(shown)).toEqual([', said: “It won’t open.”', 'At 10.30'])
    expect(partsOf(TEXT, BLOCKS, { start: 3, end: 4 })).toEqual([])
  })
  it('lie in the selection and in a paragraph, whatever was selected', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) }
        for (const part of partsOf(TEXT, BLOCKS, span)) {
          expect(part.start).toBeGreaterThanOrEqual(span.start)
          expect(part.end).toBeLessThanOrEqual(span.end)
          expect(shown(part)).toBe(shown(part)!.trim())
        }
      }),
    )
  })
})
