import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/pipeline/draft.ts'
import { findTimes, findTimexes } from '../../../../src/pipeline/normalise/times/index.ts'
import { anchor } from '../../../../src/text/span.ts'
import { timesIn } from './support.ts'

const shown = (text: string, published: string | null, readAt: string) =>
  timesIn(text, { published, readAt }).map(({ exact, edtf, impliedBy }) => `${exact} | ${edtf} | ${impliedBy ?? '–'}`)

describe('the reference time', () => {
  it('is the day of publication', () => {
    expect(shown('It broke on Tuesday.', '2024-10-23T22:10:00+02:00', '2026-03-01')).toEqual([
      'Tuesday | 2024-10-22 | weekday:published',
    ])
  })

  it('is the day of the dateline, in the latest year up to the day of reading', () => {
    const text = 'VELTON, Oct. 23 (Corvane Wire) — It broke on Tuesday.'
    const dateline = anchor(text, { start: 0, end: 15 })
    const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
    const times = findTimes({ article: { text, published: null, dateline }, blocks, readAt: '2025-03-01' })
    expect(times.map(({ exact, edtf, impliedBy }) => [exact, edtf, impliedBy])).toEqual([
      ['Oct. 23', '2024-10-23', 'month-day:dateline'],
      ['Tuesday', '2024-10-22', 'weekday:dateline'],
    ])
  })

  it('is what a date with its weekday implies: the latest year in which they agree, not after the day of reading', () => {
    const text = 'It broke on Wednesday, October 23, crews said. A crack was seen on Tuesday.'
    const implied = ['Wednesday, October 23 | 2024-10-23 | year-by-weekday', 'Tuesday | 2024-10-22 | weekday:text']
    expect(shown(text, null, '2024-10-23')).toEqual(implied)
    expect(shown(text, null, '2029-07-01')).toEqual(implied)
    expect(shown(text, null, '2024-10-22')[0]).toBe('Wednesday, October 23 | 2019-10-23 | year-by-weekday')
    expect(shown(text, null, '2031-01-01')[0]).toBe('Wednesday, October 23 | 2030-10-23 | year-by-weekday')
  })

  it('takes a date ahead only where no other has a weekday', () => {
    const text = 'A vote will be held on Friday, November 1. It broke on Wednesday, October 23.'
    expect(shown(text, null, '2025-02-01')).toEqual([
      'Friday, November 1 | 2024-11-01 | year-by-weekday',
      'Wednesday, October 23 | 2024-10-23 | year-by-weekday',
    ])
  })

  it('is else the day of reading, from which no year-less date lies ahead', () => {
    expect(shown('It broke on Tuesday.', null, '2024-10-23')).toEqual(['Tuesday | 2024-10-22 | weekday:reading'])
    expect(shown('It broke on November 5.', null, '2024-10-23')).toEqual([
      'November 5 | 2023-11-05 | month-day:reading',
    ])
    expect(shown('The gate has a crack of November 5.', null, '2024-10-23')).toEqual([
      'November 5 | 2023-11-05 | month-day:reading',
    ])
  })

  it('is no later than the month of publication where no day of it is known', () => {
    expect(shown('It broke on June 5.', '2022-03', '2024-10-23')).toEqual(['June 5 | 2021-06-05 | month-day:reading'])
    expect(shown('It broke on June 5.', '2022', '2024-10-23')).toEqual(['June 5 | 2022-06-05 | month-day:reading'])
  })

  it('fills nothing in where the text states all', () => {
    expect(shown('It broke on October 3, 2019, and in 2021.', null, '2024-10-23')).toEqual([
      'October 3, 2019 | 2019-10-03 | –',
      '2021 | 2021 | –',
    ])
  })

  it('marks a date whose weekday agrees with no year near by', () => {
    expect(timesIn('It broke on Sunday, October 23, 2024.').map(({ edtf }) => edtf)).toEqual(['2024-10-23'])
    expect(timesIn('It broke on Monday, February 29.', { published: null, readAt: '2025-01-01' })[0]?.edtf).toBe(
      '2016-02-29',
    )
  })
})

describe('blocks', () => {
  const text = 'Storm of Tuesday\n\nYou have read 3 of 5 articles since Monday\n\nIt began on Sunday.'
  const at = (part: string, kind: Block['kind']): Block => {
    const start = text.indexOf(part)
    return { start, end: start + part.length, kind }
  }

  it('are read as headings and paragraphs, never as furniture', () => {
    const blocks = [
      at('Storm of Tuesday', 'headline'),
      at('You have read 3 of 5 articles since Monday', 'furniture'),
      at('It began on Sunday.', 'paragraph'),
    ]
    const article = { text, published: { edtf: '2024-10-23', from: 'meta' as const }, dateline: null }
    const found = findTimexes({ article, blocks, readAt: '2024-10-23' })
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Tuesday', 'Sunday'])
  })
})
