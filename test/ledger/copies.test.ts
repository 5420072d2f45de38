import { beforeAll, describe, expect, it } from 'vitest'
import { prepare } from '../../src/ledger/add.ts'
import { storyClaims } from '../../src/ledger/claims.ts'
import { computeBoard } from '../../src/ledger/compute.ts'
import { claimRef } from '../../src/ledger/decide.ts'
import type { Board, Change, ClaimRef, Decision, Proposition, Reading } from '../../src/ledger-model.ts'
import { ledgerLine } from '../../src/wire.ts'
import { capture, STATED } from '../support/read-text.ts'

const TEXT = `The dam at Lorn Quay failed, the Norvale Water Authority said on Monday.

Two officials said that the gates had been left open.

Olin Marsh denied that the dam at Lorn Quay had failed.`

async function readingOf(publisher: string, at: string, text = TEXT): Promise<Reading> {
  const received = { how: 'file', from: `/desk/${publisher}.txt`, at, syndicatedFrom: null } as const
  const prepared = await prepare({ ...received, capture: capture(text), stated: { ...STATED, publisher } }, null)
  if ('error' in prepared) throw prepared.error
  return prepared.reading
}

let courier: Reading
let herald: Reading
beforeAll(async () => {
  courier = await readingOf('Alder Courier', '2031-06-18T09:00:00.000Z')
  herald = await readingOf('Harbour Herald', '2031-06-18T10:00:00.000Z')
})
const both = (): Reading[] => [courier, herald]
const about = (words: string, { propositions }: Board): Proposition =>
  propositions.find(({ text }) => text.includes(words))!
const decision = (change: Change, id = 'd'): Decision => ({
  ...{ id, story: 'dam', by: 'ana', at: '2031-06-19T09:00:00.000Z', why: '' },
  change,
})

describe('two articles with exactly the same text', () => {
  it('have claims of the same ids', () => {
    expect(herald.claims.map(({ id }) => id)).toEqual(courier.claims.map(({ id }) => id))
    expect(herald.article).not.toBe(courier.article)
  })
  it('both stand on the board, as one origin', () => {
    const board = computeBoard('dam', both(), [])
    const failed = about('failed', board)
    expect(failed.claims).toHaveLength(4)
    expect(failed.origins).toMatchObject({ atLeast: 1, atMost: 1 })
    expect(failed.origins.chains.map(({ publisher }) => publisher).toSorted()).toEqual([
      'Alder Courier',
      'Harbour Herald',
    ])
    expect(failed.positions.map(({ source, claims }) => [source.name, claims.length])).toEqual([
      ['Norvale Water Authority', 2],
      ['Olin Marsh', 2],
    ])
    // their words are too few to be known again, but their articles are one text
    expect(about('gates', board).origins).toMatchObject({ atLeast: 1, atMost: 1 })
  })
  it('in whichever order they came', () => {
    const [first, second] = [courier.capturedAt, herald.capturedAt]
    const turned = [
      { ...herald, capturedAt: first },
      { ...courier, capturedAt: second },
    ]
    expect(computeBoard('dam', turned, [])).toEqual(computeBoard('dam', both(), []))
  })
  it('leave the ids of propositions as they were', () => {
    const ids = ({ propositions }: Board): string[] => propositions.map(({ id }) => id).toSorted()
    expect(ids(computeBoard('dam', both(), []))).toEqual(ids(computeBoard('dam', [courier], [])))
  })
  it('have each their own claims to be shown, with the ids of the contract', () => {
    const claims = storyClaims(both(), [])
    for (const key of computeBoard('dam', both(), []).propositions.flatMap((one) => one.claims))
      expect(key).toBe(`${claims.get(key)!.claim.id}@${claims.get(key)!.article.article}`)
  })
  it('are told apart in JSON by the article beside the id', () => {
    const [one] = JSON.parse(ledgerLine(computeBoard('dam', both(), []))).propositions.filter(({ text }: Proposition) =>
      text.includes('failed'),
    )
    const [id] = courier.claims.filter(({ act }) => act === 'denies').map((claim) => claim.id)
    expect(one.claims.filter((claim: string) => claim === id)).toHaveLength(2)
    expect(one.claimsArticles.toSorted()).toEqual([courier, courier, herald, herald].map((r) => r.article).toSorted())
    expect(one.textClaim).toMatch(/^[0-9a-f]{16}$/)
    expect([courier.article, herald.article]).toContain(one.textClaimArticle)
    expect(one.origins.chains[0]).toHaveProperty('claimArticle')
  })
  it('and nothing that an article says is taken for a key', () => {
    const key = `${'a'.repeat(16)}@${'b'.repeat(16)}`
    const told = {
      text: key,
      exact: `"claim":"${key}"`,
      words: [key, 'x', `"${key}"`, `["${key}"]`],
      claim: key,
      claims: [key, 'c'.repeat(16)],
    }
    expect(JSON.parse(ledgerLine(told))).toEqual({
      ...told,
      ...{ claim: 'a'.repeat(16), claimArticle: 'b'.repeat(16) },
      ...{ claims: ['a'.repeat(16), 'c'.repeat(16)], claimsArticles: ['b'.repeat(16), null] },
    })
  })
  it('with one of them alone, nothing is added to the JSON', () => {
    expect(ledgerLine(computeBoard('dam', [courier], []))).not.toContain('Article"')
  })
})

