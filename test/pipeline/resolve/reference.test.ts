import { expect, it } from 'vitest'
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
  // contents of their own
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
