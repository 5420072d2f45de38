import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linksOf, propositionsOf } from '../../../src/pipeline/group/index.ts'
import { newsText, settings } from '../../property/texts.ts'
import { reading } from './given.ts'

it('words of news in any order: nothing throws, no claim stands in two propositions, each holds its text', async () => {
  await fc.assert(
    fc.asyncProperty(newsText, newsText, async (a, b) => {
      const all = [await reading('a', a), await reading('b', b)]
      const links = linksOf(all)
      for (const link of links) {
        expect(link.a < link.b).toBe(true)
        expect(link.score).toBeGreaterThan(0)
        expect(link.score).toBeLessThanOrEqual(1)
      }
      const groups = propositionsOf(all, links, [])
      const claims = groups.flatMap((group) => group.claims)
      expect(new Set(claims).size).toBe(claims.length)
      expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length)
      for (const { textClaim, claims: held, polarity } of groups) {
        expect(held).toContain(textClaim)
        expect(polarity.get(textClaim)).toBe(1)
      }
    }),
    settings(150),
  )
})
