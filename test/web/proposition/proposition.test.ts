import { describe, expect, it } from 'vitest'
import { sideOf } from '../../../src/web/proposition/amounts.ts'
import { distinct, pictureOf } from '../../../src/web/proposition/chain-layout.ts'
import { copiesOf } from '../../../src/web/proposition/copies.ts'
import { momentsOf } from '../../../src/web/proposition/moments.ts'
import { datesOf, placeOf, placesOf } from '../../../src/web/proposition/place.ts'
import { chartsOf } from '../../../src/web/proposition/points.ts'
import { spanOf } from '../../../src/web/proposition/span.ts'
import { stepsOf } from '../../../src/web/proposition/steps.ts'
import { chain, claim, number, position, source } from '../support/made.ts'

const at = (time: string) => Date.parse(time)

describe('moments', () => {
  it('lie in the day that the text tells, and in the order of saying', () => {
    expect(momentsOf(['2031-03-04T09:40:00Z', '2031-03-04', '2031-03-06'])).toEqual([
      at('2031-03-04T09:40Z'),
      at('2031-03-04T12:00Z'),
      at('2031-03-06T12:00Z'),
    ])
  })
  it('a day that is named after an evening comes after it', () => {
    expect(momentsOf(['2031-03-04T18:30:00Z', '2031-03-04'])).toEqual([
      at('2031-03-04T18:30Z'),
      at('2031-03-04T18:30Z'),
    ])
  })
  it('no order takes a time out of its day', () => {
    expect(momentsOf(['2031-03-09', '2031-03-04'])[1]).toBe(at('2031-03-05T00:00Z'))
    expect(momentsOf(['soon'])).toEqual([null])
  })
})

describe('steps of a position', () => {
  const domain = { from: at('2031-03-01T00:00Z'), to: at('2031-03-11T00:00Z') }
  const claims = new Map(
    [claim('a', '2031-03-02'), claim('b', '2031-03-02T13:00Z'), claim('c', '2031-03-08')].map((one) => [
      one.claim.id,
      one,
    ]),
  )
  it('turn where the source did, and stand together where they would cover one another', () => {
    const changes = [{ from: 'withholds', to: 'denies', said: '2031-03-08', claim: 'c' } as const]
    const steps = stepsOf(position({ stance: 'denies', changes, claims: ['a', 'b', 'c'] }), claims, domain)
    expect(steps.map(({ stance, claims }) => [stance, claims.length])).toEqual([
      ['withholds', 2],
      ['denies', 1],
    ])
    expect(steps[1]!.at).toBeCloseTo(0.75)
  })
  it('a turn within the hour shows both', () => {
    const changes = [{ from: 'supports', to: 'denies', said: '2031-03-02T13:00Z', claim: 'b' } as const]
    const [first, second] = stepsOf(position({ changes, claims: ['a', 'b'] }), claims, domain)
    expect(second!.at - first!.at).toBeGreaterThan(0.03)
  })
  it('claims that are no longer there are left out', () => {
    expect(stepsOf(position({ claims: ['gone'] }), claims, domain)).toEqual([])
  })
})

describe('points of a chart', () => {
  const placeOfClaim = (id: string) => `/at/${id}`
  it('keep ranges, bounds and the day', () => {
    const [chart] = chartsOf(
      [
        number(0, { best: null, low: 10, high: 20, bound: 'between', claim: 'a' }),
        number(0, { best: null, low: 30, bound: 'atLeast', claim: 'b' }),
        number(0, { best: null, high: 50, bound: 'atMost', claim: 'c' }),
        number(40, { bound: 'about', claim: 'd', said: '2031-03-02' }),
      ],
      placeOfClaim,
    )
    expect(chart!.points.map(({ value, low, high, open, about }) => [value, low, high, open, about])).toEqual([
      [15, 10, 20, null, false],
      [30, null, null, 'up', false],
      [50, null, null, 'down', false],
      [40, null, null, null, true],
    ])
    expect(chart!.points[3]).toMatchObject({ from: at('2031-03-02'), to: at('2031-03-03'), place: '/at/d' })
    expect(chart!.points[1]!.label).toBe('at least 30, Coast Guard, 1 Mar 2031')
  })
  it('one value alone is no chart, copies of one are one value', () => {
    expect(chartsOf([number(4)], placeOfClaim)).toEqual([])
    expect(chartsOf([number(4), number(4)], placeOfClaim)).toEqual([])
  })
  it('amounts stand where there is room for them, on the right before the left', () => {
    expect(sideOf(60, '145', 600)).toBe('right')
    expect(sideOf(590, '145', 600)).toBe('left')
    const long = 'vaguely 2,000,000 to 9,999,999'
    expect(sideOf(300, long, 600)).toBe('right')
    expect(sideOf(400, long, 600)).toBe('left')
    expect(sideOf(150, long, 300)).toBeNull()
  })
  it('what is counted apart is drawn apart', () => {
    const given = [number(4), number(6), number(1, { state: 'killed' }), number(2, { state: 'killed' })]
    expect(chartsOf(given, placeOfClaim).map(({ title }) => title)).toEqual(['people, missing', 'people, killed'])
  })
})

