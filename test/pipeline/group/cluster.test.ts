import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Link } from '../../../src/ledger-model.ts'
import { cluster } from '../../../src/pipeline/group/cluster.ts'

const link = (pair: string, score: number): Link => ({ a: pair[0]!, b: pair[1]!, score, why: '' })

it('joins what is linked', () => {
  expect(cluster([link('ab', 0.9), link('cd', 0.5)])).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

it('a weak link between two dense groups does not run them together', () => {
  const dense = ['ab', 'ac', 'bc', 'xy', 'xz', 'yz'].map((pair) => link(pair, 0.9))
  expect(cluster([...dense, link('cx', 0.5)])).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y', 'z'],
  ])
})

it('a claim goes where it is linked best', () => {
  expect(cluster([link('ab', 0.9), link('bc', 0.41), link('cd', 0.8), link('ce', 0.8), link('de', 0.8)])).toEqual([
    ['a', 'b'],
    ['c', 'd', 'e'],
  ])
})

const LINKS = fc
  .uniqueArray(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 400, max: 1000 })), {
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    maxLength: 30,
  })
  .map((pairs) =>
    pairs.filter(([a, b]) => a !== b).map(([a, b, score]) => link(`${Math.min(a, b)}${Math.max(a, b)}`, score / 1000)),
  )

it('is the same whatever the order of the links', () => {
  fc.assert(
    fc.property(
      LINKS.chain((links) => fc.tuple(fc.constant(links), fc.shuffledSubarray(links, { minLength: links.length }))),
      ([links, shuffled]) => {
        expect(cluster(shuffled)).toEqual(cluster(links))
      },
    ),
  )
})

it('puts each claim into at most one group', () => {
  fc.assert(
    fc.property(LINKS, (links) => {
      const all = cluster(links).flat()
      expect(new Set(all).size).toBe(all.length)
    }),
  )
})
