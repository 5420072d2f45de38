import { expect, it } from 'vitest'
import { prepare } from '../../src/ledger/add.ts'
import { changesSince } from '../../src/ledger/changes.ts'
import { computeBoard } from '../../src/ledger/compute.ts'
import type { Decision, Reading } from '../../src/ledger-model.ts'
import { capture, STATED } from '../support/read-text.ts'

const TEXT = `The dam at Lorn Quay failed during the night, Vesna Tarrow said on Monday.

Olin Marsh denied that the dam at Lorn Quay had failed.`

async function readingAt(at: string): Promise<Reading> {
  const prepared = await prepare(
    { capture: capture(TEXT), how: 'file', from: '/desk/a.txt', at, syndicatedFrom: null, stated: STATED },
    null,
  )
  if ('error' in prepared) throw prepared.error
  return prepared.reading
}

const first = await readingAt('2031-06-18T09:00:00.000Z')
/** What a newer engine makes of it two days later: it does not find the denial. */
const again: Reading = {
  ...first,
  claims: first.claims.filter(({ act }) => act !== 'denies'),
  engine: { ...first.engine, version: '99.0.0' },
  readAt: '2031-06-20',
  addedAt: '2031-06-20T08:00:00.000Z',
}
const changes = (since: string, readings: readonly Reading[], decisions: readonly Decision[] = []) =>
  changesSince(since, computeBoard('dam', readings, decisions), readings, decisions)

it('a newer engine read again: the old reading stands beside the new one, and the difference is told', () => {
  const { articles, propositions } = changes('2031-06-20T00:00:00.000Z', [first, again])
  expect(articles).toMatchObject([{ how: 'reread' }])
  const removed = articles[0]!.claims.filter(({ after }) => after === null)
  expect(removed.map(({ before }) => before!.claim.act)).toEqual(['denies'])
  expect(propositions).toMatchObject([{ kind: 'status', from: 'disputed', to: 'singleOrigin' }])
})

it('nothing is told of what was before', () => {
  const { articles, propositions } = changes('2031-06-20T08:00:00.001Z', [first, again])
  expect([articles, propositions]).toEqual([[], []])
})

it('of a new article no claim is told, since all are new', () => {
  const { articles, propositions } = changes('2031-06-01T00:00:00.000Z', [first])
  expect(articles).toMatchObject([{ how: 'new', from: null, claims: [] }])
  expect(propositions).toMatchObject([{ kind: 'new', to: 'disputed' }])
})

it('a decision is told with what it changed', () => {
  const denial = first.claims.find(({ act }) => act === 'denies')!
  const decision: Decision = {
    ...{ id: 'd', story: 'dam', by: 'ana', at: '2031-06-19T09:00:00.000Z', why: '' },
    change: {
      kind: 'reject',
      claim: { article: first.article, revision: first.revision, claim: denial.id, at: [] },
    },
  }
  const { propositions, decisions } = changes('2031-06-19T00:00:00.000Z', [first], [decision])
  expect(decisions).toEqual([decision])
  expect(propositions).toMatchObject([{ kind: 'status', from: 'disputed', to: 'singleOrigin' }])
})
