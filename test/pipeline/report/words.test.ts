import { describe, expect, it } from 'vitest'
import type { Claim, Quantity, Source } from '../../../src/model.ts'
import { cautions, completeness, identity, quantity, time } from '../../../src/pipeline/report/words.ts'
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
    [{ bound: 'vague', low: 300, high: 900, unit: 'km²' }, 'some 300 to 900 km²'],
  ])('%o', (given, words) => expect(quantity({ ...none, ...given } as Quantity)).toBe(words))
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
