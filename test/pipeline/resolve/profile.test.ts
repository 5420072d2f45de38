import { expect, it } from 'vitest'
import { phraseOf } from '../../../src/pipeline/resolve/phrase.ts'
import { profileOf } from '../../../src/pipeline/resolve/profile.ts'
import { tokensIn } from '../../../src/pipeline/segment/tokens.ts'
import { PROFILES } from '../../cases/resolve-profiles.ts'

it.each(PROFILES)('$phrase', ({ phrase: text, affiliation = null, country = null, role = null, ...expected }) => {
  const tokens = [...tokensIn(text, { start: 0, end: text.length })].map((token) => ({
    ...token,
    sentence: 0,
    quotation: -1,
  }))
  const profile = profileOf(text, tokens, phraseOf(tokens, 0, tokens.length))
  expect(profile).toMatchObject({ ...expected, country })
  expect(profile.role && text.slice(profile.role.start, profile.role.end)).toBe(role)
  expect(profile.affiliation && Object.values(profile.affiliation).join(' / ')).toBe(affiliation)
})
