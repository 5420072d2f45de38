import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { readFile, readStream } from '../../src/effects/file.ts'
import { LIMITS } from '../../src/effects/limits.ts'
import { UserError } from '../../src/errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const code = async (reading: Promise<unknown>): Promise<string> => {
  const error = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UserError)
  expect((error as UserError).message).toMatch(/^found .+; expected .+; .+$/)
  return (error as UserError).code
}

describe('readFile', () => {
  it.each([
    ['a.html', 'text/html'],
    ['a.HTM', 'text/html'],
    ['a.txt', 'text/plain'],
    ['a.md', 'text/markdown'],
    ['a.news', null],
  ])('%s is taken for %s', async (name, mediaType) => {
    const path = file(name, 'The mayor denied it.')
    expect(await readFile(path)).toEqual({
      input: path,
      bytes: Buffer.from('The mayor denied it.'),
      mediaType,
      charset: null,
      url: null,
    })
  })

  it('keeps the bytes as they are', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff])
    expect(new Uint8Array((await readFile(file('bytes.txt', bytes))).bytes)).toEqual(bytes)
  })

  it.each([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \r\n\t\n', 'empty'],
    ['mark.txt', '\ufeff\n', 'empty'],
    ['a.pdf', '%PDF-1.7 and so on', 'binary'],
    ['a.docx', 'PK\x03\x04rest', 'binary'],
    ['a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'binary'],
    ['a.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'binary'],
    ['a.gz', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'binary'],
    ['zero.txt', 'text with a \x00 in it', 'binary'],
    ['pdf-in-disguise.txt', '%PDF-1.4', 'binary'],
  ])('%s is refused: %s', async (name, content, expected) => {
    expect(await code(readFile(file(name, content)))).toBe(expected)
  })

  it('takes UTF-16 with a byte-order mark for text', async () => {
    const path = file('utf16.txt', Buffer.from('\ufeffThe mayor denied it.', 'utf16le'))
    expect((await readFile(path)).bytes.length).toBe(42)
  })

  it('says what stands at the path', async () => {
    expect(await code(readFile(join(folder, 'no-such-file')))).toBe('file-missing')
    expect(await code(readFile(join(folder, 'a.txt', 'below')))).toBe('file-missing')
    expect(await code(readFile(folder))).toBe('is-directory')
    expect(await code(readFile(`${'x'.repeat(300)}`))).toBe('file-unreadable')
  })

  it.skipIf(process.getuid?.() === 0)('says that it may not be read', async () => {
    const path = file('secret.txt', 'text')
    chmodSync(path, 0)
    expect(await code(readFile(path))).toBe('no-permission')
  })

  it('refuses 100 MB by their size, without reading them', async () => {
    const path = file('large.txt', 'a')
    truncateSync(path, 100_000_000)
    const error = await readFile(path).catch((thrown: UserError) => thrown)
    expect(error).toMatchObject({ code: 'too-large', found: '100 MB' })
  })
})

describe('readStream', () => {
  it('reads what comes in pieces', async () => {
    const stream = Readable.from([Buffer.from('The mayor '), Buffer.from('denied it.')])
    expect(await readStream(stream)).toMatchObject({
      input: '-',
      bytes: Buffer.from('The mayor denied it.'),
      mediaType: null,
    })
  })

  it('stops at the cap', async () => {
    let given = 0
    const endless = async function* () {
      for (;;) {
        given += 1000
        yield Buffer.alloc(1000, 'a')
      }
    }
    expect(await code(readStream(endless(), { ...LIMITS, bytes: 5000 }))).toBe('too-large')
    expect(given).toBe(6000)
  })
})
