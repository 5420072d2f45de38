import { describe, expect, it } from 'vitest'
import type { Chain, NumberEntry, Position, SourceRef } from '../../../src/ledger-model.ts'
import type { Act } from '../../../src/model.ts'
import { byEdtf } from '../../../src/pipeline/ledger/edtf-order.ts'
import { type Measured, sameMeasure } from '../../../src/pipeline/ledger/measure.ts'
import { originsOf } from '../../../src/pipeline/ledger/origins.ts'
import { withSameOrigin } from '../../../src/pipeline/ledger/same-origin.ts'
import { samePublisher } from '../../../src/pipeline/ledger/same-publisher.ts'
import { stanceOf } from '../../../src/pipeline/ledger/stance.ts'
import { claimsBehind, reasonOf, statusOf } from '../../../src/pipeline/ledger/status.ts'
import { throughPublishers } from '../../../src/pipeline/ledger/through-publishers.ts'
import { warningsOf } from '../../../src/pipeline/ledger/warnings.ts'

const source = (name: string, rest: Partial<SourceRef> = {}): SourceRef => ({
  id: name,
  name,
  kind: 'organization',
  named: true,
  role: null,
  affiliation: null,
  country: null,
  ...rest,
})
const official = (name: string, body: string | null, country: string | null = null): SourceRef =>
  source(name, {
    kind: 'person',
    named: false,
    country,
    affiliation: body ? { name: body, kind: 'organization', country } : null,
  })
const of = (country: string, name: string): SourceRef => source(name, { country })
const chain = (...links: SourceRef[]): Chain => ({
  claim: 'c',
  publisher: 'The Osterby Herald',
  links,
  origin: links.at(-1)!.id,
  unnamed: !links.at(-1)!.named,
  circular: false,
})
const position = (stance: Position['stance'], name: string): Position => ({
  source: source(name),
  stance,
  first: '2031-05-01',
  latest: '2031-05-01',
  changes: [],
  claims: [name],
  reliability: 'F',
})

describe('stance (ruling 10)', () => {
  it.each<[Act, 1 | -1 | 0, string | null]>([
    ['asserts', 1, 'supports'],
    ['confirms', 1, 'supports'],
    ['predicts', 1, 'supports'],
    ['confirms', -1, 'denies'],
    ['denies', 1, 'denies'],
    ['denies', -1, 'supports'],
    ['doubts', -1, 'doubts'],
    ['withholds', 1, 'withholds'],
    ['expresses', 1, null],
    ['asks', 1, null],
    ['demands', -1, null],
    ['asserts', 0, null],
    ['denies', 0, null],
    ['withholds', 0, 'withholds'],
  ])('%s with polarity %i', (act, polarity, expected) => {
    expect(stanceOf(act, polarity)).toBe(expected)
  })
})

describe('origins', () => {
  const army = source('Osterby army')
  it.each<[string, Chain[], number, number]>([
    ['nobody', [], 0, 0],
    ['one source in two articles', [chain(army), chain(army)], 1, 1],
    ['two bodies', [chain(army), chain(source('Velm navy'))], 2, 2],
    ['a body and its official', [chain(army), chain(official('an officer', 'Osterby army'))], 1, 2],
    ['two officials of one body', [chain(official('a', 'Velm navy')), chain(official('b', 'Velm navy'))], 1, 2],
    [
      'a ministry and its minister, in other words',
      [chain(source('Ministry of Defence')), chain(official('a minister', 'Defence Ministry'))],
      1,
      2,
    ],
    ['two nobody knows', [chain(official('a', null)), chain(official('b', null))], 1, 2],
    ['a body and somebody nobody knows', [chain(army), chain(official('a', null))], 1, 2],
    ['one body under two names', [chain(source('Velm Energy')), chain(source('VELM ENERGY Ltd'))], 1, 2],
    ['one person under two names', [chain(source('Ada Venn')), chain(source('Ada B. Venn'))], 1, 2],
    ['two bodies with a word in common', [chain(source('Velm Energy')), chain(source('Velm Water'))], 2, 2],
    [
      'a body and a description that fits it',
      [chain(of('KR', 'National Intelligence Service')), chain(of('KR', 'South Korean intelligence services'))],
      1,
      2,
    ],
    [
      'a body and a description of another',
      [chain(of('KR', 'Coast Guard')), chain(of('KR', 'South Korean intelligence services'))],
      2,
      2,
    ],
    [
      'like bodies of two states',
      [chain(of('UA', 'Ukrainian intelligence services')), chain(of('KR', 'South Korean intelligence services'))],
      2,
      2,
    ],
    ['two bodies with names, one of a state', [chain(of('KR', 'Velm Energy')), chain(of('KR', 'Velm Water'))], 2, 2],
    ['a member who has it from the army, and the army', [chain(source('Ilva Venn'), army), chain(army)], 1, 1],
  ])('%s', (_, chains, atLeast, atMost) => {
    expect(originsOf(chains)).toMatchObject({ atLeast, atMost })
  })
})

