import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/ledger/add.ts'
import { changesSince } from '../../src/ledger/changes.ts'
import { computeBoard } from '../../src/ledger/compute.ts'
import type { Reading } from '../../src/ledger-model.ts'
import { capture, STATED } from '../support/read-text.ts'

const FIRST = 'The dam failed at Lorn Quay, the Norvale Water Authority said on Monday.'
const SECOND = 'At least 12 people were injured at the dam, Vesna Tarrow said on Monday.'
const THIRD = 'Olin Marsh denied that the gates had been left open.'
const WALL = 'You have 60% of this article left to read. The rest is for subscribers only.'

const states = (...texts: string[][]): Promise<Reading[]> =>
  Promise.all(
    texts.map(async (paragraphs, day) => {
      const received = { how: 'file', from: '/desk/a.txt', at: `2031-03-${11 + day}T09:00:00.000Z` } as const
      const text = capture(paragraphs.join('\n\n'))
      const prepared = await prepare({ ...received, syndicatedFrom: null, capture: text, stated: STATED }, null)
      if ('error' in prepared) throw prepared.error
      return prepared.reading
    }),
  )
const said = (readings: readonly Reading[]): string[] =>
  computeBoard('dam', readings, [])
    .propositions.map(({ text }) => text)
    .toSorted()

const WHOLE = [FIRST, SECOND, THIRD]

describe('an article that is seen again behind a paywall', () => {
  it('takes nothing back where all that is shown was there before', async () => {
    const [whole, cut] = await states(WHOLE, [FIRST, WALL])
    expect(cut!.read.completeness.state).toBe('truncated')
    expect(computeBoard('dam', [whole!, cut!], []).propositions).toEqual(computeBoard('dam', [whole!], []).propositions)
  })
  it('nor where the last sentence that is shown breaks off', async () => {
    const [whole, cut] = await states(WHOLE, [FIRST, `${SECOND.slice(0, 30)}…`, WALL])
    expect(said([whole!, cut!])).toEqual(said([whole!]))
  })
  it('stands where it shows something else', async () => {
    const [whole, cut] = await states(WHOLE, [FIRST, SECOND.replace('12', '15'), WALL])
    expect(said([whole!, cut!])).toContain('At least 15 people were injured at the dam')
  })
  it('stands where nothing was held before, and gives way to the whole', async () => {
    const [cut, whole] = await states([FIRST, WALL], WHOLE)
    expect(said([cut!])).toEqual(['The dam failed at Lorn Quay'])
    expect(computeBoard('dam', [cut!], []).propositions.every(({ truncated }) => truncated)).toBe(true)
    expect(said([cut!, whole!])).toHaveLength(3)
  })
  it('is told as a revision in which the rest was not seen, not as one in which it was removed', async () => {
    const readings = await states(WHOLE, [FIRST, WALL])
    const { articles, propositions } = changesSince(
      '2031-03-12T00:00:00.000Z',
      computeBoard('dam', readings, []),
      readings,
      [],
    )
    expect(articles[0]!.claims.map(({ after, how }) => [after !== null, how])).toEqual([
      [true, []],
      [false, ['notSeen']],
      [false, ['notSeen']],
    ])
    expect(propositions).toEqual([])
  })
  it('in front of the cut, what is missing was removed', async () => {
    const readings = await states([FIRST, THIRD, SECOND], [FIRST, SECOND.slice(0, 30), WALL])
    const { articles } = changesSince('2031-03-12T00:00:00.000Z', computeBoard('dam', readings, []), readings, [])
    const gone = articles[0]!.claims.filter(({ after }) => after === null)
    expect(gone.map(({ before, how }) => [before!.claim.act, how])).toEqual([
      ['denies', []],
      ['asserts', ['notSeen']],
    ])
  })
  it('keeps what was taken out before it was cut', async () => {
    const readings = await states(WHOLE, [FIRST, SECOND.replace('12', '15'), THIRD], [FIRST, WALL])
    const numbers = computeBoard('dam', readings, []).propositions.flatMap((one) => one.numbers)
    expect(numbers.map(({ exact, withdrawn }) => [exact, withdrawn?.how ?? null])).toEqual([
      ['At least 12', 'silentEdit'],
      ['At least 15', null],
    ])
  })
  it('and when it is seen whole again, is compared with what was whole', async () => {
    const readings = await states(WHOLE, [FIRST, WALL], [...WHOLE, 'The road is closed, Olin Marsh said.'])
    const { articles } = changesSince('2031-03-13T00:00:00.000Z', computeBoard('dam', readings, []), readings, [])
    expect(articles[0]!.claims.filter(({ before }) => before === null)).toHaveLength(1)
  })
})
