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

describe('a company with its legal form and without', () => {
  const texts = ['Orbex Inc', 'Orbex', 'Orbex Inc.'].map((name) => `${name} said ${CLAIM}.`)
  it('is one source', async () => {
    const { propositions } = await boardOf(...texts)
    expect(propositions[0]!.positions.map(({ source }) => source.id)).toEqual(['body:orbex'])
    expect(propositions[0]!.origins).toMatchObject({ atLeast: 1, atMost: 1 })
  })
  it('keeps the name and the grade that a person gave it while its form stood in its id', async () => {
    const readings = await Promise.all(texts.map((text, day) => readingOf(text, `2031-05-0${day + 1}`, 'Paper')))
    const made = { story: 'Orle ferry', by: 'A', why: '', at: '2031-05-09T00:00:00Z' }
    const rename = {
      ...made,
      id: '1',
      change: { kind: 'rename', source: 'body:orbex inc', name: 'Orbex Yards' },
    } as const
    const { propositions } = computeBoard('Orle ferry', readings, [rename])
    expect(propositions[0]!.positions.map(({ source }) => source.name)).toContain('Orbex Yards')
  })
})

describe('a paper under its short name', () => {
  const sourcesIn = async (publisher: string): Promise<readonly string[]> => {
    const reading = await readingOf(`Boats left at noon. The Herald reported ${CLAIM}.`, '2031-05-01', publisher)
    const { propositions } = computeBoard('Orle ferry', [reading], [])
    return propositions.flatMap(({ positions }) => positions.map(({ source }) => source.name))
  }
  it('is itself in its own article', async () => {
    expect(await sourcesIn('Valley Herald')).toEqual(['Valley Herald'])
    expect(await sourcesIn('The Valley Herald')).toEqual(['Valley Herald'])
  })
  it('is nobody whom the article of another does not name', async () => {
    expect(await sourcesIn('Valley Courier')).toEqual(['Herald'])
    expect(await sourcesIn('Herald')).toEqual(['Herald'])
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

describe('a number of the same thing in few words', () => {
  const values = async (...texts: readonly string[]) => {
    const { propositions } = await boardOf(...texts)
    return propositions.map(({ numbers, warnings }) => [
      ...numbers.map(({ exact, amends }) => `${exact}${amends ? ` ${amends.how} ${amends.value}` : ''}`),
      ...warnings,
    ])
  }
  it('is amended', async () => {
    expect(
      await values(
        'The Orle police said 12 people were injured.',
        'The Orle police said that 14 people were injured.',
        'The Orle police said the number of injured had risen to 15.',
      ),
    ).toEqual([['12', '14 replaces 12', '15 replaces 14']])
  })
  it('stands apart from other counts', async () => {
    const found = await values(
      'The Orle police said 12 people were injured.',
      'The Orle police said 3 people were killed.',
    )
    expect(found.toSorted()).toEqual([['12'], ['3']])
  })
  it('is no value where it is taken back', async () => {
    expect(
      await values(
        'The Orle police said 15 people had died in the ferry fire.',
        'Eleven people, not 15, died in the ferry fire, the Orle police said.',
      ),
    ).toEqual([['15', 'Eleven replaces 15']])
  })
  it('is told apart from what else is counted in one unit, and from nothing in another', async () => {
    const [first] = await values(
      'Tarn police said that 12 people had been killed and the Orle ferry had lost 3 boats in the fire.',
      'Tarn police said that 12 people had been killed and the Orle ferry had burned 40 tonnes of oil in the fire.',
    )
    expect(first).toEqual(['12', '3', '12', '40 tonnes'])
  })
})
