import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/pipeline/ingest/decode.ts'
import { readBytes } from './reading.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('the character set', () => {
  it.each([
    ['UTF-8 by default', bytes('Küste'), null, false, 'utf-8'],
    ['UTF-8 by its mark', bytes([0xef, 0xbb, 0xbf], 'Küste'), 'windows-1252', false, 'utf-8'],
    ['UTF-16 by its mark', Buffer.from('\ufeffKüste', 'utf16le'), null, false, 'utf-16le'],
    ['as the server says', latin1('Küste'), 'ISO-8859-1', false, 'windows-1252'],
    ['the server before the page', bytes('<meta charset="windows-1252">Küste'), 'utf-8', true, 'utf-8'],
    ['as the page says', latin1('<meta charset="windows-1252">Küste'), null, true, 'windows-1252'],
    [
      'as the page says the old way',
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">Küste'),
      null,
      true,
      'windows-1252',
    ],
    [
      'not UTF-16 as the page says, since its tags can be read',
      bytes('<meta charset="utf-16">Küste'),
      null,
      true,
      'utf-8',
    ],
    ['UTF-8 where the name is unknown', bytes('Küste'), 'klingon', false, 'utf-8'],
    ['what a text says of itself is its text', bytes('<meta charset="windows-1252">Küste'), null, false, 'utf-8'],
  ])('%s', (_, given, charset, isPage, expected) => {
    const decoded = decode({ bytes: given, charset }, isPage)
    expect(decoded.charset).toBe(expected)
    expect(decoded.text.endsWith('Küste')).toBe(true)
    expect(decoded.text.startsWith('\ufeff')).toBe(false)
    expect(decoded.bad).toBeNull()
  })
})

describe('bad places', () => {
  it.each([
    ['at the start', bytes([0xff], 'abc'), { offset: 0, byte: 0, count: 1 }],
    ['after characters of several bytes', bytes('aü€😀', [0xe9], ' b'), { offset: 5, byte: 10, count: 1 }],
    ['behind a mark', bytes([0xef, 0xbb, 0xbf], 'ab', [0x80]), { offset: 2, byte: 5, count: 1 }],
    ['several', bytes('a', [0xc3], 'b', [0xf0, 0x9f], 'c', [0xff]), { offset: 1, byte: 1, count: 3 }],
    ['not a U+FFFD that was there before', bytes('a\ufffdb', [0xff]), { offset: 3, byte: 5, count: 1 }],
    ['a cut-off end', bytes('abc', [0xe2, 0x82]), { offset: 3, byte: 3, count: 1 }],
  ])('%s', (_, given, bad) => {
    const decoded = decode({ bytes: given, charset: null }, false)
    expect(decoded.bad).toEqual(bad)
    expect(decoded.text[bad.offset]).toBe('\ufffd')
  })
  it('are none where the text itself holds U+FFFD', () => {
    expect(decode({ bytes: bytes('a\ufffdb'), charset: null }, false).bad).toBeNull()
  })
  it('become a problem at their place', async () => {
    const { problems, article } = await readBytes(bytes('The caf', [0xe9], ' of Tarn was shut, the mayor said.'))
    expect(problems).toEqual([
      {
        rule: 'invalid-characters',
        message: 'Not valid utf-8: 1 place, shown as U+FFFD.',
        found: 'a bad byte at byte offset 7',
        expected: 'utf-8',
        url: 'docs/problems.md#invalid-characters',
        start: 7,
        end: 8,
        exact: '\ufffd',
      },
    ])
    expect(article.text.slice(0, 8)).toBe('The caf\ufffd')
  })
})
