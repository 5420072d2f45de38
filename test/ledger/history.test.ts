import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/ledger/add.ts'
import { changesSince } from '../../src/ledger/changes.ts'
import { storyClaims } from '../../src/ledger/claims.ts'
import { computeBoard } from '../../src/ledger/compute.ts'
import { claimRef } from '../../src/ledger/decide.ts'
import type { Board, Decision, Proposition, Reading } from '../../src/ledger-model.ts'
import { capture, STATED } from '../support/read-text.ts'

/** States of one article, a day apart. */
const states = (...texts: string[]): Promise<Reading[]> =>
  Promise.all(
    texts.map(async (text, day) => {
      const received = { how: 'file', from: '/desk/a.txt', at: `2031-03-${11 + day}T09:00:00.000Z` } as const
      const stated = { ...STATED, published: '2031-03-10', publisher: 'Alder Courier' }
      const prepared = await prepare({ ...received, syndicatedFrom: null, capture: capture(text), stated }, null)
      if ('error' in prepared) throw prepared.error
      return prepared.reading
    }),
  )

const hurt = (number: string, by = 'the Norvale Water Authority'): string =>
  `The dam failed at Lorn Quay.\n\n${number} people were injured at the dam, ${by} said on Monday.`
const reopens = (day: string): string =>
  `The dam failed at Lorn Quay.\n\nThe quay will reopen on ${day}, Vesna Tarrow said on Monday.`

const boardOf = (readings: readonly Reading[], decisions: readonly Decision[] = []): Board =>
  computeBoard('dam', readings, decisions)
const series = ({ propositions }: Board, of: (one: Proposition) => Proposition['numbers'] | Proposition['dates']) =>
  propositions.flatMap((one) =>
    of(one).map(({ exact, amends, withdrawn }) => [exact, amends?.value ?? null, withdrawn?.how ?? null]),
  )
const numbers = async (...texts: string[]) => series(boardOf(await states(...texts)), (one) => one.numbers)
const dates = async (...texts: string[]) => series(boardOf(await states(...texts)), (one) => one.dates)

describe('a number that was edited without a word', () => {
  it('stays in the series, marked', async () => {
    expect(await numbers(hurt('At least 12'), hurt('At least 15'))).toEqual([
      ['At least 12', null, 'silentEdit'],
      ['At least 15', 'At least 12', null],
    ])
  })
  it('stays through several edits, each once', async () => {
    const words = hurt('At least 17').replace('people', 'people and more')
    expect(
      await numbers(hurt('At least 12'), hurt('At least 15'), words.replace(' and more', ''), hurt('At least 17')),
    ).toEqual([
      ['At least 12', null, 'silentEdit'],
      ['At least 15', null, 'silentEdit'],
      ['At least 17', 'At least 15', null],
    ])
  })
  it('that was set back stands, and what it was meanwhile is marked', async () => {
    expect(await numbers(hurt('At least 12'), hurt('At least 15'), hurt('At least 12'))).toEqual([
      ['At least 15', null, 'silentEdit'],
      ['At least 12', 'At least 15', null],
    ])
  })
  it('names the text in which it stood, and who said it there', async () => {
    const [was, is] = await states(hurt('At least 12', 'Olin Marsh'), hurt('At least 15'))
    const [old] = boardOf([was!, is!]).propositions.flatMap((one) => one.numbers)
    expect(old).toMatchObject({ source: { name: 'Olin Marsh' }, withdrawn: { revision: was!.revision, note: null } })
    expect(was!.claims.map(({ id }) => id)).toContain(old!.claim)
  })
  it('takes no position, and counts as no claim', async () => {
    const board = boardOf(await states(hurt('At least 12', 'Olin Marsh'), hurt('At least 15')))
    expect(board.propositions.flatMap(({ positions }) => positions.map(({ source }) => source.name))).toEqual([
      'Norvale Water Authority',
    ])
    expect(board.propositions.flatMap(({ claims }) => claims)).toHaveLength(1)
  })
  it('is gone where a person rejected the claim', async () => {
    const readings = await states(hurt('At least 12'), hurt('At least 15'))
    const [old] = [...storyClaims(readings.slice(0, 1), []).values()].filter(({ claim }) => claim.quantities.length > 0)
    const change = { kind: 'reject', claim: claimRef(old!) } as const
    const decision = { id: 'd', story: 'dam', by: 'ana', at: '2031-03-20T09:00:00.000Z', why: '', change }
    expect(series(boardOf(readings, [decision]), (one) => one.numbers)).toEqual([['At least 15', null, null]])
  })
  it('is told as a number that changed, with both values', async () => {
    const readings = await states(hurt('At least 12'), hurt('At least 15'))
    const { articles, propositions } = changesSince('2031-03-12T00:00:00.000Z', boardOf(readings), readings, [])
    expect(articles[0]!.claims.map(({ how }) => how)).toEqual([['reworded', 'numberChanged']])
    expect(propositions).toMatchObject([{ kind: 'number', from: 'At least 12', to: 'At least 15' }])
  })
  it('leaves no trace where only other words were edited', async () => {
    expect(await numbers(hurt('At least 12'), hurt('At least 12').replace('were', 'had been'))).toEqual([
      ['At least 12', null, null],
    ])
  })
})

