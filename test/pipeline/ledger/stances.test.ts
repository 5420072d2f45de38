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

describe('the text of a proposition', () => {
  const denied = 'Colonel Bo Kersten denied that Varnia had shipped rockets to Elsk.'
  it.each([
    'Anna Holt said rumours that Varnia had shipped rockets to Elsk were being checked.',
    'Anna Holt said if Varnia had shipped rockets to Elsk, it would be a crime.',
  ])('is what is denied, not what is only told of: %s', async (told) => {
    const readings = [
      await readingOf(told, '2031-06-01', 'Velm Post'),
      await readingOf(denied, '2031-06-02', 'Tarn Wire'),
    ]
    const { propositions } = computeBoard('story', readings, [])
    const found = propositions.find(({ text }) => text === 'that Varnia had shipped rockets to Elsk')
    expect(found?.positions.map(({ source, stance }) => [source.name, stance])).toEqual([['Bo Kersten', 'denies']])
  })
})
