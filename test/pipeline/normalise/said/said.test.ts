import { describe, expect, it } from 'vitest'
import { saidIn } from './support.ts'

/** A marked text and, for each of its attributions, what was said when ("exact edtf", or null). */
type Case = readonly [string, ...(string | null)[]]

const shown = async (text: string): Promise<(string | null)[]> =>
  (await saidIn(text)).map((said) => said && `${said.exact} ${said.edtf}`)

const TOLD: readonly Case[] = [
  ['⟦The mayor⟧ ⟨said⟩ on Tuesday {that the dam held}.', 'Tuesday 2024-10-22'],
  ['⟦The mayor⟧ ⟨said⟩ Tuesday {that the dam held}.', 'Tuesday 2024-10-22'],
  ['⟦The mayor⟧ on Tuesday ⟨claimed⟩ {that the dam held}.', 'Tuesday 2024-10-22'],
  [
    '⟦The mayor⟧ and ⟦the prefect⟧ on Monday, October 21, ⟨confirmed⟩ {that the dam held}.',
    'Monday, October 21 2024-10-21',
  ],
  ['{The dam held}, ⟦the mayor⟧ ⟨said⟩ on Tuesday.', 'Tuesday 2024-10-22'],
  ['{The dam held}, ⟨according to⟩ ⟦a statement released on Tuesday⟧.', 'Tuesday 2024-10-22'],
  ['“{The dam held},” ⟦the mayor⟧ ⟨told⟩ reporters in Velton on Tuesday.', 'Tuesday 2024-10-22'],
  ['“{The dam held},” ⟨said⟩ ⟦Lena Orr, the mayor of Velton⟧, on Tuesday.', 'Tuesday 2024-10-22'],
  [
    'In mid-October, ⟦the mayor⟧ ⟨had said⟩ {that the dam would hold until November 1}.',
    'mid-October 2024-10-11/2024-10-20',
  ],
  ['On Tuesday, ⟦the mayor⟧ ⟨said⟩ {the dam held}.', 'Tuesday 2024-10-22'],
  ['In a statement early on Tuesday, ⟦the mayor⟧ ⟨said⟩ {the dam held}.', 'early on Tuesday 2024-10-22'],
  ['{The breach} ⟨had been announced⟩ a few days earlier by ⟦the mayor⟧.', 'a few days earlier 2024-10-18/2024-10-21'],
  ['⟦The mayor⟧, ⟦1who⟧ last year ⟨1vowed⟩ {1to resign}, stayed.', null, 'last year 2023'],
  // the time opens a clause of its own
  ['The bridge was shut; on Tuesday ⟦they⟧ ⟨said⟩ {it was not}.', 'Tuesday 2024-10-22'],
  ['The bridge was shut, and late on Tuesday ⟦the mayor⟧ ⟨said⟩ {it was not}.', 'late on Tuesday 2024-10-22'],
  ['In 2019, ⟦the mayor⟧ ⟨said⟩ {the dam held}.', '2019 2019'],
  // each cue has its own time
  [
    '⟦1Orr⟧ ⟨1said⟩ on Monday {1that it held}, and ⟦2Weld⟧ ⟨2said⟩ on Tuesday {2that it broke}.',
    'Monday 2024-10-21',
    'Tuesday 2024-10-22',
  ],
  // the outer saying and the inner one
  ['⟦1The Herald⟧ ⟨1said⟩ on Tuesday {1that ⟦2police⟧ ⟨2denied⟩ {2any part in it}}.', 'Tuesday 2024-10-22', null],
  ['⟦1The Herald⟧ ⟨1said⟩ {1that ⟦2police⟧ on Tuesday ⟨2denied⟩ {2any part in it}}.', null, 'Tuesday 2024-10-22'],
]

const UNTOLD: readonly Case[] = [
  // a time inside the content
  ['⟦The mayor⟧ ⟨said⟩ {the dam would hold until Friday}.', null],
  ['{On Tuesday, the dam broke}, ⟦the mayor⟧ ⟨said⟩.', null],
  // the day of publication is not assumed
  ['⟦The mayor⟧ ⟨said⟩ {the dam held}.', null],
  // what lies ahead has not been said
  ['⟦The mayor⟧ ⟨will say⟩ on Friday {whether the dam held}.', null],
  ['⟦The show⟧ ⟨begins⟩ November 1, {he said}.', null],
  ['The gate, shut on Tuesday, fell and ⟦the mayor⟧ ⟨said⟩ {it was old}.', null],
  // a year is that of the first clause
  ['In 2019 the mill burned, and ⟦the mayor⟧ ⟨said⟩ {the dam held}.', null],
  // a dateline
  ['Oct. 22 (Corvane Wire) — ⟦The mayor⟧ ⟨said⟩ {the dam held}.', null],
  // the time of something else
  ['After the vote on Monday, ⟦the mayor⟧ ⟨said⟩ {the dam held}.', null],
  ['⟦The mayor⟧, who was elected on Monday, ⟨said⟩ {the dam held}.', null],
  ['⟦The mayor⟧ ⟨said⟩ after a meeting on Monday {that the dam held}.', null],
  ['⟦The mayor⟧ ⟨has said⟩ since Monday {that the dam held}.', null],
  ['“{The dam held},” ⟨said⟩ ⟦Lena Orr, who is due to leave on Friday⟧.', null],
  ['The dam broke on Monday and ⟦the mayor⟧ ⟨wept⟩, {calling it a disaster}.', null],
  ['{The dam held}, ⟨according to⟩ ⟦the mayor, a member of the council since 2019⟧.', null],
]

