import { describe, expect, it } from 'vitest'
import { shownText } from '../../../src/pipeline/ledger/shown-text.ts'
import { readText } from '../../support/read-text.ts'

const claimOf = async (content: string) =>
  (await readText(`Ada Venn said that ${content}.`)).claims.find(({ voice }) => voice === 'attributed')!

const OTHER = 'ships had crossed the line'

it.each([
  ['ships had crossed the northern line, raising fears of a war', OTHER, 'that ships had crossed the northern line'],
  // what another says too belongs to it
  ['ships had crossed the northern line, raising fears of a war', 'fears were raised by ships at the line', null],
  // a number, a reason, a condition, a fragment
  ['ships had crossed the northern line, killing 12 sailors', OTHER, null],
  ['ships had crossed the northern line, according to the navy', OTHER, null],
  ['ships would cross the northern line, depending on the wind', OTHER, null],
  ['ships came, raising fears of a war', OTHER, null],
  // in the middle: what stands behind it may be no addition
  ['ships had crossed the northern line into the bay', OTHER, null],
])('%s', async (content, other, shown) => {
  const claim = await claimOf(content)
  expect(shownText(claim, [await claimOf(other)], '')).toBe(shown ?? claim.content[0]!.exact)
})

it('alone, a claim is shown whole', async () => {
  const claim = await claimOf('ships had crossed the northern line, raising fears of a war')
  expect(shownText(claim, [], '')).toBe(claim.content[0]!.exact)
})

describe('a content that is no statement', () => {
  const shown = async (text: string, ...others: readonly string[]): Promise<string> => {
    const found = await Promise.all([text, ...others].map(async (one) => readText(one)))
    const claims = found.map((one) => one.claims.find(({ voice }) => voice === 'attributed')!)
    return shownText(claims[0]!, claims.slice(1), found[0]!.article.text)
  }
  it.each([
    ['Ada Venn announced her retirement.', 'announced her retirement'],
    ['The mayor confirmed a leak.', 'confirmed a leak'],
    ['Police confirmed the arrest.', 'confirmed the arrest'],
    // statements, and what others say too with another act
    ['Ada Venn said the dam is safe.', 'the dam is safe'],
    ['Ada Venn said nobody was hurt.', 'nobody was hurt'],
    ['“No change,” Ada Venn said.', 'No change'],
    ['Police denied the arrest.', 'the arrest'],
  ])('is shown with its cue: %s', async (text, expected) => expect(await shown(text)).toBe(expected))
  it('stands by itself where others deny it', async () => {
    expect(await shown('Police confirmed the arrest.', 'The mayor denied the arrest.')).toBe('the arrest')
    expect(await shown('Police confirmed the arrest.', 'The mayor confirmed the arrest.')).toBe('confirmed the arrest')
  })
})
