import { describe, expect, it } from 'vitest'
import type { PropositionChange } from '../../../src/ledger-views.ts'
import { columnsOf, WIDE } from '../../../src/web/board/columns.ts'
import { movesInShort } from '../../../src/web/board/moves.ts'
import { newsOf } from '../../../src/web/board/news.ts'
import { asked, boardQuery } from '../../../src/web/board/query.ts'
import { seriesInShort } from '../../../src/web/board/series.ts'
import { card, date, number, source } from '../support/made.ts'

describe('what is asked of a board', () => {
  it.each([
    [{}, {}],
    [{ filter: 'disputed' }, { status: 'disputed' }],
    [
      { filter: 'truncated', q: ' pump ' },
      { truncated: true, q: 'pump' },
    ],
    [{ filter: 'changed' }, { changedSince: '2031-03-01T00:00:00.000Z' }],
    [{ filter: 'toString' }, {}],
    [{ filter: 'nonsense', expresses: 'yes' }, { expresses: true }],
  ])('%j', (query, wanted) => {
    const nothing = { status: null, truncated: null, changedSince: null, q: '', expresses: null }
    const found = asked(boardQuery(query as Record<string, string>), '2031-03-01T00:00:00.000Z')
    expect(found).toEqual({ ...nothing, ...wanted })
  })
})

describe('columns', () => {
  const names = (sources: readonly ReturnType<typeof card>[], width: number) =>
    columnsOf(sources, width).map(({ name }) => name)
  it('go to those with most positions, named before unnamed, in the order in which they first spoke', () => {
    const sources = [
      card('officials', { named: false, propositions: 9 }),
      card('Harbour Office', { propositions: 2, first: '2031-03-04' }),
      card('Coast Guard', { propositions: 5, first: '2031-03-05' }),
      ...Array.from({ length: 5 }, (_, n) => card(`Office ${n}`, { propositions: 3, first: `2031-03-1${n}` })),
    ]
    const six = names(sources, WIDE)
    expect(six).toHaveLength(6)
    expect(six[0]).toBe('Coast Guard')
    expect(six).not.toContain('officials')
    expect(names(sources, 3000)).toEqual(['officials', 'Harbour Office', ...six])
  })
  it('are as many as find room, and none go to who takes no position', () => {
    const many = Array.from({ length: 60 }, (_, n) => card(`Office ${n}`))
    expect(names(many, WIDE + 71)).toHaveLength(6)
    expect(names(many, WIDE + 72)).toHaveLength(7)
    expect(names(many, 5000)).toHaveLength(24)
    expect(names(many, 300)).toEqual([])
    expect(names([card('Asker', { propositions: 0 })], 3000)).toEqual([])
  })
})

describe('numbers in short', () => {
  it('tell each step once', () => {
    const given = [number(4), number(4), number(6), number(9)]
    expect(seriesInShort(given)).toEqual({ steps: ['4', '6', '9'], of: 'people, missing' })
  })
  it('tell of the kind that was given most often', () => {
    const given = [number(1, { of: 'boats' }), number(4), number(6)]
    expect(seriesInShort(given)?.of).toBe('people, missing')
  })
  it('leave out the middle of many', () => {
    const given = [1, 2, 3, 4, 5, 6].map((n) => number(n))
    expect(seriesInShort(given)?.steps).toEqual(['1', null, '4', '5', '6'])
  })
  it('keep the bounds', () => {
    const given = [
      number(0, { best: null, low: 3, bound: 'atLeast' }),
      number(40, { bound: 'about', unit: 'tonne', of: 'oil' }),
    ]
    expect(seriesInShort(given.slice(0, 1))?.steps).toEqual(['at least 3'])
    expect(seriesInShort(given.slice(1))).toEqual({ steps: ['about 40'], of: 'tonne of oil, missing' })
  })
  it('are nothing where there is none', () => {
    expect(seriesInShort([])).toBeNull()
  })
})

describe('dates in short', () => {
  const amending = (edtf: string, of: string, more: Parameters<typeof date>[1] = {}) =>
    date(edtf, { amends: { claim: `claim${of}`, value: of, source: source('Coast Guard'), how: 'replaces' }, ...more })
  it('tell how one moved, and who moved it', () => {
    expect(movesInShort([date('2031-03-20'), amending('2031-04-02', '2031-03-20')])).toEqual([
      { steps: ['20 Mar', '2 Apr'], how: 'replaces', of: 'date, Coast Guard' },
    ])
  })
  it('tell the year where it changes, and by when', () => {
    const moved = amending('2031-01-04', '2030-12-30', { relation: 'by' })
    expect(movesInShort([date('2030-12-30', { relation: 'by' }), moved])[0]?.steps).toEqual([
      'by 30 Dec 2030',
      'by 4 Jan 2031',
    ])
  })
  it('tell of one that moves again in one line, without the middle of many', () => {
    const days = ['2031-03-01', '2031-03-02', '2031-03-03', '2031-03-04', '2031-03-05']
    const moved = days.map((day, at) => (at === 0 ? date(day) : amending(day, days[at - 1]!)))
    expect(movesInShort(moved).map(({ steps }) => steps)).toEqual([['1 Mar', null, '3 Mar', '4 Mar', '5 Mar']])
  })
  it('tell of copies once, and of a silent edit', () => {
    const withdrawn = { how: 'silentEdit', revision: 'r1', note: null } as const
    const moved = amending('2031-03-02', '2031-02-25')
    expect(movesInShort([date('2031-02-25', { withdrawn }), moved, moved])).toEqual([
      { steps: ['25 Feb', '2 Mar'], how: 'replaces', of: 'date replaced in a silent edit, Coast Guard' },
    ])
  })
  it('name both where two differ', () => {
    const other = amending('2031-03-21', '2031-03-20', {
      source: source('Harbour Office'),
      amends: { claim: 'claim2031-03-20', value: '2031-03-20', source: source('Coast Guard'), how: 'differs' },
    })
    expect(movesInShort([date('2031-03-20'), other])).toEqual([
      { steps: ['20 Mar', '21 Mar'], how: 'differs', of: 'date, Coast Guard and Harbour Office' },
    ])
  })
  it('are none where nothing moved', () => {
    expect(movesInShort([date('2031-03-20'), date('2031-03-21')])).toEqual([])
  })
})

describe('news', () => {
  const change = (proposition: string, kind: PropositionChange['kind']): PropositionChange => ({
    proposition,
    text: 'words',
    kind,
    from: null,
    to: null,
    source: null,
  })
  it('name what weighs most', () => {
    const news = newsOf([change('a', 'number'), change('a', 'status'), change('b', 'new'), change('c', 'gone')])
    expect([...news]).toEqual([
      ['a', 'status changed'],
      ['b', 'new'],
    ])
  })
})
