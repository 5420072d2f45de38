/** Small stories of invented publishers and agencies: who passes whose words on, and at whom each chain ends. */
import { describe, expect, it } from 'vitest'
import { computeBoard } from '../../../src/ledger/compute.ts'
import type { Proposition, Reading } from '../../../src/ledger-model.ts'
import { readingOf } from '../../support/reading-of.ts'

/** Publisher, day of May 2031, text, and the publisher that the feed names. */
type Piece = readonly [publisher: string, day: number, text: string, syndicatedFrom?: string]

async function readings(pieces: readonly Piece[]): Promise<Reading[]> {
  return Promise.all(
    pieces.map(async ([publisher, day, text, syndicatedFrom = null]) => ({
      ...(await readingOf(text, `2031-05-0${day}`, publisher)),
      article: `${publisher} ${day}`,
      ...{ syndicatedFrom },
    })),
  )
}

/** The proposition with most claims. */
async function main(...pieces: readonly Piece[]): Promise<Proposition> {
  const { propositions } = computeBoard('Osk', await readings(pieces), [])
  return propositions.toSorted((a, b) => b.claims.length - a.claims.length)[0]!
}

const chains = ({ origins }: Proposition): string[] =>
  origins.chains
    .map(
      ({ publisher, links, unnamed, circular }) =>
        [publisher, ...links.map(({ name }) => name)].join(' ← ') +
        (unnamed ? ', unnamed' : '') +
        (circular ? ', circular' : ''),
    )
    .toSorted()

const bounds = ({ origins: { atLeast, atMost } }: Proposition) => [atLeast, atMost]

const BRIDGE = 'The Osk bridge was closed after cracks were found in a pillar'

describe('words that somebody else relays', () => {
  const OWN: Piece = ['Velm Herald', 1, 'The Orle police said on Thursday that 40 people had died in the ferry fire.']
  it.each([
    ['The Orle police said 40 people had died in the ferry fire, the Velm Herald reported.'],
    ['The Orle police said 40 people had died in the ferry fire, according to the Velm Herald.'],
    ['The Velm Herald reported that the Orle police said 40 people had died in the ferry fire.'],
    ['According to the Velm Herald, the Orle police said 40 people had died in the ferry fire.'],
    ['Forty people had died in the ferry fire, the Orle police said, the Velm Herald reported.'],
  ])('go back to who said them: %s', async (text) => {
    const found = await main(OWN, ['Tarn Post', 1, text])
    expect(chains(found)).toEqual(['Tarn Post ← Velm Herald ← Orle police', 'Velm Herald ← Orle police'])
    expect(bounds(found)).toEqual([1, 1])
    expect(found.positions.map(({ source }) => source.name)).toEqual(['Orle police'])
    expect(found.warnings).toEqual([])
  })
  it('hold another figure than its source ever gave: the article is named', async () => {
    const found = await main(OWN, [
      'Osk Daily',
      2,
      'The Orle police said 60 people had died in the ferry fire, the Velm Herald reported.',
    ])
    expect(found.warnings).toEqual([
      'Osk Daily gives “60” to Orle police by way of Velm Herald; no article here has Orle police say it',
    ])
  })
  it('of a publisher whose own article has another figure', async () => {
    const found = await main(OWN, ['Osk Daily', 2, 'In the ferry fire 60 people had died, the Velm Herald reported.'])
    expect(found.warnings).toEqual(['Osk Daily gives “60” to Velm Herald; no article here has Velm Herald say it'])
  })
  it('give no warning where the source raised its figure itself', async () => {
    const found = await main(
      OWN,
      ['Velm Herald', 2, 'The Orle police said on Friday that 60 people had died in the ferry fire.'],
      ['Osk Daily', 3, 'The Orle police said 60 people had died in the ferry fire, the Velm Herald reported.'],
    )
    expect(found.numbers.map(({ best }) => best)).toEqual([40, 60, 60])
    expect(found.warnings).toEqual([])
  })
  it('give no warning where nobody here could have it: silence is not inferred from what is not held', async () => {
    const found = await main(
      ['Tarn Post', 1, 'The harbour office said 40 people had died in the ferry fire.'],
      ['Osk Daily', 2, 'The Orle police said 60 people had died in the ferry fire, the Velm Herald reported.'],
    )
    expect(found.numbers.map(({ best }) => best)).toEqual([40, 60])
    expect(found.warnings).toEqual([])
  })
  it('nor where the article of who tells it was not seen whole', async () => {
    const cut = 'You have 40% of this article left to read. The rest is for subscribers only.'
    const found = await main(
      ['Velm Herald', 1, `${OWN[2]}\n\n${cut}`],
      ['Osk Daily', 2, 'The Orle police said 60 people had died in the ferry fire, the Velm Herald reported.'],
    )
    expect(found.truncated).toBe(true)
    expect(found.warnings).toEqual([])
  })
})

