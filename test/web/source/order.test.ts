import { describe, expect, it } from 'vitest'
import { arranged, type Order, orderOf } from '../../../src/web/source/order.ts'
import { card, source } from '../support/made.ts'

const sources = [
  card('Beta', { claims: 2, changes: 0, latest: '2031-03-02', reliability: 'F' }),
  card('Alpha', { claims: 5, changes: 0, latest: '2031-03-01', reliability: 'B' }),
  card('Gamma', { claims: 3, changes: 2, latest: '2031-03-09', reliability: 'A' }),
]
const names = (order: Order, words = '') => arranged(sources, order, words).map(({ source }) => source.name)

describe('the order of sources', () => {
  it.each<[Order, string]>([
    ['claims', 'Alpha Gamma Beta'],
    ['name', 'Alpha Beta Gamma'],
    ['changes', 'Gamma Beta Alpha'],
    ['latest', 'Gamma Beta Alpha'],
    ['reliability', 'Gamma Alpha Beta'],
  ])('by %s', (order, wanted) => {
    expect(names(order).join(' ')).toBe(wanted)
  })
  it('an order that nobody knows is that of claims', () => {
    expect(orderOf('weight')).toBe('claims')
    expect(orderOf(undefined)).toBe('claims')
  })
  it('finds by name, role and body', () => {
    const minister = {
      ...card('Ira Holm'),
      source: source('Ira Holm', {
        role: 'water minister',
        affiliation: { name: 'Government of Sarn', kind: 'government', country: null },
      }),
    }
    const found = (words: string) => arranged([...sources, minister], 'claims', words).map(({ source }) => source.name)
    expect(found('MINISTER sarn')).toEqual(['Ira Holm'])
    expect(found('amm')).toEqual(['Gamma'])
    expect(found('amm holm')).toEqual([])
  })
})
