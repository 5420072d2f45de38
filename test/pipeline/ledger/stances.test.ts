/** From two articles to the board: which position the source of the second takes on what the first asserts. */
import { describe, expect, it } from 'vitest'
import { computeBoard } from '../../../src/ledger/compute.ts'
import { STANCES } from '../../cases/stances.ts'
import { readingOf } from '../../support/reading-of.ts'

/** The stances of the second article's claims on the proposition of the first one's. */
async function stanceOn(first: string, second: string): Promise<string> {
  const one = await readingOf(first, '2031-06-01', 'Velm Post')
  const two = await readingOf(second, '2031-06-02', 'Tarn Wire')
  const theirs = new Set(two.claims.map(({ id }) => id))
  const { propositions } = computeBoard('story', [one, two], [])
  const shared = propositions.find(({ claims }) => claims.includes(one.claims[0]!.id))
  const positions = shared!.positions.filter(({ claims }) => claims.some((id) => theirs.has(id)))
  return positions.map(({ stance }) => stance).join(' and ') || 'none'
}

describe.each(STANCES)('on “$first”', ({ first, second }) => {
  it.each(second)('%s: %s', async (expected, text) => expect(await stanceOn(first, text)).toBe(expected))
})
