import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openExtractor } from '../../src/effects/model.ts'
import { manifestOf, sentenceManifestOf } from '../../src/neural/manifest.ts'
import { TINY, TINY_SENTENCES } from '../support/tiny.ts'

const ROOT = mkdtempSync(join(tmpdir(), 'hearsay-model-'))
afterAll(() => rmSync(ROOT, { recursive: true }))

const manifest = JSON.parse(readFileSync(join(TINY, 'manifest.json'), 'utf8'))
let count = 0

/** A copy of the model with something done to it. */
function spoilt(how: (folder: string) => void): string {
  const folder = join(ROOT, String(count++))
  cpSync(TINY, folder, { recursive: true })
  how(folder)
  return folder
}

const write = (folder: string, changed: unknown) =>
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(changed), 'utf8')

describe('a model that is not whole is refused in one line', () => {
  it.each<[string, (folder: string) => void, RegExp]>([
    ['no manifest', (folder) => rmSync(join(folder, 'manifest.json')), /no manifest\.json/],
    ['no network', (folder) => rmSync(join(folder, 'reader.onnx')), /no reader\.onnx/],
    ['a network cut short', (folder) => truncateSync(join(folder, 'head.onnx'), 1000), /head\.onnx of 1000 bytes/],
    [
      'a network with one byte altered',
      (folder) => {
        const bytes = readFileSync(join(folder, 'reader.onnx'))
        bytes[5000]! ^= 1
        writeFileSync(join(folder, 'reader.onnx'), bytes)
      },
      /reader\.onnx with a hash other/,
    ],
    ['a vocabulary altered', (folder) => writeFileSync(join(folder, 'vocab.txt'), 'a\n'), /vocab\.txt of 2 bytes/],
    ['a manifest cut short', (folder) => truncateSync(join(folder, 'manifest.json'), 100), /no JSON/],
    ['a manifest of another format', (folder) => write(folder, { ...manifest, format: 2 }), /of format 2/],
    ['a manifest that leads out', (folder) => write(folder, leadingOut()), /file of the reader/],
    [
      'a vocabulary that is none, with its hash',
      (folder) =>
        write(folder, { ...manifest, files: { ...manifest.files, vocabulary: another(folder, 'head.onnx') } }),
      /a vocabulary without \[CLS\]/,
    ],
    [
      'a network that is none, with its hash',
      (folder) => write(folder, { ...manifest, files: { ...manifest.files, reader: another(folder, 'vocab.txt') } }),
      /cannot load/,
    ],
  ])('%s', async (_, how, found) => {
    const error = await openExtractor(spoilt(how), ['native']).catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'model-unusable' })
    expect((error as Error).message).toMatch(found)
    expect((error as Error).message).not.toContain('\n')
  })
  it('a folder that is none', async () => {
    await expect(openExtractor(join(ROOT, 'nowhere'))).rejects.toMatchObject({ code: 'model-unusable' })
  })
})

/** A file of the model under another name, as a manifest has it. */
function another(folder: string, name: string) {
  const bytes = readFileSync(join(folder, name))
  writeFileSync(join(folder, 'another'), bytes)
  return { path: 'another', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function leadingOut() {
  return { ...manifest, files: { ...manifest.files, reader: { ...manifest.files.reader, path: '../reader.onnx' } } }
}

describe('manifestOf', () => {
  it('takes that of the tiny model', () => {
    expect(manifestOf(JSON.stringify(manifest)).name).toBe('tiny')
  })
  it.each(['name', 'version', 'files', 'labels', 'window', 'seen', 'decoding'])('asks for %s', (part) => {
    const { [part]: _, ...rest } = manifest
    expect(() => manifestOf(JSON.stringify(rest))).toThrow(/manifest/)
  })
  it.each<[string, string, unknown]>([
    ['window', 'room', 0],
    ['window', 'room', 511],
    ['window', 'room', 120.5],
    ['window', 'overlap', -1],
    ['window', 'overlap', 382],
    ['seen', 'before', -1],
    ['seen', 'after', 0],
    ['seen', 'paragraphs', 1e9],
    ['decoding', 'bias', null],
    ['decoding', 'weight', 1.1],
    ['decoding', 'threshold', -0.1],
    ['decoding', 'lost', '0.5'],
    ['labels', 'cue', ['O']],
    ['labels', 'cue', ['B', 'O', 'I']],
    ['labels', 'span', ['O']],
    ['labels', 'span', ['O', 'B-content', 'I-content', 'B-source', 'I-source']],
    ['labels', 'span', ['O', 'B-source', 'I-source', 'B-content', 'I-other']],
  ])('refuses a %s.%s of %j', (part, name, value) => {
    const changed = { ...manifest, [part]: { ...manifest[part], [name]: value } }
    expect(() => manifestOf(JSON.stringify(changed))).toThrow(new RegExp(`a manifest with(out)? ${part}\\.${name}`))
  })
  it.each([
    ['longest', 0],
    ['longest', 511],
    ['wide', 0],
  ])('refuses a sentence.%s of %d', (name, value) => {
    const known = JSON.parse(readFileSync(join(TINY_SENTENCES, 'manifest.json'), 'utf8'))
    expect(sentenceManifestOf(JSON.stringify(known)).name).toBe('tiny-sentences')
    const changed = { ...known, sentence: { ...known.sentence, [name]: value } }
    expect(() => sentenceManifestOf(JSON.stringify(changed))).toThrow(`a manifest with sentence.${name} ${value}`)
  })
  it.each([
    ['reader', 'head'],
    ['vocabulary', 'head'],
  ])('refuses one file for %s and %s', (one, other) => {
    const changed = { ...manifest, files: { ...manifest.files, [one]: manifest.files[other] } }
    expect(() => manifestOf(JSON.stringify(changed))).toThrow(/names head\.onnx twice/)
  })
  it.each(['null', '[]', '7', '"a"', '{}'])('refuses %s', (file) => {
    expect(() => manifestOf(file)).toThrow(/manifest/)
  })
})
