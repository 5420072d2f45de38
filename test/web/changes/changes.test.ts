import { describe, expect, it } from 'vitest'
import type { ClaimChange, PropositionChange } from '../../../src/ledger-views.ts'
import { choices, typed } from '../../../src/web/changes/since.ts'
import { changed, kept } from '../../../src/web/changes/words.ts'
import { claim, source } from '../support/made.ts'

const change = (more: Partial<PropositionChange>): PropositionChange => ({
  proposition: 'p',
  text: 'words',
  kind: 'status',
  from: null,
  to: null,
  source: null,
  ...more,
})

describe('a change in words', () => {
  it.each<[Partial<PropositionChange>, string]>([
    [{ kind: 'new', to: 'singleOrigin' }, 'new: single origin'],
    [{ kind: 'gone', from: 'denied' }, 'gone: no claim is left, or others took them'],
    [{ kind: 'status', from: 'unconfirmed', to: 'disputed' }, 'status: unconfirmed → disputed'],
    [
      { kind: 'position', from: 'withholds', to: 'denies', source: source('Coast Guard') },
      'position of Coast Guard: withholds → denies',
    ],
    [{ kind: 'number', to: 'eleven', source: source('Coast Guard') }, 'number of Coast Guard: none → eleven'],
  ])('%j', (more, words) => {
    expect(changed(change(more))).toBe(words)
  })
  it('counts the claims that stayed as they were', () => {
    const [a, b] = [claim('a', '2031-03-01'), claim('b', '2031-03-01')]
    const all: ClaimChange[] = [
      { before: a, after: a, how: [] },
      { before: a, after: b, how: ['reworded'] },
      { before: null, after: b, how: [] },
      { before: a, after: null, how: [] },
    ]
    expect(kept(all)).toBe(1)
  })
})

describe('since when', () => {
  const now = Date.parse('2031-03-10T12:00:00.000Z')
  it('offers the last look where there was one', () => {
    expect(choices(now, null).map(({ name }) => name)).toEqual([
      'the last hour',
      'the last day',
      'the last week',
      'from the beginning',
    ])
    expect(choices(now, '2031-03-09T00:00:00.000Z')[0]).toEqual({
      name: 'since I last looked',
      since: '2031-03-09T00:00:00.000Z',
    })
    expect(choices(now, null)[1]!.since).toBe('2031-03-09T12:00:00.000Z')
  })
  it('takes what is typed as UTC', () => {
    expect(typed('2031-03-09T06:30')).toBe('2031-03-09T06:30:00.000Z')
    expect(typed('')).toBeNull()
  })
})
