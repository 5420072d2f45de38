/** The hard cases of grouping once more, with what the sentence encoder that came with the program tells of the contents. */
import { describe, expect, it } from 'vitest'
import { openSentences } from '../../../src/effects/model.ts'
import { vectorsOf } from '../../../src/ledger/vectors.ts'
import type { Link } from '../../../src/ledger-model.ts'
import { linksOf } from '../../../src/pipeline/group/index.ts'
import { MEANT, OTHER, SAME } from '../../cases/grouping.ts'
import { linkOf, readings } from './given.ts'

// WASM, which runs everywhere and gives the same on all processors
const sentences = (await openSentences(undefined, ['wasm']))!

async function directed(a: string, b: string, models: readonly [string, string] = ['a', 'a']): Promise<Link | null> {
  const read = await readings(a, b)
  const vectors = await Promise.all(read.map(({ claims }) => vectorsOf(claims, sentences)))
  return linksOf(read.map((one, at) => ({ ...one, vectors: { ...vectors[at]!, model: models[at]! } })))[0] ?? null
}

describe('with directions', () => {
  it.each(SAME)('say the same: %s / %s', async (a, b, why) => {
    const link = await directed(a, b)
    expect(link?.why).toContain(why ?? '')
    expect(await directed(b, a)).toEqual(link)
  })
  it.each(OTHER)('say something else: %s / %s', async (a, b) => {
    expect(await directed(a, b)).toBeNull()
  })
  it.each(MEANT)('say the same in other words: %s / %s', async (a, b, why) => {
    expect((await directed(a, b))?.why).toContain(why)
    expect(await linkOf(a, b)).toBeNull()
  })
  it('of different models, claims are compared by their words alone', async () => {
    for (const [a, b] of SAME) expect(await directed(a, b, ['a', 'b'])).toEqual(await linkOf(a, b))
    for (const [a, b] of MEANT) expect(await directed(a, b, ['a', 'b'])).toBeNull()
  })
})