describe('chains as a picture', () => {
  const columns = (picture: ReturnType<typeof pictureOf>) =>
    Object.fromEntries(picture.nodes.map((node) => [node.name, node.column]))
  it('go from the publishers on the left to the origins on the right', () => {
    const picture = pictureOf([
      chain('The Courier', ['Wire Nine', 'Coast Guard']),
      chain('Evening Post', ['Coast Guard']),
      chain('Evening Post', ['Coast Guard'], { claim: 'another' }),
    ])
    expect(columns(picture)).toEqual({ 'The Courier': 0, 'Evening Post': 0, 'Wire Nine': 1, 'Coast Guard': 2 })
    expect(picture.edges).toHaveLength(3)
    expect(picture.nodes.filter(({ kind }) => kind === 'origin')).toHaveLength(1)
    expect(picture).toMatchObject({ columns: 3, rows: 2 })
  })
  it('mark a circle, and only the circle', () => {
    const picture = pictureOf([
      chain('The Courier', ['Beacon', 'The Courier', 'officials'], { circular: true, unnamed: true }),
    ])
    const names = new Map(picture.nodes.map(({ key, name }) => [key, name]))
    expect(picture.edges.map(({ from, to, circular }) => [names.get(from), names.get(to), circular])).toEqual([
      ['The Courier', 'Beacon', true],
      ['Beacon', 'The Courier', true],
      ['The Courier', 'officials', false],
    ])
    expect(picture.nodes.find(({ name }) => name === 'officials')).toMatchObject({
      kind: 'origin',
      unnamed: true,
      column: 2,
    })
  })
  it('that show the same are one', () => {
    const all = [chain('The Courier', ['Wire Nine']), chain('The Courier', ['Wire Nine'], { claim: 'another' })]
    expect(distinct(all)).toHaveLength(1)
    expect(distinct([...all, chain('Evening Post', ['Wire Nine'])])).toHaveLength(2)
  })
  it('a publisher that speaks for itself stands alone', () => {
    const picture = pictureOf([chain('The Courier', [])])
    expect(picture).toMatchObject({
      nodes: [{ name: 'The Courier', kind: 'publisher' }],
      edges: [],
      columns: 1,
      rows: 1,
    })
  })
})

describe('copies', () => {
  it('of the same words by the same source stand once', () => {
    const other = { ...claim('c', '2031-03-01', ['the ferry sank']), sources: [source('Harbour Office')] }
    const all = [claim('a', '2031-03-01', ['the ferry sank']), claim('b', '2031-03-02', ['the ferry sank']), other]
    expect(copiesOf(all, {}).map((copies) => copies.map((one) => one.claim.id))).toEqual([['a', 'b'], ['c']])
  })
})

describe('places', () => {
  it('lead to the sentence, whichever copy of a text it stands in', () => {
    const address = placeOf('ferry', claim('abc@def', '2031-03-01'))
    expect(address).toBe('/story/ferry/article/https%3A%2F%2Fcourier.example%2Fferry?claim=abc&revision=r1')
  })
  it('of a claim that is gone there is none', () => {
    const places = placesOf('ferry', [claim('a', '2031-03-01')])
    expect(places('a')).toContain('claim=a')
    expect(places('b')).toBeNull()
    expect(datesOf([claim('a', '2031-03-01')])('a')).toBe('captured')
  })
})

describe('from when to when', () => {
  const told = (id: string, said: string, edtf: string | null, published: string | null) => {
    const one = claim(id, said)
    return { ...one, claim: { ...one.claim, said: edtf ? { edtf } : null }, article: { ...one.article, published } }
  }
  const claims = new Map(
    [
      told('said', '2031-03-04', '2031-03-04', null),
      told('published', '2031-03-06T10:00Z', null, '2031-03-06T10:00Z'),
      told('captured', '2031-03-08T10:00Z', null, null),
      told('same day', '2031-03-06', '2031-03-06', null),
    ].map((one) => [one.claim.id, one]),
  )
  it.each([
    [['said'], '2031-03-04', '2031-03-04', 'said 4 Mar 2031'],
    [['captured'], '2031-03-08T10:00Z', '2031-03-08T10:00Z', 'captured 8 Mar 2031'],
    [['said', 'published'], '2031-03-04', '2031-03-06T10:00Z', 'said 4 Mar 2031 – published 6 Mar 2031'],
    [['said', 'published', 'same day'], '2031-03-04', '2031-03-06T10:00Z', 'said 4 Mar 2031 – 6 Mar 2031'],
  ])('%j', (ids, first, latest, words) => {
    expect(spanOf(position({ claims: ids, first, latest }), claims)).toBe(words)
  })
})