describe('said', () => {
  it.each(TOLD)('%s', async (text, ...expected) => expect(await shown(text as string)).toEqual(expected))
})

describe('not said when', () => {
  it.each(UNTOLD)('%s', async (text, ...expected) => expect(await shown(text as string)).toEqual(expected))
})

describe('inherited', () => {
  it('by a quotation that goes on without a cue', async () => {
    const said = await saidIn('“{1It held},” ⟦1the mayor⟧ ⟨1said⟩ on Tuesday. “{2^It will hold}.”')
    expect(said[1]).toMatchObject({ edtf: '2024-10-22', exact: 'Tuesday', impliedBy: 'said-continued' })
  })

  it('by a participle of the same sentence and source', async () => {
    const said = await saidIn('⟦1The mayor⟧ ⟨1said⟩ on Tuesday {1that it held}, ⟨2calling⟩ {2it a wonder}.')
    expect(said[1]).toMatchObject({ edtf: '2024-10-22', impliedBy: 'said-continued' })
  })

  it('from the time that opens the paragraph', async () => {
    const said = await saidIn('On Tuesday, crews reached the dam. ⟦The mayor⟧ ⟨said⟩ {it held}.')
    expect(said[0]).toMatchObject({ edtf: '2024-10-22', exact: 'Tuesday', impliedBy: 'said-paragraph' })
  })

  it.each([
    ['Karam spoke on Tuesday. ⟦He⟧ ⟨said⟩ {it held}.', 'Tuesday'],
    ['Lena Karam gave a speech in Velton on Monday. ⟦Karam⟧ ⟨said⟩ {it held}.', 'Monday'],
    ['On Monday Karam testified. ⟦She⟧ ⟨said⟩ {it held}.', 'Monday'],
    ['⟦1Karam⟧ ⟨1said⟩ on Tuesday {1that it held}. ⟦2He⟧ ⟨2said⟩ {2it was old}.', 'Tuesday'],
  ])('from the speaking that the sentence before tells of: %s', async (text, exact) => {
    expect((await saidIn(text)).at(-1)).toMatchObject({ exact, impliedBy: 'said-paragraph' })
  })

  it.each([
    'Karam spoke on Tuesday. ⟦The mayor⟧ ⟨said⟩ {it held}.',
    'Karam spoke on Tuesday. ⟦He⟧ ⟨had said⟩ {it held}.',
    'Karam, who was hurt on Tuesday, spoke. ⟦He⟧ ⟨said⟩ {it held}.',
    'Karam fell on Tuesday. ⟦He⟧ ⟨said⟩ {it held}.',
    'Karam spoke in 2019. ⟦He⟧ ⟨said⟩ {it held}.',
    'Karam spoke on Tuesday.\n⟦He⟧ ⟨said⟩ {it held}.',
  ])('from no other speaking: %s', async (text) => expect((await saidIn(text)).at(-1)).toBeNull())

  it('from the time that opens the paragraph, over a sentence of the publisher', async () => {
    const said = await saidIn('{1On Tuesday, crews reached the dam.} ⟦2The mayor⟧ ⟨2said⟩ {2it held}.')
    expect(said[1]).toMatchObject({ edtf: '2024-10-22', exact: 'Tuesday', impliedBy: 'said-paragraph' })
  })

  it('from a time of the year of publication, where only that is known', async () => {
    expect(await saidIn('⟦The mayor⟧ ⟨said⟩ on October 3, 2024, {that it held}.', '2024')).toMatchObject([
      { edtf: '2024-10-03' },
    ])
    expect(await saidIn('⟦The mayor⟧ ⟨said⟩ on October 3, 2024, {that it held}.', '2023')).toEqual([null])
  })

  it('not from another paragraph', async () => {
    expect(await saidIn('On Tuesday, crews reached the dam.\n⟦The mayor⟧ ⟨said⟩ {it held}.')).toEqual([null])
  })

  it('not from a year that opens the paragraph', async () => {
    expect(await saidIn('In 2019, crews reached the dam. ⟦The mayor⟧ ⟨said⟩ {it held}.')).toEqual([null])
  })
})
