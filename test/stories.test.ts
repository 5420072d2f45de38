/**
 * One folder of `fixtures/stories` is one end-to-end case: `article.txt` or `article.html`, `options.json` (what the user states), and
 * `expected.json`, the whole result of the rules but for `engine`. Where `expected-with-model.json` stands, that of rules and the
 * model that ships, run by WASM: its arithmetic is the same on every processor, so that the file holds everywhere. `UPDATE=1 npm test -- test/stories.test.ts` writes what is missing or
 * has changed, for you to read before you commit it; under CI nothing is ever written.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openExtractor } from '../src/effects/model.ts'
import { read } from '../src/index.ts'
import type { ReadResult } from '../src/model.ts'
import type { Extractor } from '../src/pipeline/draft.ts'
import { STATED } from './support/read-text.ts'
import { expectValid } from './support/valid.ts'

const STORIES = join(import.meta.dirname, 'fixtures/stories')
const UPDATE = process.env.UPDATE === '1' && !process.env.CI

const names = existsSync(STORIES) ? readdirSync(STORIES).sort() : []

async function readStory(name: string, extractor: Extractor | null = null): Promise<ReadResult> {
  const file = (base: string) => join(STORIES, name, base)
  const isPage = existsSync(file('article.html'))
  const input = isPage ? 'article.html' : 'article.txt'
  const capture = {
    input,
    bytes: readFileSync(file(input)),
    mediaType: isPage ? 'text/html' : 'text/plain',
    charset: null,
    url: null,
  }
  const options = JSON.parse(readFileSync(file('options.json'), 'utf8'))
  return read(capture, { ...STATED, ...options }, extractor)
}

function expectAsFiled(name: string, base: string, { engine: _, ...result }: ReadResult): void {
  const path = join(STORIES, name, base)
  if (UPDATE) writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`)
  if (!existsSync(path)) throw new Error(`${name} has no ${base}: UPDATE=1 writes it, then read it`)
  expect(result).toEqual(JSON.parse(readFileSync(path, 'utf8')))
}

describe('stories', () => {
  it('are there', () => {
    expect(names).not.toEqual([])
  })
  it.each(names)('%s', async (name) => {
    expectAsFiled(name, 'expected.json', expectValid(await readStory(name)))
  })
})

const WITH_MODEL = 'expected-with-model.json'

describe('stories, read with the model that ships', async () => {
  const extractor = await openExtractor(undefined, ['wasm'])
  const filed = names.filter((name) => existsSync(join(STORIES, name, WITH_MODEL)))
  it('are there', () => {
    expect(filed).not.toEqual([])
  })
  it.each(filed)('%s', async (name) => {
    const result = expectValid(await readStory(name, extractor))
    expect(result.engine).toMatchObject({ model: extractor.name, runtime: 'wasm' })
    expectAsFiled(name, WITH_MODEL, result)
  })
})