describe('reports of one agency', () => {
  const WIRE: Piece = ['Wire Nine', 1, `OSK (Wire Nine) — ${BRIDGE}, officials said on Thursday.`]
  it.each<[string, Piece]>([
    ['with its credit', ['Tarn Post', 1, `OSK (Wire Nine) — ${BRIDGE}, officials said on Thursday.`]],
    ['that a feed names', ['Tarn Post', 1, `Officials said t${BRIDGE.slice(1)}.`, 'Wire Nine']],
    ['cited', ['Tarn Post', 1, `${BRIDGE}, officials said, Wire Nine reported.`]],
    [
      'in other words, by its byline',
      ['Tarn Post', 1, `By Wire Nine\n\nOfficials said that cracks in a pillar had closed the Osk bridge.`],
    ],
  ])('are one origin: %s', async (_, piece) => {
    const found = await main(WIRE, piece)
    expect(chains(found)).toEqual(['Tarn Post ← Wire Nine ← officials, unnamed', 'Wire Nine ← officials, unnamed'])
    expect(bounds(found)).toEqual([1, 1])
    expect(found.reason).toMatch(/all of it goes back to one origin, and none is named\.$/)
  })
  it('are one origin where the agency itself is not held', async () => {
    const found = await main(
      ['Tarn Post', 1, `OSK (Wire Nine) — ${BRIDGE}, officials said on Thursday.`],
      ['Marn Times', 1, `OSK (Wire Nine) — Officials said that cracks in a pillar had closed the Osk bridge.`],
    )
    expect(bounds(found)).toEqual([1, 1])
  })
  it('are not the reports of another agency', async () => {
    const found = await main(WIRE, [
      'Coastal Press',
      1,
      `OSK (Coastal Press) — Officials said t${BRIDGE.slice(1)} last week.`,
    ])
    expect(bounds(found)).toEqual([1, 2])
  })
  it('leave a named source what it is', async () => {
    const found = await main(
      ['Tarn Post', 1, `OSK (Wire Nine) — ${BRIDGE}, the Osk Road Office said.`],
      ['Marn Times', 1, `${BRIDGE}, the Osk Road Office said.`],
    )
    expect(chains(found)).toEqual(['Marn Times ← Osk Road Office', 'Tarn Post ← Wire Nine ← Osk Road Office'])
    expect(bounds(found)).toEqual([1, 1])
  })
})

