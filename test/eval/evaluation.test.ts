import { describe, expect, it } from 'vitest'
import { ofWords, repeated } from '../../eval/bench/texts.ts'
import { sample } from '../../eval/corpora.ts'
import { format } from '../../eval/evaluation.ts'

describe('sample', () => {
  const records = Array.from({ length: 10 }, (_, i) => i)
  it('spreads over the whole, and is the same every time', () => {
    expect(sample(records, 4)).toEqual([0, 2, 5, 7])
    expect(sample(records, 1)).toEqual([0])
  })
  it('is the whole when no count is given or there are no more', () => {
    expect(sample(records, null)).toBe(records)
    expect(sample(records, 11)).toBe(records)
  })
})

it('formats a table with figures to the right and one number of digits a column', () => {
  const table = { title: 'Ferries', columns: ['port', 'F1', 'n'], rows: [['Norvale', 82, 7], ['Vell', 9.25, 12]] } // biome-ignore format: a table
  expect(format(table)).toBe(
    ['Ferries', 'port       F1   n', '───────  ────  ──', 'Norvale  82.0   7', 'Vell      9.3  12'].join('\n'),
  )
})

describe('texts of the bench', () => {
  it('have the number of words asked for', () => {
    for (const count of [1, 5, 900])
      expect(ofWords('The ferry is late.\n\nAgain.', count).match(/\S+/g)).toHaveLength(count)
  })
  it('have the length asked for', () => {
    expect(repeated('ab ', 7)).toBe('ab ab a')
  })
})
