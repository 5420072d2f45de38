import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openExtractor } from '../../src/effects/model.ts'
import { manifestOf } from '../../src/neural/manifest.ts'
import { TINY } from '../support/tiny.ts'

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
      'a network that is none, with its hash',
      (folder) => write(folder, { ...manifest, files: { ...manifest.files, reader: manifest.files.vocabulary } }),
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
  it.each(['null', '[]', '7', '"a"', '{}'])('refuses %s', (file) => {
    expect(() => manifestOf(file)).toThrow(/manifest/)
  })
})
