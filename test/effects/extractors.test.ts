import { describe, expect, it } from 'vitest'
import { openExtractors } from '../../src/effects/extractors.ts'
import { openExtractor, openSentences } from '../../src/effects/model.ts'
import { TINY } from '../support/tiny.ts'

const TEXTS = Array.from(
  { length: 12 },
  (_, index) =>
    `“It was a long night,” said Tavo Brask. ${'The army has not confirmed it, the ministry said. '.repeat(index)}`,
)

describe('several threads', () => {
  it('find what one finds, text by text', async () => {
    const one = await openExtractor(TINY)
    const expected = []
    for (const text of TEXTS) expected.push(await one.find(text))
    const many = await openExtractors(TINY, 3)
    expect(await Promise.all(TEXTS.map((text) => many.find(text)))).toEqual(expected)
    expect({ name: many.name, runtime: many.runtime }).toEqual({ name: one.name, runtime: one.runtime })
  })
  it('give the directions that one gives', async () => {
    const many = await openExtractors(TINY, 2, (error) => expect.unreachable(error.message))
    const one = (await openSentences())!
    expect(many.sentences!.name).toBe(one.name)
    const asked = await Promise.all(TEXTS.slice(0, 4).map((text) => many.sentences!.vectorOf(text)))
    expect(asked).toEqual(await Promise.all(TEXTS.slice(0, 4).map((text) => one.vectorOf(text))))
    expect((await openExtractors(TINY, 1)).sentences).toBeUndefined()
  })
  it('refuse a model that is not whole as one does', async () => {
    await expect(openExtractors('nowhere', 2)).rejects.toMatchObject({ code: 'model-unusable' })
  })
})
