import { describe, expect, it } from 'vitest'
import { beginning } from '../../src/web/parts/beginning.ts'

describe('the beginning of a text', () => {
  it.each([
    ['short', 10, 'short'],
    ['some words that go on', 10, 'some words'],
    ['some longerwordsthanthis', 10, 'some longe'],
    ['abcdefgh👍more', 9, 'abcdefgh'],
    ['\ud83d broken half', 8, '\ud83d broken'],
  ])('%j, at most %i', (text, most, wanted) => {
    expect(beginning(text, most)).toBe(wanted)
  })
})