describe('publishers citing publishers', () => {
  const said = (publisher: string, claim: string, ...links: SourceRef[]): Chain => ({
    ...chain(...links),
    publisher,
    claim,
  })
  const herald = source('Osterby Herald', { kind: 'publisher' })
  const courier = source('the Velm Courier', { kind: 'publisher' })
  const aide = official('an aide', 'Osterby army')

  it('lead to the origin of the one that they cite', () => {
    const [, second] = throughPublishers([said('Osterby Herald', 'a', aide), said('Velm Courier', 'b', herald)])
    expect(second).toMatchObject({ origin: aide.id, unnamed: true, circular: false })
    expect(second!.links.map(({ name }) => name)).toEqual(['Osterby Herald', 'an aide'])
  })
  it('are circular where they come back', () => {
    const chains = throughPublishers([said('Osterby Herald', 'a', courier), said('Velm Courier', 'b', herald)])
    expect(chains.map(({ circular }) => circular)).toEqual([true, true])
  })
  it('end at a publisher whose article is not held', () => {
    const [only] = throughPublishers([said('Velm Courier', 'b', herald)])
    expect(only).toMatchObject({ origin: herald.id, circular: false })
  })
})

describe('one origin', () => {
  const officials = source('a#officials', { kind: 'group', named: false })
  const said = (origin: string, ...links: SourceRef[]): Chain => ({ ...chain(...links), origin })
  const origins = (...chains: Chain[]): number => new Set(withSameOrigin(chains).map(({ origin }) => origin)).size
  it('stands behind a headline, the sentence under it and a copy of that', () => {
    const copy = source('b#officials', { kind: 'group', named: false })
    expect(origins(said('a#officials', officials), said('copy:x', officials), said('copy:x', copy))).toBe(1)
  })
  it('does not stand behind unnamed sources of two articles', () => {
    const others = source('b#officials', { kind: 'group', named: false })
    expect(origins(said('copy:x', officials), said('copy:y', others))).toBe(2)
  })
})

describe('status (ruling 11)', () => {
  const two = { atLeast: 2, atMost: 2, chains: [] }
  const one = { atLeast: 1, atMost: 1, chains: [] }
  const supported = [position('supports', 'A'), position('supports', 'B')]
  it.each([
    ['disputed', [position('supports', 'A'), position('denies', 'B')], one, true, false],
    ['denied', [position('denies', 'B'), position('withholds', 'C')], one, false, false],
    ['unconfirmed', [position('withholds', 'C')], { ...one, atLeast: 0, atMost: 0 }, false, false],
    ['singleOrigin', [position('supports', 'A')], one, true, false],
    ['corroborated', supported, two, true, false],
    ['unconfirmed', supported, two, false, false],
    ['unconfirmed', supported, two, true, true],
    ['unconfirmed', supported, { ...two, atLeast: 1 }, true, false],
  ] as const)('%s', (expected, positions, origins, confirmed, interestedOnly) => {
    const standing = { positions: [...positions], origins, confirmed, interestedOnly }
    expect(statusOf(standing)).toBe(expected)
    expect(reasonOf(standing, expected)).toMatch(/^[A-Z].*\.$/)
  })
  it('tells unnamed sources of one name once, with how many they are', () => {
    const supporting = ['officials', 'A', 'officials'].map((name) => position('supports', name))
    const standing = { positions: supporting, origins: one, confirmed: false, interestedOnly: false }
    expect(reasonOf(standing, 'singleOrigin')).toMatch(/^Supported by officials \(2\), A; /)
  })
  it.each([
    ['disputed', ['s', 'd']],
    ['denied', ['d']],
    ['singleOrigin', ['s']],
    ['unconfirmed', ['s']],
  ] as const)('rests on the latest claims of those whose stance makes it: %s', (status, expected) => {
    const all = [position('supports', 's'), position('denies', 'd'), position('withholds', 'w')]
    const turned = { ...all[0]!, claims: ['earlier', 's'] }
    expect(claimsBehind([turned, ...all.slice(1)], status)).toEqual(expected)
  })
  it('of what nobody supports, on all', () => {
    expect(claimsBehind([position('withholds', 'w'), position('doubts', 'x')], 'unconfirmed')).toEqual(['w', 'x'])
  })
})

