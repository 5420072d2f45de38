/** The sentence encoder gives what Python recorded of a tiny one (`train/tiny.py`), and tells in one line why there is none. */
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openGrouped, openSentences } from '../../src/effects/model.ts'
import { cosine, lettersOf } from '../../src/pipeline/vector.ts'
import { TINY, TINY_SENTENCES } from '../support/tiny.ts'

const EXPECTED: readonly { readonly text: string; readonly vector: readonly number[] }[] = JSON.parse(
  readFileSync(join(TINY_SENTENCES, 'expected.json'), 'utf8'),
)

describe.each(['native', 'wasm'] as const)('directions, by the %s runtime', async (name) => {
  const sentences = (await openSentences(TINY_SENTENCES, [name]))!
  it.each(EXPECTED.map(({ text, vector }) => [text.slice(0, 40), text, vector] as const))(
    'of %j',
    async (_, text, vector) => {
      expect(cosine(await sentences.vectorOf(text), lettersOf(Float32Array.from(vector)))).toBeGreaterThan(0.999)
    },
  )
  it('are the same on every run, whatever is read beside it', async () => {
    const [{ text }] = EXPECTED as [(typeof EXPECTED)[0]]
    const alone = await sentences.vectorOf(text)
    const beside = await Promise.all([text, 'Norvale', text.repeat(3)].map((one) => sentences.vectorOf(one)))
    expect([beside[0], await sentences.vectorOf(text)]).toEqual([alone, alone])
  })
  it.each([
    ['nothing', ''],
    ['spaces', ' \n'],
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['very many words', 'tide '.repeat(100_000)],
  ])('of %s, too', async (_, text) => {
    expect(await sentences.vectorOf(text)).toHaveLength(8)
  })
})

describe('the encoder that came with the program', async () => {
  const sentences = (await openSentences())!
  const near = async (a: string, b: string) => cosine(await sentences.vectorOf(a), await sentences.vectorOf(b))
  it.each([
    ['the dam at Karsk burst on Monday', 'on Monday the Karsk dam gave way', 'twelve people were hurt in Karsk'],
    ['the minister will step down', 'the minister is to resign', 'the minister opened a bridge'],
    ['the ferry sank off the coast', 'the boat went down at sea', 'the ferry was built in 1988'],
  ])('has %j nearer to %j than to %j', async (one, same, other) => {
    expect(await near(one, same)).toBeGreaterThan((await near(one, other)) + 0.1)
  })
})

const ROOT = mkdtempSync(join(tmpdir(), 'hearsay-sentences-'))
afterAll(() => rmSync(ROOT, { recursive: true }))
let count = 0

function spoilt(how: (folder: string) => void): string {
  const folder = join(ROOT, String(count++))
  cpSync(TINY_SENTENCES, folder, { recursive: true })
  how(folder)
  return folder
}

describe('an encoder that is not whole is refused in one line', () => {
  it.each<[string, (folder: string) => void, RegExp]>([
    ['no network', (folder) => rmSync(join(folder, 'encoder.onnx')), /no encoder\.onnx/],
    [
      'a network cut short',
      (folder) => truncateSync(join(folder, 'encoder.onnx'), 1000),
      /encoder\.onnx of 1000 bytes/,
    ],
    ['a vocabulary altered', (folder) => writeFileSync(join(folder, 'vocab.txt'), 'a\n'), /vocab\.txt of 2 bytes/],
    [
      'the manifest of an extractor',
      (folder) => cpSync(join(TINY, 'manifest.json'), join(folder, 'manifest.json')),
      /file of the encoder/,
    ],
  ])('%s', async (_, how, found) => {
    const folder = spoilt(how)
    const error = await openSentences(folder).catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'model-unusable' })
    expect((error as Error).message).toMatch(found)
    expect((error as Error).message).not.toContain('\n')
    const told: string[] = []
    const extractor = await openGrouped(TINY, ({ message }) => told.push(message), folder)
    expect([extractor.sentences, told]).toEqual([undefined, [(error as Error).message]])
  })
})
