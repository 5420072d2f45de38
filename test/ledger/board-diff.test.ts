import { describe, expect, it } from 'vitest'
import { diffBoards } from '../../src/ledger/board-diff.ts'
import type { Board, Position, Proposition, SourceRef } from '../../src/ledger-model.ts'

const TARROW: SourceRef = {
  ...{ id: 'person:vesna tarrow', name: 'Vesna Tarrow', kind: 'person', named: true },
  ...{ role: null, affiliation: null, country: null },
}

const position = (stance: Position['stance']): Position => ({
  ...{ source: TARROW, stance, first: '2031-03-10', latest: '2031-03-10', changes: [], claims: [] },
  reliability: 'F',
})

const proposition = (id: string, claims: readonly string[], more: Partial<Proposition> = {}): Proposition => ({
  ...{
    id,
    text: `text of ${id}`,
    textClaim: claims[0] ?? '',
    claims,
    grouping: [],
    positions: [],
    numbers: [],
    dates: [],
  },
  ...{ origins: { atLeast: 1, atMost: 1, chains: [] }, status: 'singleOrigin', reason: '', withheldBy: [] },
  ...{ statusClaims: [], first: { report: null, confirmation: null, denial: null } },
  ...{ interestedOnly: false, credibility: { grade: 6, reason: '' }, truncated: false, warnings: [], captured: [] },
  ...more,
})

const number = (exact: string, claim: string, replaces: string | null): Proposition['numbers'][number] => ({
  ...{ said: '2031-03-10', low: null, best: 1, high: null, bound: 'exact', unit: null, of: 'people', state: null },
  ...{ exact, source: TARROW, claim },
  withdrawn: null,
  amends: replaces === null ? null : { claim: 'x', value: replaces, source: TARROW, how: 'replaces' },
})

const board = (...propositions: Proposition[]): Board => ({ story: 'dam', asOf: '', propositions })
const changes = (before: Board, after: Board, renamed: [string, string][] = []) =>
  diffBoards(before, after, new Map(renamed)).map(({ proposition, kind, from, to }) => [proposition, kind, from, to])

describe('two boards', () => {
  it('nothing changed', () => {
    const same = board(proposition('p', ['a', 'b']))
    expect(changes(same, same)).toEqual([])
  })
  it('a proposition came, and one left', () => {
    expect(changes(board(proposition('p', ['a'])), board(proposition('q', ['b'])))).toEqual([
      ['q', 'new', null, 'singleOrigin'],
      ['p', 'gone', 'singleOrigin', null],
    ])
  })
  it('is followed by its claims when an earlier one gave it another id', () => {
    const before = board(proposition('p', ['b', 'c']))
    expect(changes(before, board(proposition('q', ['a', 'b', 'c'], { status: 'disputed' })))).toEqual([
      ['q', 'status', 'singleOrigin', 'disputed'],
    ])
  })
  it('is followed through revisions of its article', () => {
    const before = board(proposition('p', ['a']))
    const after = board(proposition('q', ['a2']))
    expect(
      changes(before, after, [
        ['a', 'a1'],
        ['a1', 'a2'],
      ]),
    ).toEqual([])
    expect(
      changes(before, after, [
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toHaveLength(2) // a circle ends
  })
  it('split in two: the larger part goes on, the other is new', () => {
    const before = board(proposition('p', ['a', 'b', 'c']))
    const after = board(proposition('q', ['a', 'b']), proposition('r', ['c']))
    expect(changes(before, after)).toEqual([['r', 'new', null, 'singleOrigin']])
  })
  it('a source took a position, and changed it', () => {
    const none = board(proposition('p', ['a']))
    const some = board(proposition('p', ['a'], { positions: [position('denies')] }))
    const other = board(proposition('p', ['a'], { positions: [position('supports')] }))
    expect(changes(none, some)).toEqual([['p', 'position', null, 'denies']])
    expect(changes(some, other)).toEqual([['p', 'position', 'denies', 'supports']])
  })
  it('a number that amends is a change, one that only came is none', () => {
    const before = board(proposition('p', ['a'], { numbers: [number('12', 'a', null)] }))
    const after = board(proposition('p', ['a', 'b'], { numbers: [number('12', 'a', null), number('17', 'b', '12')] }))
    expect(changes(before, after)).toEqual([['p', 'number', '12', '17']])
    expect(changes(board(proposition('p', ['a'])), before)).toEqual([])
  })
})
