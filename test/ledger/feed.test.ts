import { describe, expect, it } from 'vitest'
import { feedItems } from '../../src/ledger/feed.ts'

const items = (text: string, base: string | null = null) => feedItems(new TextEncoder().encode(text), base)
const rss = (inner: string) => `<rss version="2.0"><channel><title>T</title>${inner}</channel></rss>`

describe('feeds', () => {
  it.each([
    [
      'RSS',
      rss('<item><link>https://a.example/1</link><source url="https://n.example/">Wire Nine</source></item>'),
      [{ url: 'https://a.example/1', source: 'Wire Nine' }],
    ],
    [
      'an item without a source',
      rss('<item><link>https://a.example/1</link></item>'),
      [{ url: 'https://a.example/1', source: null }],
    ],
    [
      'an item twice',
      rss('<item><link>https://a.example/1</link></item>'.repeat(2)),
      [{ url: 'https://a.example/1', source: null }],
    ],
    ['an item without a link', rss('<item><title>t</title></item>'), []],
    [
      'Atom',
      `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>u</id><title>T</title><updated>2031-03-10T00:00:00Z</updated>
<entry><id>1</id><title>a</title><updated>2031-03-10T00:00:00Z</updated><link rel="enclosure" href="https://a.example/x.mp3"/><link href="https://a.example/1"/><source><title>Wire Nine</title></source></entry></feed>`,
      [{ url: 'https://a.example/1', source: 'Wire Nine' }],
    ],
  ])('%s', (_, text, expected) => expect(items(text)).toEqual(expected))

  it('relative links lead from the feed', () => {
    expect(items(rss('<item><link>/1</link></item>'), 'https://a.example/feed')).toEqual([
      { url: 'https://a.example/1', source: null },
    ])
  })
  it('an encoding that is declared is used', () => {
    const text = `<?xml version="1.0" encoding="iso-8859-1"?>${rss('<item><link>https://a.example/1</link><source url="x">Café</source></item>')}`
    expect(feedItems(Buffer.from(text, 'latin1'), null)).toEqual([{ url: 'https://a.example/1', source: 'Café' }])
  })
  it.each([
    '<!doctype html><html><body><p>rss</p></body></html>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    'The <rss> element is old.',
    '<rss',
    '',
  ])('no feed: %s', (text) => expect(items(text)).toBeNull())

  it('what begins like a feed and goes on for a megabyte does not hang', () => {
    expect(items(`<?xml${' '.repeat(1_000_000)}`)).toBeNull()
    expect(items(`<!--${'<!-- '.repeat(200_000)}`)).toBeNull()
  })
})
