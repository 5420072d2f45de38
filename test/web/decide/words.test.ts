import { describe, expect, it } from 'vitest'
import type { Change, ClaimRef, Decision } from '../../../src/ledger-model.ts'
import { told, undoneBy, wordsOf } from '../../../src/web/decide/words.ts'

const claim: ClaimRef = {
  article: 'a',
  revision: 'r',
  claim: 'c',
  at: [
    [8, 14, 'it ran'],
    [3, 7, 'said'],
  ],
}

describe('decisions in words', () => {
  it.each<[Change, string, readonly string[]]>([
    [{ kind: 'reject', claim }, 'left a claim out', ['said … it ran']],
    [{ kind: 'accept', claim }, 'took a claim in again', ['said … it ran']],
    [
      { kind: 'relabel', claim, act: 'denies', negated: true },
      'relabelled a claim: denies, negated',
      ['said … it ran'],
    ],
    [{ kind: 'split', claims: [claim] }, 'took 1 claim out into a proposition of their own', ['said … it ran']],
    [{ kind: 'merge', claims: [claim, claim] }, 'made one proposition of several', ['said … it ran', 'said … it ran']],
    [{ kind: 'rename', source: 's', name: 'Port of Vell' }, 'renamed a source: Port of Vell', []],
    [{ kind: 'reliability', source: 's', grade: 'B' }, 'graded a source B: usually reliable', []],
    [{ kind: 'undo', decision: 'd' }, 'took a decision back', []],
  ])('%o', (change, expected, words) => {
    expect(told(change)).toBe(expected)
    expect(wordsOf(change)).toEqual(words)
  })
  it('an undoing names what it takes back', () => {
    const decision = (id: string, change: Change): Decision => ({ id, story: 's', by: 'Ada', at: '', why: '', change })
    const all = [decision('d', { kind: 'reject', claim }), decision('e', { kind: 'undo', decision: 'd' })]
    expect(undoneBy(all[1]!, all)).toBe(all[0])
    expect(undoneBy(all[0]!, all)).toBeNull()
  })
})
