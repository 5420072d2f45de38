import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/ledger/add.ts'
import { changesSince } from '../../src/ledger/changes.ts'
import { storyClaims } from '../../src/ledger/claims.ts'
import { computeBoard } from '../../src/ledger/compute.ts'
import { claimRef } from '../../src/ledger/decide.ts'
import { storyExport } from '../../src/ledger/export.ts'
import type { StoryState } from '../../src/ledger/state.ts'
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
const state = (readings: readonly Reading[]): StoryState => ({
  ...{ board: computeBoard('dam', readings, []), readings, claims: storyClaims(readings, []) },
  ...{ decisions: [], tombstones: [] },
})
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

describe('an article that is edited and cut at once', () => {
  const MORE = SECOND.replace('12', '15')
  const hidden = (readings: readonly Reading[]): string[] =>
    computeBoard('dam', readings, [])
      .propositions.filter(({ warnings }) => warnings.some((warning) => warning.includes('not seen again')))
      .map(({ text }) => text)

  it('says what it shows, and what lies behind the cut still stands, marked', async () => {
    const readings = await states(WHOLE, [FIRST, MORE, WALL])
    expect(said(readings)).toEqual([
      'At least 15 people were injured at the dam',
      'The dam failed at Lorn Quay',
      'that the gates had been left open',
    ])
    expect(hidden(readings)).toEqual(['that the gates had been left open'])
    const stories = [...storyClaims(readings, []).values()]
    expect(stories.filter(({ notSeenAgain }) => notSeenAgain).map(({ words }) => words)).toEqual([
      ['that the gates had been left open'],
    ])
    const { articles, claims } = storyExport(state(readings))
    expect(articles.map(({ revision }) => revision)).toEqual([readings[1]!.revision])
    expect(claims.filter(({ notSeenAgain }) => notSeenAgain)).toHaveLength(1)
  })
  it('tells what was edited in front of the cut, and removes nothing behind it', async () => {
    const readings = await states(WHOLE, [FIRST, MORE, WALL])
    const board = computeBoard('dam', readings, [])
    expect(
      board.propositions.flatMap(({ numbers }) => numbers).map(({ exact, withdrawn }) => [exact, withdrawn?.how]),
    ).toEqual([
      ['At least 12', 'silentEdit'],
      ['At least 15', undefined],
    ])
    const { articles, propositions } = changesSince('2031-03-12T00:00:00.000Z', board, readings, [])
    expect(articles[0]!.claims.map(({ after, how }) => [after !== null, how])).toEqual([
      [true, []],
      [true, ['reworded', 'numberChanged']],
      [false, ['notSeen']],
    ])
    expect(propositions.map(({ kind }) => kind)).not.toContain('gone')
  })
  it('what it left out in front of the cut is removed', async () => {
    const readings = await states(WHOLE, [MORE, WALL])
    expect(said(readings)).toEqual(['At least 15 people were injured at the dam', 'that the gates had been left open'])
  })
  it('counts from where the edited sentence breaks off', async () => {
    const readings = await states(WHOLE, [FIRST, 'At least 15 people were injured at the dam, Vesna…', WALL])
    expect(said(readings)).toContain('that the gates had been left open')
    expect(hidden(readings)).toContain('that the gates had been left open')
  })
  it('stands beside all of the text before where it shows none of it', async () => {
    const readings = await states(WHOLE, ['The road to Sarn is closed, Olin Marsh said.', WALL])
    expect(said(readings)).toHaveLength(4)
    expect(hidden(readings)).toHaveLength(3)
  })
  it('has no claim twice that it shows in another place', async () => {
    const readings = await states(WHOLE, [THIRD, MORE, WALL])
    expect(said(readings)).toEqual(['At least 15 people were injured at the dam', 'that the gates had been left open'])
    expect(hidden(readings)).toEqual([])
  })
  it('may be cut and edited again', async () => {
    const readings = await states(
      [...WHOLE, 'The road to Sarn is closed, Ada Venn said.'],
      [FIRST, MORE, THIRD, WALL],
      [FIRST, SECOND.replace('12', '17'), WALL],
    )
    expect(said(readings)).toEqual([
      'At least 17 people were injured at the dam',
      'The dam failed at Lorn Quay',
      'The road to Sarn is closed',
      'that the gates had been left open',
    ])
    expect(new Set(hidden(readings))).toEqual(
      new Set(['The road to Sarn is closed', 'that the gates had been left open']),
    )
  })
  it('gives way to the whole, which may have removed what was hidden', async () => {
    const readings = await states(WHOLE, [FIRST, MORE, WALL], [FIRST, MORE])
    expect(said(readings)).toHaveLength(2)
    const board = computeBoard('dam', readings, [])
    const { articles } = changesSince('2031-03-13T00:00:00.000Z', board, readings, [])
    const gone = articles[0]!.claims.filter(({ after }) => after === null)
    expect(gone.map(({ before, how }) => [before!.words, how])).toEqual([[['that the gates had been left open'], []]])
  })
  it('or changed it: the number behind the cut is followed from before it', async () => {
    const last = 'Vesna Tarrow said that 400 families had left Sarn.'
    const readings = await states(
      [...WHOLE, last],
      [FIRST, MORE, WALL],
      [FIRST, MORE, THIRD, last.replace('400', '600')],
    )
    const numbers = computeBoard('dam', readings, []).propositions.flatMap((one) => one.numbers)
    expect(numbers.map(({ exact, withdrawn }) => [exact, withdrawn?.how ?? null])).toContainEqual(['400', 'silentEdit'])
  })
  it('keeps what a person decided of what it hides', async () => {
    const readings = await states(WHOLE, [FIRST, MORE, WALL])
    const [third] = [...storyClaims(readings.slice(0, 1), []).values()].filter(({ claim }) => claim.act === 'denies')
    const made = { story: 'dam', by: 'ana', why: '', at: '2031-03-11T10:00:00.000Z' }
    const reject = { ...made, id: '1', change: { kind: 'reject', claim: claimRef(third!) } } as const
    const texts = computeBoard('dam', readings, [reject]).propositions.map(({ text }) => text)
    expect(texts).not.toContain('that the gates had been left open')
  })
  it('has a claim that a person added once, on whichever side of the cut', async () => {
    const readings = await states(WHOLE, [FIRST, MORE, WALL])
    const all = [...storyClaims(readings.slice(0, 1), []).values()].filter(({ claim }) => claim.content.length > 0)
    for (const [at, one] of all.entries()) {
      const value = { ...one.claim, id: `added${at}`, foundBy: 'person' }
      const change = { kind: 'add', claim: { ...claimRef(one), claim: value.id }, value } as const
      const made = { id: '1', story: 'dam', by: 'ana', why: '', at: '2031-03-11T10:00:00.000Z', change }
      const added = [...storyClaims(readings, [made]).values()].filter(({ claim }) => claim.foundBy === 'person')
      // what was edited stands nowhere any more
      expect(added).toHaveLength(one.words[0]!.includes('12') ? 0 : 1)
    }
  })
})
