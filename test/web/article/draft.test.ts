import { describe, expect, it } from 'vitest'
import { assigned, EMPTY, markedOf, missing, without } from '../../../src/web/article/draft.ts'

const span = (start: number, end: number) => ({ start, end })

describe('a draft', () => {
  it('takes words as content, cue and sources', () => {
    let draft = assigned(EMPTY, 'content', [span(20, 30), span(40, 50)])
    draft = assigned(draft, 'cue', [span(10, 14)])
    draft = assigned(draft, 'source', [span(0, 9)])
    draft = assigned(draft, 'source', [span(60, 65)])
    expect(markedOf('a', draft)).toEqual({
      article: 'a',
      content: [span(20, 30), span(40, 50)],
      cue: span(10, 14),
      sources: [span(0, 9), span(60, 65)],
      act: 'asserts',
      negated: false,
      said: null,
    })
  })
  it('lets new words replace those they overlap, and keeps order', () => {
    const draft = assigned(assigned(EMPTY, 'content', [span(20, 30)]), 'content', [span(5, 8)])
    expect(draft.content).toEqual([span(5, 8), span(20, 30)])
    expect(assigned(draft, 'content', [span(25, 33)]).content).toEqual([span(5, 8), span(25, 33)])
  })
  it('takes words out again, and nothing from nothing', () => {
    const draft = assigned(assigned(EMPTY, 'cue', [span(1, 2)]), 'content', [span(3, 4)])
    expect(without(draft, 'cue', draft.cue!).cue).toBeNull()
    expect(without(draft, 'content', draft.content[0]!).content).toEqual([])
    expect(assigned(EMPTY, 'cue', [])).toBe(EMPTY)
  })
  it('says what is missing', () => {
    expect(missing(EMPTY)).toMatch(/content/)
    const draft = assigned(EMPTY, 'content', [span(3, 4)])
    expect(missing(draft)).toBeNull()
    expect(missing({ ...draft, said: 'Tuesday' })).toMatch(/2024-10-23/)
    expect(missing({ ...draft, said: '2024-10' })).toBeNull()
  })
})
