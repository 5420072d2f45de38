import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstInOrder, inOrder } from '../../src/ledger/standing/in-order.ts'
import { EMPTY, type HeldArticle, type Standing } from '../../src/ledger/standing/standing.ts'

/** A proposition a claim or two, all of one article; days and sizes are often the same. */
const standings = fc
  .array(fc.record({ day: fc.nat(5), claims: fc.integer({ min: 1, max: 2 }) }), { maxLength: 300 })
  .map((all): Standing => {
    const held = all.map(({ day, claims }, i) => ({
      id: String((i * 7919) % 1000).padStart(4, '0') + i,
      latest: `2031-03-0${day}`,
      claims: Array.from({ length: claims }, (_, n) => `c${i}.${n}`),
    }))
    const article = { article: 'a', claims: held.flatMap(({ claims }) => claims) } as unknown as HeldArticle
    return {
      ...EMPTY,
      articles: new Map([['a', article]]),
      pages: new Map([['a', 'page/1']]),
      units: held.map((one) => ({ ties: null, blocks: [[one]] })),
    }
  })

it('the first of a board are found as they stand on the whole of it', () => {
  fc.assert(
    fc.property(standings, fc.integer({ min: 1, max: 60 }), (standing, most) => {
      const all = inOrder(standing)
      expect(firstInOrder(standing, most)).toEqual({ total: all.length, first: all.slice(0, most) })
    }),
  )
})
