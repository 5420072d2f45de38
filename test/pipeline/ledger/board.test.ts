import { describe, expect, it } from 'vitest'
import { computeBoard } from '../../../src/ledger/compute.ts'
import type { Board } from '../../../src/ledger-model.ts'
import { readingOf } from '../../support/reading-of.ts'

/** Each text published a day after the one before it, by another publisher. */
const boardOf = async (...texts: readonly string[]): Promise<Board> =>
  computeBoard(
    'Orle ferry',
    await Promise.all(texts.map((text, day) => readingOf(text, `2031-05-0${day + 1}`, `Paper ${day + 1}`))),
    [],
  )

const CLAIM = 'that the Orle ferry had sunk off Velm'

describe('a source that withdrew', () => {
  it('is no origin any more', async () => {
    const { propositions } = await boardOf(
      `The Velm Harbour Authority said ${CLAIM}.`,
      `The Velm Harbour Authority denied ${CLAIM}.`,
    )
    expect(propositions).toHaveLength(1)
    expect(propositions[0]).toMatchObject({ status: 'denied', origins: { atLeast: 0, atMost: 0, chains: [] } })
  })
  it('leaves the others theirs', async () => {
    const { propositions } = await boardOf(
      `The Velm Harbour Authority said ${CLAIM}.`,
      `The Tarn Coast Guard confirmed ${CLAIM}.`,
      `The Velm Harbour Authority denied ${CLAIM}.`,
    )
    expect(propositions[0]).toMatchObject({ status: 'disputed', origins: { atLeast: 1, atMost: 1 } })
  })
})

describe('two counts of one claim', () => {
  const toll = (dead: number, hurt: number): string =>
    `Tarn police said that ${dead} people had been killed and ${hurt} people had been wounded in the Orle ferry fire.`
  it('are each amended by its own kind', async () => {
    const { propositions } = await boardOf(toll(12, 30), toll(14, 35))
    expect(propositions).toHaveLength(1)
    expect(propositions[0]!.numbers.map(({ best, state, amends }) => [best, state, amends?.value ?? null])).toEqual([
      [12, 'killed', null],
      [30, 'wounded', null],
      [14, 'killed', '12'],
      [35, 'wounded', '30'],
    ])
  })
  it('give no warning, since the claim itself tells them apart', async () => {
    const { propositions } = await boardOf(
      'Tarn police said that six passengers and four sailors had been killed in the Orle ferry fire.',
    )
    expect(propositions[0]!.numbers).toHaveLength(2)
    expect(propositions[0]!.warnings).toEqual([])
  })
})
