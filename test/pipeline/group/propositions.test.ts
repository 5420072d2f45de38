import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Link, Reading } from '../../../src/ledger-model.ts'
import { emptyIndex, featuresOf, grow, linksOf, linksTo, propositionsOf } from '../../../src/pipeline/group/index.ts'
import { claimWith, grouped, reading, readings, told } from './given.ts'

const STORY = [
  'Harbour closed, minister says\n\nMinister Ada Quill said on Monday that the harbour of Orvane had been closed. She said that 12 sailors had been killed in the blast at Osk.',
  'Pilots deny\n\nPilot Ben Tarrow denied on Tuesday that the harbour of Orvane had been closed. Doctors said that 30 sailors were injured in the blast at Osk.',
  'Wire Nine reported on Tuesday that the Orvane harbour was not closed. Rescuers said that at least 15 sailors were killed in the blast at Osk.',
  'The closure of the harbour at Orvane has not been confirmed by the port authority. The owners denied it.',
  'Dancer Ines Falk said that she would sing at the gala in Merrow.',
]

let story: readonly Reading[]
beforeAll(async () => {
  story = await readings(...STORY)
})

it('affirmed, denied, negated and withheld claims stand together, other counts apart', () => {
  expect(told(story, grouped(story), 2)).toEqual([
    [
      '+ Harbour closed',
      '+ The closure of the harbour at Orvane',
      '+ deny',
      '+ it',
      '+ that the harbour of Orvane had been closed',
      '+ that the harbour of Orvane had been closed',
      '− that the Orvane harbour was not closed',
    ],
    [
      '+ that 12 sailors had been killed in the blast at Osk',
      '+ that at least 15 sailors were killed in the blast at Osk',
    ],
  ])
})

it('each claim that takes part stands in one proposition, and no other does', () => {
  const all = grouped(story).flatMap(({ claims }) => claims)
  expect(new Set(all).size).toBe(all.length)
  const attributed = story.flatMap(({ claims }) => claims).filter(({ voice }) => voice === 'attributed')
  expect(all.toSorted()).toEqual(attributed.map(({ id }) => id).toSorted())
})

it('the words shown are those of an affirmation with its names', () => {
  const closed = grouped(story).find(({ claims }) => claims.length === 7)!
  expect(closed.textClaim).toBe(claimWith(story, 'that the harbour of Orvane had been closed').id)
})

describe('whatever the order of arrival', () => {
  const plain = (all: readonly Reading[], links: readonly Link[]) =>
    propositionsOf(all, links, []).map((group) => ({ ...group, polarity: [...group.polarity] }))
  const orders = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })

  it('links and propositions are the same', () => {
    const expected = linksOf(story)
    expect(expected.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(orders, (order) => {
        const shuffled = order.map((index) => story[index]!)
        expect(linksOf(shuffled)).toEqual(expected)
        expect(plain(shuffled, expected.toReversed())).toEqual(plain(story, expected))
      }),
      { numRuns: 20 },
    )
  })

  it('article by article the same links are found as at once', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const index = emptyIndex()
        const links: Link[] = []
        for (const one of order.map((at) => story[at]!)) {
          links.push(...linksTo(one, index))
          grow(index, featuresOf(one))
        }
        const key = ({ a, b }: Link) => `${a} ${b}`
        expect(links.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(linksOf(story))
      }),
      { numRuns: 20 },
    )
  })

  it('an article that the index holds already is linked to no copy of itself', () => {
    const index = emptyIndex()
    for (const one of story) grow(index, featuresOf(one))
    for (const one of story) grow(index, featuresOf(one))
    const pairs = linksTo(story[0]!, index).map(({ a, b }) => `${a} ${b}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(linksTo(story[0]!, index).every(({ a, b }) => a !== b)).toBe(true)
  })
})

describe('references', () => {
  it('a bare heading, "this deployment" and "it" stand with what they mean', async () => {
    const one = await reading(
      'article',
      'Marta Dren said that Orlavian troops were deployed in Kesh.\n\nKarsk and Velm deny\n\nThis deployment was announced by the army on Friday. Ben Tarrow doubted it.',
    )
    expect(told([one], grouped([one]), 2)).toEqual([
      ['+ This deployment', '+ deny', '+ it', '+ that Orlavian troops were deployed in Kesh'],
    ])
  })

  it('claims that take no stance are grouped only when others refer to them', async () => {
    const referred = await reading('article', 'Ada Quill urged Varnia to open the dam.\n\nVarnian officials deny')
    const alone = await reading('article', 'Ada Quill urged Varnia to open the dam.')
    expect(grouped([referred])[0]!.claims).toHaveLength(2)
    expect(grouped([alone])).toEqual([])
  })

  it('a claim that is all another’s saying leaves the place to that one', async () => {
    const one = await reading('article', 'Wire Nine said that police denied that the dam at Osk had burst.')
    const inner = claimWith([one], 'that the dam at Osk had burst')
    const innermost = one.claims.find(({ within }) => within !== null)!
    expect(innermost.content[0]!.exact).toBe('that the dam at Osk had burst')
    expect(grouped([one]).map(({ claims }) => claims)).toEqual([[innermost.id]])
    expect(inner).toBeDefined()
  })
})

it('the twin of the founding article: presence there, presence elsewhere, and a bare denial of the first', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/stories/dam-crews/article.txt'), 'utf8')
  const one = await reading('article', text)
  const groups = told([one], grouped([one]), 2)
  const of = (words: string) => groups.find((group) => group.some((claim) => claim.includes(words))) ?? []
  const inside = of('were working inside Varnia')
  expect(inside.some((claim) => claim === '+ deny')).toBe(true)
  expect(inside.some((claim) => claim.includes('engineers who crossed into Varnia'))).toBe(true)
  expect(inside.some((claim) => claim.includes('proof of Orlavian crews in Varnia'))).toBe(true)
  expect(inside.some((claim) => claim.includes('4,000'))).toBe(false)
  expect(of('The presence of Orlavian crews in Kesh')).toHaveLength(2)
})

describe('what a source says again in the same words', () => {
  it('stands with the first time, and is compared with nothing', async () => {
    const again = 'The dam at Osk holds, mayor Ines Falk said. '
    const all = [await reading('one', again.repeat(40)), await reading('two', 'The dam at Osk holds, Ben Tarrow said.')]
    const links = linksOf(all)
    expect(links).toHaveLength(40)
    expect(links.filter(({ why }) => why === 'the same source says the same words again')).toHaveLength(39)
    expect(propositionsOf(all, links, []).map(({ claims }) => claims.length)).toEqual([41])
  })
  it('of another source, sign or act is compared', async () => {
    const all = [
      await reading(
        'one',
        'I will go, Ines Falk said. I will go, Ben Tarrow said. Ines Falk denied that the dam at Osk holds. The dam at Osk holds, Ines Falk said.',
      ),
    ]
    expect(linksOf(all).filter(({ why }) => why.includes('again'))).toEqual([])
  })
})

describe('an article of very many claims', () => {
  it('has its first 500 compared, and the others alone', async () => {
    const all = [
      await reading(
        'one',
        Array.from({ length: 510 }, (_, at) => `The dam at Osk has ${at + 20} cracks, Ines Falk said.`).join(' '),
      ),
    ]
    const groups = propositionsOf(all, linksOf(all), [])
    expect(groups.filter(({ claims }) => claims.length === 1).length).toBeGreaterThanOrEqual(10)
    expect(groups.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(510)
  })
})
