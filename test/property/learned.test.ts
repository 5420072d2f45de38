/** The pipeline with a learned extractor: the tiny network of random weights, the one that ships, one that finds anything at all, and one that fails. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repeated } from '../../eval/bench/texts.ts'
import { TRIGGERS } from '../../eval/bench/triggers.ts'
import { openExtractor } from '../../src/effects/model.ts'
import { read } from '../../src/index.ts'
import type { ReadResult } from '../../src/model.ts'
import type { Extractor, Learned } from '../../src/pipeline/draft.ts'
import { fromLine, toLine } from '../../src/wire.ts'
import { capture, STATED } from '../support/read-text.ts'
import { TINY } from '../support/tiny.ts'
import { expectValid } from '../support/valid.ts'
import { anyText, brokenText, newsText, settings } from './texts.ts'

const tiny = await openExtractor(TINY)
const readWith = (extractor: Extractor | null, text: string) => read(capture(text), STATED, extractor)

function holds(result: ReadResult): void {
  expectValid(result)
  expect(fromLine(toLine(result))).toStrictEqual(result)
}

describe('with the tiny network every result is valid', () => {
  it.each([
    ['on any characters', anyText],
    ['on words of news in any order', newsText],
    ['on sentences that are broken off', brokenText],
  ])('%s', async (_, texts) => {
    const property = fc.asyncProperty(texts, async (text) => holds(await readWith(tiny, text)))
    await fc.assert(property, settings(150))
  })
  it('and read twice the same', async () => {
    const property = fc.asyncProperty(brokenText, async (text) => {
      expect(await readWith(tiny, text)).toStrictEqual(await readWith(tiny, text))
    })
    await fc.assert(property, settings(60))
  })
  it('and one line of every trigger comes to an end', async () => {
    const text = repeated(Object.values(TRIGGERS).join(' '), 200_000).replaceAll('\n', ' ').trim()
    holds(await readWith(tiny, text))
  })
  it('says what read it', async () => {
    expect((await readWith(tiny, 'Norvale.')).engine).toMatchObject({ model: 'tiny 0', runtime: 'native' })
    expect((await readWith(null, 'Norvale.')).engine).toMatchObject({ model: null, runtime: 'none' })
  })
})

describe('with the model that ships every result is valid', async () => {
  const shipped = await openExtractor()
  it.each([
    ['on words of news in any order', newsText],
    ['on sentences that are broken off', brokenText],
  ])('%s, and read twice the same', async (_, texts) => {
    const property = fc.asyncProperty(texts, async (text) => {
      const result = await readWith(shipped, text)
      holds(result)
      expect(await readWith(shipped, text)).toStrictEqual(result)
    })
    await fc.assert(property, settings(40))
  })
})

/** Spans anywhere in a text of so many characters, at least one character long. */
const span = (length: number) =>
  fc.tuple(fc.nat(length - 1), fc.nat(60)).map(([start, more]) => ({ start, end: Math.min(length, start + 1 + more) }))

const anything = (text: string) =>
  fc.array(
    fc.record({
      cue: span(text.length),
      sources: fc.array(span(text.length), { maxLength: 3 }),
      content: fc.array(span(text.length), { minLength: 1, maxLength: 3 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => Math.round(score * 1000) / 1000),
    }),
    { maxLength: 8 },
  )

const finding = (found: readonly Learned[]): Extractor => ({ name: 'any', runtime: 'native', find: async () => found })

describe('whatever an extractor finds', () => {
  it('every result is valid', async () => {
    const texts = fc.oneof(brokenText, newsText).filter((text) => text.length > 0)
    const property = fc.asyncProperty(
      texts.chain((text) => fc.tuple(fc.constant(text), anything(text))),
      async ([text, found]) => holds(await readWith(finding(found), text)),
    )
    await fc.assert(property, settings(400))
  })
  it('a failure is a problem, and the rules read alone', async () => {
    const failing: Extractor = { ...finding([]), find: () => Promise.reject(new Error('out of memory')) }
    const text = 'Ines Corvel said on Monday that the bridge was closed.'
    const { claims, problems, engine } = await readWith(failing, text)
    expect(engine).toMatchObject({ model: null, runtime: 'none' })
    expect(problems).toMatchObject([{ rule: 'extractor-failed', found: 'Error: out of memory' }])
    expect(claims).toStrictEqual((await readWith(null, text)).claims)
  })
})
