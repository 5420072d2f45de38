import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffClaims } from '../../src/ledger/diff.ts'
import { type Told, told } from './claims.ts'

const how = (before: Told, after: Told) => {
  const changes = diffClaims([told(before)], [told(after)])
  return changes.length === 1 ? changes[0]!.how : 'two claims'
}

const DAM = 'the dam at Lorn Quay failed during the night'

describe('one claim in two texts', () => {
  it.each([
    ['kept', { words: DAM }, { words: DAM }, []],
    ['reworded', { words: DAM }, { words: 'the old dam at Lorn Quay failed in the night' }, ['reworded']],
    [
      'another number',
      { words: '12 people were injured', best: 12 },
      { words: '15 people were injured', best: 15 },
      ['reworded', 'numberChanged'],
    ],
    ['a source without its name', { words: DAM }, { words: DAM, by: ['an official'] }, ['attributionWeakened']],
    [
      'a source fewer',
      { words: DAM, by: ['Vesna Tarrow', 'Olin Marsh'] },
      { words: DAM, by: ['Vesna Tarrow'] },
      ['attributionWeakened'],
    ],
    ['less certain', { words: DAM }, { words: DAM, certainty: 'possible' }, ['attributionWeakened']],
    [
      'asserted, no longer confirmed',
      { words: DAM, act: 'confirms' },
      { words: DAM, act: 'asserts' },
      ['reworded', 'attributionWeakened'],
    ],
    ['a stronger source', { words: DAM, by: ['an official'] }, { words: DAM }, []],
    ['another claim', { words: DAM }, { words: 'the road will open again by Friday' }, 'two claims'],
  ] as [string, Told, Told, unknown][])('%s', (_, before, after, expected) => {
    expect(how(before, after)).toEqual(expected)
  })
})

describe('all claims of two texts', () => {
  it('pairs the most alike, and names what came and went', () => {
    const before = [
      told({ words: DAM }),
      told({ words: '12 people were injured', best: 12 }),
      told({ words: 'nobody was warned' }),
    ]
    const after = [
      told({ words: '15 people were injured', best: 15 }),
      told({ words: DAM }),
      told({ words: 'the pumps had stopped' }),
    ]
    const pairs = diffClaims(before, after).map((one) => [one.before?.words[0] ?? null, one.after?.words[0] ?? null])
    expect(pairs).toEqual([
      ['12 people were injured', '15 people were injured'],
      [DAM, DAM],
      [null, 'the pumps had stopped'],
      ['nobody was warned', null],
    ])
  })
  it('prefers the same speaker among claims with the same words', () => {
    const before = [
      told({ words: `${DAM} again`, by: ['Olin Marsh'] }),
      told({ words: `${DAM} again`, by: ['Vesna Tarrow'] }),
    ]
    const [change] = diffClaims(before, [told({ words: DAM, by: ['Vesna Tarrow'] })])
    expect(change!.before!.sources[0]!.name).toBe('Vesna Tarrow')
  })
  it('holds every claim once, on its side', () => {
    const words = fc.constantFrom('dam', 'road', 'failed', 'opened', 'night', 'twelve', 'people')
    const claims = fc.array(
      fc.array(words, { maxLength: 5 }).map((some) => told({ words: some.join(' ') })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(claims, claims, (before, after) => {
        const changes = diffClaims(before, after)
        expect(changes.flatMap((one) => one.after ?? [])).toEqual(after)
        expect(new Set(changes.flatMap((one) => one.before ?? []))).toEqual(new Set(before))
        expect(changes.flatMap((one) => one.before ?? [])).toHaveLength(before.length)
      }),
    )
  })
  it('finds nothing but kept claims in the same text', () => {
    const claims = [told({ words: DAM }), told({ words: DAM }), told({ words: '' })]
    expect(diffClaims(claims, claims).every((one) => one.before && one.after && one.how.length === 0)).toBe(true)
  })
})
