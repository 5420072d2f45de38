import { describe, expect, it } from 'vitest'
import { stem } from '../../../src/pipeline/resolve/stem.ts'
import { type Made, resolved } from './given.ts'

const LEAD = 'Ines Okafor said that divers were deployed at the quay. Dale Orwin said that the ferry was late.\n'
const MADE: readonly Made[] = [
  { by: ['Ines Okafor'], cue: 'said', content: ['that divers were deployed at the quay'] },
  { by: ['Dale Orwin'], cue: '@2:said', content: ['that the ferry was late'] },
]

const FERRY = [1]
const DIVERS = [0]

it.each<[sentence: string, cue: string, content: string[], refers: number[]]>([
  ['This deployment was announced on Monday.', 'was announced', ['This deployment'], DIVERS],
  ['The pilots denied the claim.', 'denied', ['the claim'], FERRY],
  ['The pilots rejected these allegations.', 'rejected', ['these allegations'], FERRY],
  ['The pilots denied it.', 'denied', ['it'], FERRY],
  ['The pilots confirmed this.', 'confirmed', ['this'], FERRY],
  ['The pilots have denied.', 'have denied', [], FERRY],
  ['Pilots and owners deny', 'deny', [], DIVERS],
  ['This loss was doubted.', 'was doubted', ['This loss'], DIVERS],
  ['The pilots denied the claim on Tuesday.', 'denied', ['the claim on Tuesday'], FERRY],
  ['The pilots declined to comment on the claim.', 'declined to comment', ['the claim'], FERRY],
  ['Pilots reject accusations', 'reject', ['accusations'], DIVERS],
  // nothing is meant
  ['The pilots declined to comment.', 'declined to comment', [], []],
  ['Asked about it, the pilots declined to comment.', 'declined to comment', [], []],
  ['The pilots did not respond.', 'did not respond', [], []],
  ['The pilots doubted the figures.', 'doubted', ['the figures'], []],
  ['This man was named.', 'was named', ['This man'], []],
  // contents of their own
  ['The pilots denied the claim that they slept.', 'denied', ['the claim that they slept'], []],
  ['The pilots denied the report on the boats.', 'denied', ['the report on the boats'], []],
  ['The pilots denied that divers were deployed.', 'denied', ['that divers were deployed'], []],
  ['The pilots condemned his remarks.', 'condemned', ['his remarks'], []],
  ['A film that was shown told more.', 'was shown', ['that'], []],
  ['The pilots denied any wrongdoing.', 'denied', ['any wrongdoing'], []],
  ['The presence of divers was confirmed.', 'was confirmed', ['The presence of divers'], []],
  ['The pilots called it a day at sea.', 'called', ['it a day at sea'], []],
])('%s', async (sentence, cue, content, refers) => {
  const text = `${LEAD}${sentence}`
  const { references } = await resolved(text, [...MADE, { cue, content }])
  expect(references).toEqual([[], [], refers])
})

describe('a chain of claims that only refer', () => {
  const text =
    'The navy said the ship had sunk. The ministry confirmed this. The rebels denied it. ' +
    'The announcement was repeated. This loss was doubted. Bo Lind said that 40 men died. The army rejected the figures.'
  const made: readonly Made[] = [
    { by: ['The navy'], cue: 'said', content: ['the ship had sunk'] },
    { by: ['The ministry'], cue: 'confirmed', content: ['this'] },
    { by: ['The rebels'], cue: 'denied', content: ['@1:it'] },
    { cue: 'was repeated', content: ['The announcement'] },
    { cue: 'was doubted', content: ['This loss'] },
    { by: ['Bo Lind'], cue: '@2:said', content: ['that 40 men died'] },
    { by: ['The army'], cue: 'rejected', content: ['the figures'] },
  ]

  it('leads back to what was claimed', async () => {
    const { references } = await resolved(text, made)
    expect(references).toEqual([[], [0], [0], [0], [0], [], [5]])
  })

  it('means no denial by "the accusation"', async () => {
    const { references } = await resolved(
      'The navy said the port was shut. Bo Lind denied that he left. Ida Lund rejected the accusation.',
      [
        { by: ['The navy'], cue: 'said', content: ['the port was shut'], act: 'asserts' },
        { by: ['Bo Lind'], cue: 'denied', content: ['that he left'], act: 'denies' },
        { by: ['Ida Lund'], cue: 'rejected', content: ['the accusation'], act: 'denies' },
      ],
    )
    expect(references).toEqual([[], [], [0]])
  })

  it('means the main claim by "this" and a noun that no claim of its paragraph holds', async () => {
    const { references } = await resolved(
      'The navy said the ship had sunk. Bo Lind said that it rained.\nThis deployment was announced.',
      [
        { by: ['The navy'], cue: 'said', content: ['the ship had sunk'] },
        { by: ['Bo Lind'], cue: '@2:said', content: ['that it rained'] },
        { cue: 'was announced', content: ['This deployment'] },
      ],
    )
    expect(references).toEqual([[], [], [0]])
  })
})

it.each([
  ['Asked whether the ship had sunk, the navy declined to comment.', 'whether the ship had sunk', [[], [0]]],
  ['Bo Lind asked whether the ship had sunk. The navy declined to comment.', 'whether the ship had sunk', [[], []]],
])('means by no comment what was asked in its sentence: %s', async (text, content, expected) => {
  const cue = text.startsWith('Asked') ? 'Asked' : 'asked'
  const { references } = await resolved(text, [
    { cue, content: [content] },
    { by: [cue === 'Asked' ? 'the navy' : 'The navy'], cue: 'declined to comment' },
  ])
  expect(references).toEqual(expected)
})

it('does not refer to the claim that holds it', async () => {
  const text = 'Ines Okafor said that the pilots denied it.'
  const { references } = await resolved(text, [
    { by: ['Ines Okafor'], cue: 'said', content: ['that the pilots denied it'] },
    { by: ['the pilots'], cue: 'denied', content: ['it'], within: 0 },
  ])
  expect(references).toEqual([[], []])
})

it.each([
  ['deployment', 'deployed'],
  ['denial', 'denied'],
  ['attack', 'attacked'],
  ['arrival', 'arrived'],
  ['evacuation', 'evacuated'],
  ['explosion', 'exploded'],
  ['withdrawal', 'withdrew'],
  ['closure', 'closed'],
  ['planning', 'planned'],
])('%s and %s share a stem', (noun, verb) => expect(stem(noun)).toBe(stem(verb)))

it.each([
  ['house', 'horse'],
  ['ferry', 'fire'],
  ['quay', 'quail'],
])('%s and %s do not', (one, other) => expect(stem(one)).not.toBe(stem(other)))
