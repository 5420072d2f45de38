import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchors } from '../../support/valid.ts'
import { type Read, readBytes, readPage, readPlain } from './reading.ts'

const PIECES = [
  ...['\n', '\r\n', '\n\n', ' ', '. ', '…', '“', '”', '—', '-', '\ufeff', '\u2028', '\ufffd', '\u202e', '😀', '\ud800'],
  ...[
    'By Ada Moss',
    'TARN, June 18 (Wire) — ',
    'Subscribe to continue reading',
    'You have 30% of this article left to read.',
  ],
  ...[
    'The board denied it.',
    'What the board says',
    'Published June 17, 2031',
    'Photo: Ned Fell',
    'Read more: the dam',
    '[+120 chars]',
  ],
  ...[
    '<p>',
    '</p>',
    '<div class="caption">',
    '</div>',
    '<br>',
    '<h2>',
    '<a href="',
    '<!--',
    '-->',
    '<script>',
    '&amp;',
    '&#0;',
    '<article>',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"',
    '"}</script>',
    '<time datetime="2031-06-17">',
    '<li>',
  ],
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 200 }),
)

/** Blocks are in order and disjoint, and only white space lies between them; every anchor is its slice. */
function check({ article, blocks }: Read): void {
  const { text } = article
  let at = 0
  for (const { start, end } of blocks) {
    expect(text.slice(at, start).trim()).toBe('')
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    at = end
  }
  expect(text.slice(at).trim()).toBe('')
  for (const [, { start, end, exact }] of anchors(article)) expect(text.slice(start, end)).toBe(exact)
}

describe('whatever is given', () => {
  it('a text comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const read = await readPlain(text)
        check(read)
        expect(read.article.text).toBe(new TextDecoder().decode(new TextEncoder().encode(text)))
      }),
    )
  })
  it('a page is read or is no article', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (html) => {
        const read = await readPage(html)
        check(read)
        const hasParagraph = read.blocks.some(({ kind }) => kind === 'paragraph')
        expect(!hasParagraph).toBe(read.problems.some(({ rule }) => rule === 'no-article'))
      }),
    )
  })
  it('bytes of any kind', async () => {
    const types = fc.constantFrom('text/plain', 'text/html', null)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), types, async (bytes, mediaType) => {
        check(await readBytes(bytes, { mediaType }))
      }),
    )
  })
  it('gives the same again', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await readPage(text)).toEqual(await readPage(text))
      }),
      { numRuns: 30 },
    )
  })
})
