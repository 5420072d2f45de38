import { describe, expect, it } from 'vitest'
import { iou, norm, type Pair, type Role, shared, union } from '../../../eval/attribution/spans.ts'

describe('norm', () => {
  const cases: [string, string, Pair[], Role, Pair[]][] = [
    ['trims quotation marks, spaces and stops', '“Rain is due,” ', [[0, 15]], 'content', [[1, 12]]],
    ['drops what is nothing but edges', '“ ”, x', [[0, 4]], 'content', []],
    ['joins parts with only edges between', 'one, two', [[5, 8], [0, 3]], 'content', [[0, 8]]], // biome-ignore format: a table
    ['keeps parts with words between', 'one or two', [[0, 3], [7, 10]], 'content', [[0, 3], [7, 10]]], // biome-ignore format: a table
    ['joins sources over "and the"', 'Aro and the Bel', [[0, 3], [12, 15]], 'source', [[0, 15]]], // biome-ignore format: a table
    ['joins sources over "AND The"', 'Aro AND The Bel', [[0, 3], [12, 15]], 'source', [[0, 15]]], // biome-ignore format: a table
    ['does not join sources over other words', 'Aro for the Bel', [[0, 3], [12, 15]], 'source', [[0, 3], [12, 15]]], // biome-ignore format: a table
    ['does not join cues over "and"', 'said and told', [[0, 4], [9, 13]], 'cue', [[0, 4], [9, 13]]], // biome-ignore format: a table
    ['joins overlapping spans', 'abcdefgh', [[0, 4], [2, 6]], 'cue', [[0, 6]]], // biome-ignore format: a table
    ['keeps an inner span inside', 'abcdefgh', [[0, 6], [2, 4]], 'cue', [[0, 6]]], // biome-ignore format: a table
    ['counts in UTF-16 units', '🦊 “yes”', [[3, 8]], 'content', [[4, 7]]],
    ['keeps a lone half of a surrogate pair', '🦊', [[1, 2]], 'content', [[1, 2]]],
  ]
  it.each(cases)('%s', (_, text, spans, role, expected) => {
    expect(norm(text, spans, role)).toEqual(expected)
  })
})

describe('overlap', () => {
  it('is 1 when both are empty and 0 when one is', () => {
    expect(iou([], [])).toBe(1)
    expect(iou([], [[0, 1]])).toBe(0)
  })
  it('counts units over several parts', () => {
    expect(shared([[0, 5], [10, 20]], [[3, 12]])).toBe(4) // biome-ignore format: a table
    expect(iou([[0, 5], [10, 20]], [[3, 12]])).toBe(4 / 20) // biome-ignore format: a table
  })
  it('unites touching and overlapping spans', () => {
    expect(union([[[4, 6]], [[0, 2], [2, 3]], [[5, 9]]])).toEqual([[0, 3], [4, 9]]) // biome-ignore format: a table
  })
})