describe('measures and order', () => {
  it.each<[a: Partial<Measured>, b: Partial<Measured>, same: boolean]>([
    [{ of: 'troops' }, { of: 'North Korean troops' }, true],
    [{ of: 'people' }, { of: 'people in the harbour' }, true],
    [{ of: 'companies' }, { of: 'company' }, true],
    [{ of: 'dead' }, { of: 'injured' }, false],
    [{ of: 'people', state: 'killed' }, { of: 'people', state: 'wounded' }, false],
    [{ of: 'people', state: 'killed' }, { of: 'people' }, true],
    // of people in one state
    [{ of: 'miners', state: 'killed' }, { of: 'people', state: 'killed' }, true],
    [{ of: 'miners', state: 'deployed' }, { of: 'people', state: 'deployed' }, false],
    [{ of: 'injured', state: 'wounded' }, { of: 'people', state: 'wounded' }, true],
    // what is counted is not said
    [{ of: null, state: 'killed' }, { of: 'people', state: 'killed' }, true],
    [{ of: null }, { of: 'people', state: 'killed' }, false],
    [{ of: 'styrene', unit: 'tonne' }, { of: 'styrene', unit: null }, false],
    // on top of what was told before
    [{ of: 'people', exact: '12 more' }, { of: 'people', exact: '40' }, false],
    [{ of: 'people', exact: 'an additional 12' }, { of: 'people', exact: '40' }, false],
    [{ of: 'people', exact: 'another 12' }, { of: 'people', exact: '15 more' }, true],
    [{ of: 'people', exact: 'more than 12' }, { of: 'people', exact: '40' }, true],
    [{ of: 'people', exact: 'no more than 12' }, { of: 'people', exact: '40' }, true],
  ])('%j and %j', (a, b, same) => {
    const [one, other] = [a, b].map((part) => ({ unit: null, of: null, state: null, exact: '3', ...part }))
    expect(sameMeasure(one!, other!)).toBe(same)
    expect(sameMeasure(other!, one!)).toBe(same)
  })
  it('warns of values of one unit that no claim tells apart', () => {
    const entry = (claim: string, part: Partial<Measured>): NumberEntry => ({
      ...{ said: '2031-05-01', low: null, best: 3, high: null, bound: 'exact', unit: null, of: null, state: null },
      ...{ exact: '3', source: source('A'), claim, amends: null, withdrawn: null },
      ...part,
    })
    const none = { atLeast: 1, atMost: 1, chains: [] }
    const [dead, hurt] = [
      { of: 'people', state: 'killed' },
      { of: 'people', state: 'wounded' },
    ]
    expect(warningsOf([entry('1', dead), entry('2', hurt)], none, [])).toEqual([
      'these values count different things: people, killed; people, wounded',
    ])
    expect(warningsOf([entry('1', dead), entry('1', hurt)], none, [])).toEqual([])
    expect(warningsOf([entry('1', dead), entry('2', { unit: 'square kilometre' })], none, [])).toEqual([])
    expect(warningsOf([entry('1', dead), entry('2', { of: 'miners', state: 'killed' })], none, [])).toEqual([])
  })
  it('orders values by where they begin', () => {
    const values = ['2031-05-02', '2031-04-21/2031-04-30', '2031', '2031-05~', '2031-05-01T10:00:00Z']
    expect(values.toSorted(byEdtf)).toEqual([
      '2031',
      '2031-04-21/2031-04-30',
      '2031-05~',
      '2031-05-01T10:00:00Z',
      '2031-05-02',
    ])
  })
})

it.each<[string | null, string | null, boolean]>([
  ['The Estuary Courier', 'Estuary Courier', true],
  ['estuarycourier.com', 'The Estuary Courier', true],
  ['uk.estuarycourier.co.uk', 'Estuary Courier', true],
  ['Estuary Courier', 'Estuary Post', false],
  [null, 'Estuary Post', false],
])('%s and %s as one publisher: %s', (a, b, same) => {
  expect(samePublisher(a, b)).toBe(same)
})
