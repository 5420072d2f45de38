import { describe, expect, it } from 'vitest'
import { correctionsOf } from '../../src/ledger/corrections.ts'
import { diffClaims } from '../../src/ledger/diff.ts'
import { told } from './claims.ts'

const BEFORE = [
  told({ id: 'old-hurt', words: 'twelve people were injured at the dam', best: 12 }),
  told({ id: 'old-road', words: 'the road will open by Friday' }),
]
const AFTER = [
  told({ id: 'hurt', words: 'fifteen people were injured at the dam', best: 15 }),
  told({ id: 'road', words: 'the road will open by Friday' }),
]
const about = (note: string, before: string | null = 'A text.') =>
  correctionsOf(before, `A text.\n\n${note}\n`, diffClaims(BEFORE, AFTER)).map(({ claims }) => claims)

describe('notes of a publisher', () => {
  it.each([
    ['Correction: The number of people injured at the dam was given as twelve.', [['hurt']]],
    ['CORRECTION — fifteen people were injured at the dam.', [['hurt']]],
    ["Editor's note: people injured at the dam were first put at twelve.", [['hurt']]],
    ['This article was corrected: fifteen people were injured at the dam.', [['hurt']]],
    ['Clarification: The road is to open by Friday, whatever the weather will be.', [['road']]],
    ['Correction: The name of the photographer was misspelt.', [[]]],
  ])('%s', (note, expected) => expect(about(note)).toEqual(expected))

  it.each([
    'The correction of the river began in May.',
    'Corrections officers were at the dam.',
    'Correctional staff said nothing.',
    'A correction: none.',
  ])('none in: %s', (note) => expect(about(note)).toEqual([]))

  it('that stood there before are not told again', () => {
    const note = 'Correction: The number of people injured at the dam was wrong.'
    expect(about(note, `A text.\n\n${note}`)).toEqual([])
    expect(about(note, null)).toEqual([['hurt']])
  })
  it('are slices of the text', () => {
    const text = 'A text.\n\n  Correction: a name was wrong. \n'
    const notes = correctionsOf(null, text, [])
    expect(notes.map(({ start, end }) => text.slice(start, end))).toEqual(['Correction: a name was wrong.'])
    expect(notes.map(({ exact }) => exact)).toEqual(['Correction: a name was wrong.'])
  })
})
