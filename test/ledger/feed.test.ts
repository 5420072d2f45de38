import { describe, expect, it } from 'vitest'
import { feedOf } from '../../src/ledger/feed.ts'

const feed = (text: string, base: string | null = null) => feedOf(new TextEncoder().encode(text), base)
const items = (text: string, base: string | null = null) => feed(text, base)?.items ?? null
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
    [
      'an address that stands for the article, and one that does not',
      rss(
        '<item><guid>https://a.example/1</guid></item><item><guid isPermaLink="false">https://a.example/2</guid></item>',
      ),
      [{ url: 'https://a.example/1', source: null }],
    ],
    [
      'a source that is named by its address alone',
      rss('<item><link>https://a.example/1</link><source url="https://www.nine.example/rss"/></item>'),
      [{ url: 'https://a.example/1', source: 'nine.example' }],
    ],
    [
      'a source by Dublin Core',
      rss(
        '<item><link>https://a.example/1</link><dc:source xmlns:dc="http://purl.org/dc/elements/1.1/">Wire Nine</dc:source></item>',
      ),
      [{ url: 'https://a.example/1', source: 'Wire Nine' }],
    ],
    [
      'RSS 1.0',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="c"><title>T</title></channel><item rdf:about="https://a.example/1"><link>https://a.example/1</link><dc:source>Wire Nine</dc:source></item></rdf:RDF>`,
      [{ url: 'https://a.example/1', source: 'Wire Nine' }],
    ],
    [
      'JSON Feed',
      `{ "title": "T", "version": "https:\\/\\/jsonfeed.org\\/version\\/1.1", "items": [{ "id": "1", "url": "https://a.example/1" }, { "id": "2", "external_url": "https://b.example/2" }] }`,
      [
        { url: 'https://a.example/1', source: null },
        { url: 'https://b.example/2', source: null },
      ],
    ],
  ])('%s', (_, text, expected) => expect(items(text)).toEqual(expected))

  it('relative links lead from the feed', () => {
    expect(items(rss('<item><link>/1</link></item>'), 'https://a.example/feed')).toEqual([
      { url: 'https://a.example/1', source: null },
    ])
  })
  it.each([
    ['an RSS feed', rss('<link>https://a.example/</link><item><link>/1</link></item>')],
    [
      'an RSS feed that names itself',
      rss(
        '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://a.example/feeds/x"/><link>https://b.example</link><item><link>../1</link></item>',
      ),
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>T</title><link>https://a.example/</link></channel><item rdf:about="1"><link>/1</link></item></rdf:RDF>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><id>u</id><title>T</title><link href="https://a.example/"/><entry><id>1</id><title>a</title><link href="1"/></entry></feed>',
    ],
    [
      'JSON Feed',
      '{ "title": "T", "version": "https://jsonfeed.org/version/1.1", "home_page_url": "https://a.example/", "items": [{ "id": "1", "url": "/1" }] }',
    ],
  ])('relative links of %s in a file lead from what it says of itself', (_, text) => {
    expect(feed(text)).toEqual({ items: [{ url: 'https://a.example/1', source: null }], lost: 0 })
    expect(items(text, 'https://other.example/feed')).toEqual([{ url: 'https://other.example/1', source: null }])
  })
  it('counts what names no address', () => {
    const text = rss(
      '<link>none</link><item><link>/1</link></item><item><title>b</title></item><item><link>https://a.example/2</link></item>',
    )
    expect(feed(text)).toEqual({ items: [{ url: 'https://a.example/2', source: null }], lost: 2 })
    expect(feed(rss(''))).toEqual({ items: [], lost: 0 })
  })
  it('an encoding that is declared is used', () => {
    const text = `<?xml version="1.0" encoding="iso-8859-1"?>${rss('<item><link>https://a.example/1</link><source url="x">Café</source></item>')}`
    expect(feedOf(Buffer.from(text, 'latin1'), null)?.items).toEqual([{ url: 'https://a.example/1', source: 'Café' }])
  })
  it.each([
    '<!doctype html><html><body><p>rss</p></body></html>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    'The <rss> element is old.',
    '{ "version": "1", "items": [] }',
    '<rss',
    '',
  ])('no feed: %s', (text) => expect(items(text)).toBeNull())

  it('what begins like a feed and goes on for a megabyte does not hang', () => {
    expect(items(`<?xml${' '.repeat(1_000_000)}`)).toBeNull()
    expect(items(`<!--${'<!-- '.repeat(200_000)}`)).toBeNull()
    expect(items(`{${'"version":"https:'.repeat(100_000)}`)).toBeNull()
  })
})
