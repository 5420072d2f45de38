import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Quantity, Source } from '../../../src/model.ts'
import {
  cautions,
  completeness,
  group,
  identity,
  quantity,
  quantityInWords,
  time,
} from '../../../src/pipeline/report/words.ts'
import { claimOf, resultOf, sourceOf } from './sample.ts'

const none = { start: 0, end: 1, exact: 'x', low: null, best: null, high: null, unit: null, of: null }

describe('quantity', () => {
  it.each<[Partial<Quantity>, string]>([
    [{ bound: 'exact', best: 2600, of: 'men' }, '2,600 men'],
    [{ bound: 'about', best: 10_000 }, 'about 10,000'],
    [{ bound: 'atLeast', low: 1.5, unit: 'km' }, 'at least 1.5 km'],
    [{ bound: 'atMost', high: 7 }, 'at most 7'],
    [{ bound: 'exact', best: 1400, unit: 'tonne', of: 'crude' }, '1,400 tonne of crude'],
    [{ bound: 'between', low: 5, high: 7 }, '5 to 7'],
    [{ bound: 'atLeast', low: 0.333333, unit: 'fraction', of: 'population' }, 'at least 33.33 percent of population'],
    [{ bound: 'vague', low: 300, high: 900, unit: 'km²' }, 'vaguely 300 to 900 km²'],
  ])('%o', (given, words) => expect(quantity({ ...none, ...given } as Quantity)).toBe(words))

  it.each<[string, Partial<Quantity>, string]>([
    ['several stone quays', { low: 3, high: 9, of: 'stone quays' }, 'several [3–9] stone quays'],
    ['several', { low: 3, high: 9, of: 'stone quays' }, 'several [3–9] stone quays'],
    ['dozens', { low: 24, high: 99 }, 'dozens [24–99]'],
    ['several hundred miles', { low: 300, high: 900, unit: 'mile' }, 'several hundred miles [300–900 mile]'],
    ['thousands of sheep', { low: 2000, high: 9999, of: 'sheep' }, 'thousands of [2,000–9,999] sheep'],
  ])('keeps the words of a vague size: %s', (exact, given, words) => {
    expect(quantityInWords({ ...none, bound: 'vague', exact, ...given })).toBe(words)
  })
  it('computes the others', () => {
    expect(quantityInWords({ ...none, bound: 'about', best: 40, of: 'men', exact: 'some forty men' })).toBe(
      'about 40 men',
    )
  })
})

describe('identity', () => {
  it.each<[string, string, Partial<Source>, string[]]>([
    ['nothing when the words say it all', 'Ada Venn', {}, []],
    ['a canonical name', 'the board', { name: 'Water Board' }, ['Water Board']],
    [
      'role and affiliation that are not in the words',
      'she',
      { name: 'Ada Venn', role: 'mayor' },
      ['Ada Venn', 'mayor'],
    ],
    ['no role that is in the words', 'mayor Ada Venn', { name: 'Ada Venn', role: 'mayor' }, []],
    [
      'the country beside a name',
      'Moscow',
      { name: 'Government of Russia', country: 'RU' },
      ['Government of Russia', 'RU'],
    ],
    ['no country alone', 'Ada Venn', { country: 'RU' }, []],
    ['that it is unnamed', 'an official', { named: false }, ['unnamed']],
    [
      'whom it speaks for, though the words say it',
      'a Tarn Dam Board spokesperson',
      {
        named: false,
        role: 'spokesperson',
        affiliation: { name: 'Tarn Dam Board', kind: 'organization', country: null },
      },
      ['unnamed', 'Tarn Dam Board'],
    ],
  ])('%s', (_, exact, more, known) => {
    expect(identity(sourceOf({ start: 0, end: exact.length, exact }, more))).toEqual(known)
  })
})

describe('cautions', () => {
  const may = { start: 0, end: 3, exact: 'may' }
  it.each<[Partial<Claim>, string[]]>([
    [{}, []],
    [{ negated: true, conditional: true }, ['negated', 'conditional']],
    [{ certainty: 'possible', hedge: may }, ['possible “may”']],
    [{ certainty: 'probable' }, ['probable']],
    [{ certainty: 'certain', hedge: may }, ['hedge “may”']],
    [{ certainty: 'unknown', act: 'withholds' }, []],
    [{ firstTime: may }, ['first time']],
  ])('%o', (more, labels) => expect(cautions(claimOf('x', more))).toEqual(labels))
})

describe('completeness', () => {
  it.each([
    ['complete', null, 'complete'],
    ['unknown', null, 'not known whether complete'],
    ['truncated', null, 'truncated, share seen not known'],
    ['truncated', 0.4584, 'truncated, 45.84% seen'],
    ['truncated', 0.1 + 0.2, 'truncated, 30% seen'],
    ['truncated', 1 / 3, 'truncated, 33.33% seen'],
    ['truncated', 0, 'truncated, 0% seen'],
  ] as const)('%s, %s', (state, seen, words) => {
    expect(completeness(resultOf('', [], { completeness: { state, seen, evidence: null } }).article)).toBe(words)
  })
})

it('words the relation of a time unless it is the day itself', () => {
  const at = { start: 0, end: 1, exact: 'x', edtf: '2026-12' }
  expect(time({ ...at, relation: 'by' })).toBe('by 2026-12')
  expect(time({ ...at, relation: 'on', impliedBy: 'year' })).toBe('2026-12 (implied)')
})

describe('a number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234567.5, '-1,234,567.5'],
    [0.1 + 0.2, '0.3'],
    [1e-9, '0'],
    [2e21, '2,000,000,000,000,000,000,000'],
  ])('%d', (n, words) => expect(group(n)).toBe(words))
  it('is written as the standard of the language writes it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.maxSafeInteger()), (n) => {
        expect(group(n)).toBe(n.toLocaleString('en'))
      }),
    )
  })
})