describe('publishers citing publishers', () => {
  const CHAIN: readonly Piece[] = [
    ['Velm Herald', 1, `${BRIDGE}, two officials said.`],
    ['Northbank Post', 2, `${BRIDGE}, the Velm Herald reported.`],
    ['Coast Radio', 3, `${BRIDGE}, according to the Northbank Post.`],
  ]
  it('C, B, A end where A ends: at somebody unnamed', async () => {
    const found = await main(...CHAIN)
    expect(chains(found)).toEqual([
      'Coast Radio ← Northbank Post ← Velm Herald ← officials, unnamed',
      'Northbank Post ← Velm Herald ← officials, unnamed',
      'Velm Herald ← officials, unnamed',
    ])
    expect(bounds(found)).toEqual([1, 1])
    expect(found.status).toBe('singleOrigin')
    expect(found.reason).toMatch(/one origin, and none is named/)
  })
  it('say so where the circle closes, and end where it began', async () => {
    const found = await main(...CHAIN, ['Velm Herald', 4, `${BRIDGE}, Coast Radio reported.`])
    expect(chains(found)).toContain(
      'Velm Herald ← Coast Radio ← Northbank Post ← Velm Herald ← officials, unnamed, circular',
    )
    expect(bounds(found)).toEqual([1, 1])
    expect(found.warnings).toEqual(['circular: a chain comes back to Velm Herald'])
  })
  describe('that cite each other, and nobody else', () => {
    const ring = (...names: readonly string[]): Piece[] =>
      names.map((name, at) => [name, at + 1, `${BRIDGE}, the ${names[(at + 1) % names.length]} reported.`])
    it.each([[['Tarn Post', 'Velm Herald']], [['Tarn Post', 'Velm Herald', 'Marn Times']]])(
      'are one origin: %s',
      async (names) => {
        const found = await main(...ring(...names))
        expect(bounds(found)).toEqual([1, 1])
        expect(found.origins.chains.every(({ circular }) => circular)).toBe(true)
        expect(found.status).toBe('singleOrigin')
        expect(found.reason).toMatch(/goes back to one origin, publishers that cite each other\.$/)
        expect(found.warnings).toEqual(names.map((name) => `circular: a chain comes back to ${name}`))
      },
    )
    it('are the one origin of those who cite them from outside', async () => {
      const found = await main(
        ...ring('Tarn Post', 'Velm Herald'),
        ['Osk Daily', 3, `${BRIDGE}, the Tarn Post reported.`],
        ['Coast Radio', 4, `${BRIDGE}, the Velm Herald reported.`],
      )
      expect(chains(found)).toContain('Osk Daily ← Tarn Post ← Velm Herald ← Tarn Post, circular')
      expect(bounds(found)).toEqual([1, 1])
      expect(found.warnings).toEqual([
        'circular: a chain comes back to Tarn Post',
        'circular: a chain comes back to Velm Herald',
      ])
    })
    it('and give the same officials to each other, are one as well', async () => {
      const [one, other] = ['Tarn Post', 'Velm Herald'].map(
        (name) => `${BRIDGE}, officials said, the ${name} reported.`,
      )
      const found = await main(['Tarn Post', 1, other!], ['Velm Herald', 2, one!])
      expect(bounds(found)).toEqual([1, 1])
    })
    it('may have it from the one who is known to say it', async () => {
      const found = await main(...ring('Tarn Post', 'Velm Herald'), [
        'Marn Times',
        3,
        `The Osk Road Office confirmed that t${BRIDGE.slice(1)}.`,
      ])
      expect(bounds(found)).toEqual([1, 2])
      expect(found.status).toBe('unconfirmed')
    })
    it.each([
      ['an official', `${BRIDGE}, two officials said.`, 'officials, unnamed'],
      ['a body', `${BRIDGE}, the Osk Road Office said.`, 'Osk Road Office'],
    ])('end at whoever one of them has it from: %s', async (_, text, end) => {
      for (const day of [1, 4]) {
        const found = await main(...ring('Tarn Post', 'Velm Herald', 'Marn Times'), ['Velm Herald', day, text])
        expect(chains(found).every((chain) => chain.includes(end))).toBe(true)
        expect(bounds(found)).toEqual([1, 1])
      }
    })
    it('are no circle where one of them speaks for itself', async () => {
      const found = await main(
        ['Tarn Post', 1, `The Tarn Post has learned that t${BRIDGE.slice(1)}.`],
        ...ring('Velm Herald', 'Tarn Post'),
      )
      expect(bounds(found)).toEqual([1, 1])
      expect(found.reason).not.toMatch(/cite each other/)
    })
  })
  it('go in no circle when a paper repeats its own report', async () => {
    const found = await main(
      ['Coast Radio', 1, `${BRIDGE}, two officials said.`],
      ['Coast Radio', 2, `${BRIDGE}, Coast Radio reported on Thursday.`],
    )
    expect(chains(found)).toEqual(['Coast Radio ← officials, unnamed', 'Coast Radio ← officials, unnamed'])
    expect(found.warnings).toEqual([])
  })
  it('add nothing to a source of their own', async () => {
    const found = await main(...CHAIN, ['Marn Times', 4, `The Osk Road Office confirmed that t${BRIDGE.slice(1)}.`])
    expect(bounds(found)).toEqual([1, 2])
    expect(found.reason).not.toMatch(/none is named/)
  })
})
