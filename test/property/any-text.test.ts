import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.ts'
import type { ReadResult } from '../../src/model.ts'
import { fromLine, toLine } from '../../src/wire.ts'
import { capture, readPage, readText, STATED } from '../support/read-text.ts'
import { expectValid } from '../support/valid.ts'
import { anyText, brokenText, newsPage, newsText, settings } from './texts.ts'

/** What holds of every result, whatever was read. */
function holds(result: ReadResult): void {
  expectValid(result)
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
  expect(fromLine(toLine(result))).toStrictEqual(result)
}

describe('no stage throws, every result is valid, its JSON is the identity', () => {
  it('on any characters', async () => {
    const property = fc.asyncProperty(anyText, async (text) => holds(await readText(text)))
    await fc.assert(property, settings(400))
  })
  it('on words of news in any order', async () => {
    const property = fc.asyncProperty(newsText, async (text) => holds(await readText(text)))
    await fc.assert(property, settings(400))
  })
  it('on sentences that are broken off', async () => {
    const property = fc.asyncProperty(brokenText, async (text) => holds(await readText(text)))
    await fc.assert(property, settings(400))
  })
  it('on broken pages', async () => {
    const property = fc.asyncProperty(newsPage, async (html) => holds(await readPage(html)))
    await fc.assert(property, settings(150))
  })
  it('on any bytes', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) =>
      holds(await read({ ...capture(''), bytes, mediaType: null }, STATED)),
    )
    await fc.assert(property, settings(200))
  })
})

describe('the text', () => {
  it('is the file, to the letter', async () => {
    const property = fc.asyncProperty(newsText, async (text) => {
      const decoded = new TextDecoder().decode(new TextEncoder().encode(text)) // drops the byte-order mark
      expect((await readText(text)).article.text).toBe(decoded)
    })
    await fc.assert(property, settings(200))
  })
  it('read twice gives the same result', async () => {
    const property = fc.asyncProperty(newsText, async (text) => {
      expect(await readText(text)).toStrictEqual(await readText(text))
    })
    await fc.assert(property, settings(150))
  })
})
