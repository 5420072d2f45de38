/**
 * One folder of `fixtures/stories` is one end-to-end case: `article.txt` or `article.html`, `options.json` (what the user states), and
 * `expected.json`, the whole result but for `engine`. `UPDATE=1 npm test -- test/stories.test.ts` writes what is missing or
 * has changed, for you to read before you commit it; under CI nothing is ever written.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../src/index.ts'
import type { ReadResult } from '../src/model.ts'
import { STATED } from './support/read-text.ts'
import { expectValid } from './support/valid.ts'

const STORIES = join(import.meta.dirname, 'fixtures/stories')
const UPDATE = process.env.UPDATE === '1' && !process.env.CI

const names = existsSync(STORIES) ? readdirSync(STORIES).sort() : []

async function readStory(name: string): Promise<ReadResult> {
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
  return read(capture, { ...STATED, ...options })
}

describe('stories', () => {
  it('are there', () => {
    expect(names).not.toEqual([])
  })
  it.each(names)('%s', async (name) => {
    const { engine: _, ...result } = expectValid(await readStory(name))
    const path = join(STORIES, name, 'expected.json')
    if (UPDATE) writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`)
    if (!existsSync(path)) throw new Error(`${name} has no expected.json: UPDATE=1 writes it, then read it`)
    expect(result).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })
})