describe('a date that was edited without a word', () => {
  it('stays in the series, marked', async () => {
    expect(await dates(reopens('20 March'), reopens('2 April'))).toEqual([
      ['20 March', null, 'silentEdit'],
      ['2 April', '20 March', null],
    ])
  })
  it('is told as a date that changed', async () => {
    const readings = await states(reopens('20 March'), reopens('2 April'))
    const { articles, propositions } = changesSince('2031-03-12T00:00:00.000Z', boardOf(readings), readings, [])
    expect(articles[0]!.claims.map(({ how }) => how)).toEqual([['reworded', 'dateChanged']])
    expect(propositions).toMatchObject([{ kind: 'date', from: '20 March', to: '2 April' }])
  })
})

const NOTE = 'Correction: An earlier version of this article said that 12 people were injured at the dam.'

describe('a note of the publisher on its own text', () => {
  it('is no statement of the day', async () => {
    const board = boardOf(await states(`${hurt('At least 15')}\n\n${NOTE}`))
    expect(board.propositions.map(({ text }) => text)).toEqual(['At least 15 people were injured at the dam'])
    expect(board.propositions[0]!.claims).toHaveLength(1)
  })
  it('has claims that are told to be in it, and only these', async () => {
    const claims = [...storyClaims(await states(`${hurt('At least 15')}\n\n${NOTE}`), []).values()].filter(
      ({ claim }) => claim.voice === 'attributed',
    )
    expect(claims.map(({ inNote }) => inNote === true)).toEqual([false, ...claims.slice(1).map(() => true)])
    expect(claims.length).toBeGreaterThan(1)
  })
  it('marks the number that it corrects', async () => {
    const [was, is] = await states(hurt('At least 12'), `${hurt('At least 15')}\n\n${NOTE}`)
    const [old, now] = boardOf([was!, is!]).propositions.flatMap((one) => one.numbers)
    expect(old).toMatchObject({
      exact: 'At least 12',
      withdrawn: { how: 'correction', note: NOTE, revision: was!.revision },
    })
    expect(now).toMatchObject({
      exact: 'At least 15',
      amends: { value: 'At least 12', how: 'replaces' },
      withdrawn: null,
    })
  })
  it.each([
    [NOTE, '12'],
    ['Correction: At least 15 people were injured at the dam, not 12.', '12'],
    [
      'Correction (March 12): The Norvale Water Authority said 15 people were injured at the dam, not 12, as first reported.',
      '12',
    ],
    ['Clarification: The number of people injured at the dam was originally given as 12.', '12'],
    ['Editor’s note: 15 of the people injured at the dam have been treated; 3 people were children.', null],
    ['Correction: An earlier version of this article misspelt the name of the dam at which people were injured.', null],
    ['Correction: The number of people injured at the dam was first given as 12, then as 13.', null],
  ])('tells the number itself where no earlier text is held: %s', async (note, expected) => {
    expect(await numbers(`${hurt('At least 15')}\n\n${note}`)).toEqual([
      ...(expected === null ? [] : [[expected, null, 'correction']]),
      ['At least 15', expected, null],
    ])
  })
  it('tells the date itself, and its own is none', async () => {
    const note = 'Correction (March 12): The quay will reopen on 2 April, not on 20 March.'
    expect(await dates(`${reopens('2 April')}\n\n${note}`)).toEqual([
      ['20 March', null, 'correction'],
      ['2 April', '20 March', null],
    ])
  })
  it('is not paired with the claim that it corrects', async () => {
    const readings = await states(hurt('At least 12'), `${hurt('At least 15')}\n\n${NOTE}`)
    const { articles } = changesSince('2031-03-12T00:00:00.000Z', boardOf(readings), readings, [])
    expect(articles[0]!.claims.map(({ before, after, how }) => [before?.words[0], after?.words[0], how])).toEqual([
      [
        'At least 12 people were injured at the dam',
        'At least 15 people were injured at the dam',
        ['reworded', 'numberChanged'],
      ],
    ])
    expect(articles[0]!.corrections).toMatchObject([{ exact: NOTE, claims: [articles[0]!.claims[0]!.after!.claim.id] }])
  })
})