describe('a decision on a claim of both', () => {
  const refTo = (act: string, alone?: boolean): ClaimRef => {
    const [story] = [...storyClaims(both(), []).values()].filter(({ claim }) => claim.act === act)
    return { ...claimRef(story!), ...(alone ? { alone } : {}) }
  }
  const claimsLeft = (decisions: readonly Decision[], readings = both()): number =>
    [...storyClaims(readings, decisions).values()].filter(({ claim }) => claim.act === 'denies').length

  it('holds in both', () => {
    expect(claimsLeft([])).toBe(2)
    expect(claimsLeft([decision({ kind: 'reject', claim: refTo('denies') })])).toBe(0)
    const relabelled = decision({ kind: 'relabel', claim: refTo('denies'), act: 'doubts', negated: false })
    expect(about('failed', computeBoard('dam', both(), [relabelled])).positions[1]).toMatchObject({ stance: 'doubts' })
  })
  it('holds in one where the article was named', () => {
    expect(claimsLeft([decision({ kind: 'reject', claim: refTo('denies', true) })])).toBe(1)
  })
  it('holds in a copy that came later', () => {
    const rejected = decision({
      kind: 'reject',
      claim: claimRef([...storyClaims([courier], []).values()].find(({ claim }) => claim.act === 'denies')!),
    })
    expect(claimsLeft([rejected], both())).toBe(0)
  })
  it('still holds in a copy that was edited elsewhere', async () => {
    const edited = await readingOf('Harbour Herald', '2031-06-19T10:00:00.000Z', `${TEXT}\n\nThe road is closed.`)
    expect(claimsLeft([], [...both(), edited])).toBe(2)
    expect(claimsLeft([decision({ kind: 'reject', claim: refTo('denies') })], [...both(), edited])).toBe(0)
  })
  it('splits off both, or the named one, which gets a proposition of its own', () => {
    const sizes = (claim: ClaimRef): number[] =>
      computeBoard('dam', both(), [decision({ kind: 'split', claims: [claim] })])
        .propositions.map(({ claims }) => claims.length)
        .toSorted()
    expect(sizes(refTo('denies'))).toEqual([2, 2, 2])
    expect(sizes(refTo('denies', true))).toEqual([1, 2, 3])
    const board = computeBoard('dam', both(), [decision({ kind: 'split', claims: [refTo('asserts', true)] })])
    expect(new Set(board.propositions.map(({ id }) => id)).size).toBe(board.propositions.length)
  })
})
