import { expect, it } from 'vitest'
import { withVoice } from '../../../src/pipeline/report/voice.ts'
import { claimOf, resultOf } from './sample.ts'

const own = claimOf('own', { voice: 'publisher' })
const reply = claimOf('reply', { refersTo: ['own', 'other'], within: 'own' })
const other = claimOf('other', { within: 'reply' })
const result = resultOf('text', [own, reply, other])

it('leaves out the publisher’s own sentences, and what points at them', () => {
  const { claims } = withVoice(result, 'attributed')
  expect(claims.map(({ id }) => id)).toEqual(['reply', 'other'])
  expect(claims[0]).toMatchObject({ refersTo: ['other'], within: null })
  expect(claims[1]).toEqual(other)
})

it('prints all voices when asked', () => expect(withVoice(result, 'all')).toBe(result))
