import { describe, expect, it } from 'vitest'
import { readPage } from './reading.ts'

const ONE =
  'The water board of Tarn denied on Monday that the wall of the upper dam had moved, and said that its engineers would count again in the spring.'
const TWO =
  'The union of the dam keepers, which counts the stones of the wall each year, said that nine of them were missing, and that nobody had asked where they went.'
const THREE =
  'Nobody in the valley below has been told to leave, said Ada Moss, who keeps the inn at the foot of the dam, and nobody would go before the harvest was in.'

const page = (head: string, body: string, attributes = 'lang="en"') =>
  readPage(`<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`)
const article = (more = '') =>
  `<article><h1>Board denies all</h1><p>${ONE}</p>${more}<p>${TWO}</p><p>${THREE}</p></article>`
const described = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const NEWS = { '@type': 'NewsArticle', headline: 'Board denies all' }

describe('the article text', () => {
  it('is the headline, a blank line, and the paragraphs joined by blank lines', async () => {
    const { article: read, lines } = await page('<title>Board denies all | Courier</title>', article())
    expect(read.text).toBe(`Board denies all\n\n${ONE}\n\n${TWO}\n\n${THREE}`)
    expect(lines.map(([kind]) => kind)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph'])
    expect(read.headline).toEqual({ start: 0, end: 16, exact: 'Board denies all' })
  })

  it.each([
    ['a heading', '<h2>What the union says</h2>', 'heading', 'What the union says'],
    ['a heading in bold type', '<p><strong>What the union says</strong></p>', 'heading', 'What the union says'],
    [
      'an item of a list',
      '<ul><li>The wall was built in the year of the great flood.</li></ul>',
      'paragraph',
      'The wall was built in the year of the great flood.',
    ],
    [
      'a quotation',
      '<blockquote>We counted nine times, all of us.</blockquote>',
      'paragraph',
      'We counted nine times, all of us.',
    ],
    [
      'words in several elements',
      '<p><b>W</b>e <a href="/c">counted</a>&nbsp;it&shy;self <i>nine</i> times.</p>',
      'paragraph',
      'We counted itself nine times.',
    ],
    [
      'a paywall notice',
      '<p>You have 80% of this article left to read.</p>',
      'furniture',
      'You have 80% of this article left to read.',
    ],
  ] as const)('keeps %s', async (_, html, kind, text) => {
    const { lines } = await page('', article(html))
    expect(lines).toContainEqual([kind, text])
  })

  it('cuts paragraphs at two line breaks, not at one', async () => {
    const { lines } = await page(
      '',
      `<article><h1>Board denies all</h1><div>${ONE}<br><br>${TWO}<br>${THREE}<br> <br/>${ONE} Yes.</div></article>`,
    )
    expect(lines.map(([, text]) => text)).toEqual(['Board denies all', ONE, `${TWO} ${THREE}`, `${ONE} Yes.`])
  })

  it.each([
    '<figure><img src="a.jpg"><figcaption>The wall in May. Ned Fell</figcaption></figure>',
    '<div class="wp-caption"><p class="wp-caption-text">The wall in May.</p></div>',
    '<p>Photo: Ned Fell / Courier</p>',
    '<p><a href="/b">Brundle: a dam that moved too</a></p>',
    '<p>Read more: <a href="/b">A dam that moved too</a></p>',
    '<ul class="related"><li><a href="/b">A dam that moved</a></li><li><a href="/c">A dam that did not</a></li></ul>',
    '<aside><p>Tarn has nine dams, which were all built by the same family.</p></aside>',
    '<div class="share-tools">Share this on Facebook</div>',
    '<div class="newsletter-box"><p>The best of the valley, every Friday, in a letter by our editors.</p></div>',
    '<p>Sign up for our newsletter.</p>',
    '<p>Advertisement</p>',
    '<p>© 2031 Courier</p>',
    '<script>var wall = "moved"</script><style>p { color: red }</style>',
    '<p>June 17, 2031</p>',
    '<time>17 June</time>',
    '<p><time>last week</time></p>',
    '<p>* * *</p>',
    '<p hidden>Nine stones are missing from the wall.</p>',
  ])('leaves out %s', async (html) => {
    const { article: read } = await page('', article(html))
    expect(read.text).toBe(`Board denies all\n\n${ONE}\n\n${TWO}\n\n${THREE}`)
  })
})

describe('what is declared, the more trusted first', () => {
  const published = async (head: string, body = '', given = {}) =>
    (await readPage(`<html lang="en"><head>${head}</head><body>${body}${article()}</body></html>`, given)).article
      .published
  const jsonLd = described({ ...NEWS, datePublished: '2031-06-11T08:00:00+02:00', dateModified: '2031-06-19' })
  const meta = '<meta property="article:published_time" content="2031-06-12T08:00:00Z">'
  const time = '<time datetime="2031-06-13">last week</time>'
  const line = '<div class="date">Published June 14, 2031</div>'
  const link = '<link rel="canonical" href="https://courier.example/2031/06/15/dam">'

  it('when it was published', async () => {
    const body = time + line
    expect(await published(jsonLd + meta + link, body, { published: '2031-06-10' })).toEqual({
      edtf: '2031-06-10',
      from: 'option',
    })
    expect(await published(jsonLd + meta + link, body)).toEqual({ edtf: '2031-06-11T08:00:00+02:00', from: 'json-ld' })
    expect(await published(meta + link, body)).toEqual({ edtf: '2031-06-12T08:00:00Z', from: 'meta' })
    expect(await published(link, body)).toEqual({ edtf: '2031-06-13', from: 'time' })
    expect(await published(link, line)).toEqual({ edtf: '2031-06-14', from: 'text' })
    expect(await published(link)).toEqual({ edtf: '2031-06-15', from: 'meta', impliedBy: 'published-by-address' })
    expect(await published('')).toBeNull()
  })

  it.each([
    '<meta property="article:modified_time" content="2031-06-12">',
    described({ ...NEWS, dateModified: '2031-06-12' }),
    described({ ...NEWS, datePublished: 'not long ago' }),
  ])('not when it was changed: %s', async (head) => {
    expect(await published(head)).toBeNull()
  })

  it.each([
    '<aside><time datetime="2031-06-13">June 13</time></aside>',
    '<div class="related-stories"><time datetime="2031-06-13">June 13</time></div>',
    '<time class="updated" datetime="2031-06-13">June 13</time>',
  ])('not when another was published: %s', async (body) => {
    expect(await published('', body)).toBeNull()
  })

  it.each([
    [
      `${described({ ...NEWS, headline: 'Of the description' })}<meta property="og:title" content="Of the tag">`,
      'Of the description',
    ],
    ['<meta property="og:title" content="Of the tag">', 'Of the tag'],
    [
      '<meta property="og:title" content="Of the tag - Courier"><meta property="og:site_name" content="The Courier">',
      'Of the tag',
    ],
    [
      '<meta property="og:type" content="website"><meta property="og:title" content="Courier: news">',
      'Board denies all',
    ],
    ['<title>Courier | Something</title>', 'Board denies all'],
    [described({ ...NEWS, headline: 'Board denies …' }), 'Board denies all'],
    [described({ ...NEWS, headline: 'Board &amp; union &#8220;agree&#8221;' }), 'Board & union “agree”'],
  ])('the headline: %s', async (head, headline) => {
    expect((await page(head, article())).article.headline?.exact).toBe(headline)
  })

  it.each([
    [described({ ...NEWS, author: { '@type': 'Person', name: 'Ada Moss' } }), ['Ada Moss']],
    [described({ ...NEWS, author: [{ name: 'Ada Moss' }, { name: 'Ned Fell' }] }), ['Ada Moss', 'Ned Fell']],
    [described({ ...NEWS, author: 'By Ada Moss and Ned Fell' }), ['Ada Moss', 'Ned Fell']],
    [described({ ...NEWS, author: { name: ['Ada Moss'] } }), ['Ada Moss']],
    ['<meta name="author" content="Ada Moss">', ['Ada Moss']],
    [
      '<meta property="article:author" content="https://social.example/ada"><meta name="byl" content="By Ada Moss">',
      ['Ada Moss'],
    ],
  ])('the byline: %s', async (head, names) => {
    expect((await page(head, article())).article.byline.map(({ name }) => name)).toEqual(names)
  })

  it('the byline as shown, but not in comments', async () => {
    const body = `<div class="comments"><span class="author">Troll King</span></div><p class="byline">By Ada Moss</p>${article()}`
    expect((await page('', body)).article.byline).toEqual([{ name: 'Ada Moss' }])
  })

  it('the byline of a line over the body', async () => {
    const line = '<p>By Ada Moss, Tarn Courier</p><p>17 June</p>'
    const { article: read, lines } = await page(
      '',
      `<article><h1>Board denies all</h1>${line}<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p></article>`,
    )
    expect(read).toMatchObject({ byline: [{ name: 'Ada Moss', exact: 'Ada Moss' }], publisher: 'Tarn Courier' })
    expect(lines.map(([kind]) => kind)).toEqual(['headline', 'furniture', 'paragraph', 'paragraph', 'paragraph'])
    expect(read.text).not.toContain('17 June')
  })

  it.each([
    [
      described({ ...NEWS, publisher: { name: 'Courier' } }) +
        '<meta property="og:site_name" content="courier.example">',
      'Courier',
    ],
    ['<meta property="og:site_name" content="Courier">', 'Courier'],
    ['', null],
  ])('the publisher: %s', async (head, publisher) => {
    expect((await page(head, article())).article.publisher).toBe(publisher)
  })

  it.each([
    ['<link rel="canonical" href="https://courier.example/dam">', 'https://courier.example/dam'],
    ['<link rel="canonical" href="/dam?id=1">', 'https://m.courier.example/dam?id=1'],
    [
      '<link rel="canonical" href="https://courier.example/"><meta property="og:url" content="https://courier.example/d">',
      'https://courier.example/d',
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', 'https://m.courier.example/x'],
    ['', 'https://m.courier.example/x'],
  ])('the address: %s', async (head, url) => {
    const read = await readPage(`<html lang="en"><head>${head}</head><body>${article()}</body></html>`, {
      url: 'https://m.courier.example/x',
    })
    expect(read.article.url).toBe(url)
  })

  it.each([
    ['lang="en-AU"', '', 'en-AU'],
    ['', '<meta property="og:locale" content="en_GB">', 'en-GB'],
    ['', described({ ...NEWS, inLanguage: 'en-IE' }), 'en-IE'],
    ['', '', 'en'],
  ])('the language: %s %s', async (attributes, head, tag) => {
    expect((await page(head, article(), attributes)).article.language).toBe(tag)
  })
})

describe('JSON-LD', () => {
  const headline = async (script: string, head = '') =>
    (await page(`${head}<script type="application/ld+json">${script}</script>`, article())).article.headline?.exact

  it.each([
    [
      'a graph',
      JSON.stringify({
        '@graph': [
          { '@type': 'WebSite', name: 'Courier' },
          { ...NEWS, headline: 'Found' },
        ],
      }),
    ],
    ['a list', JSON.stringify([{ '@type': 'Organization' }, { ...NEWS, headline: 'Found' }])],
    ['a main entity', JSON.stringify({ '@type': 'WebPage', mainEntity: { ...NEWS, headline: 'Found' } })],
    ['several types', JSON.stringify({ '@type': ['Thing', 'ReportageNewsArticle'], headline: 'Found' })],
    ['a type as an address', JSON.stringify({ '@type': 'http://schema.org/NewsArticle', headline: 'Found' })],
    ['line ends in strings', '{"@type":"NewsArticle","headline":"Fo\u0000und","x":"a\nb"}'.replace('\u0000', '')],
    ['a trailing comma', '{"@type":"NewsArticle","headline":"Found",}'],
    ['comment marks', '<!-- {"@type":"NewsArticle","headline":"Found"} -->'],
    ['a section mark', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Found"}\n//]]>'],
  ])('%s', async (_, script) => {
    expect(await headline(script)).toBe('Found')
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"@type":"NewsArticle"',
    '[[[[[[[[]]]]]]]]',
    '{"@type":{}}',
    '{"@graph":7}',
    '{"@type":"NewsArticle","author":7,"headline":{}}',
  ])('tolerates %s', async (script) => {
    expect(await headline(script)).toBe('Board denies all')
  })

  it('takes the one with the address of the page', async () => {
    const things = [
      { ...NEWS, headline: 'Other', url: 'https://courier.example/o' },
      { ...NEWS, headline: 'This', url: 'https://courier.example/t' },
    ]
    expect(await headline(JSON.stringify(things), '<link rel="canonical" href="https://courier.example/t">')).toBe(
      'This',
    )
  })

  it('follows references', async () => {
    const graph = [
      { ...NEWS, author: { '@id': '#ada' } },
      { '@id': '#ada', '@type': 'Person', name: 'Ada Moss' },
    ]
    expect((await page(described({ '@graph': graph }), article())).article.byline).toEqual([{ name: 'Ada Moss' }])
  })
})

describe('no article', () => {
  const links = Array.from(
    { length: 30 },
    (_, i) => `<li><a href="/${i}">Something happened at dam number ${i}</a></li>`,
  ).join('')
  it.each([
    [
      'a front page',
      `<title>Courier</title><h1>Courier</h1><ul>${links}</ul><h2>Dam moves</h2><p>The dam moved, <a href="/a">more</a>.</p>`,
    ],
    ['a page without paragraphs', '<h1>Board denies all</h1><video src="a.mp4"></video>'],
    ['a redirect', '<noscript><meta http-equiv="refresh" content="0;URL=https://courier.example/"></noscript>'],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title></channel></rss>'],
    ['a notice alone', '<p>You have 30% of this article left to read.</p>'],
    ['an empty page', '<html></html>'],
    ['scripts alone', '<script>document.write("The mayor denied everything on Monday.")</script>'],
  ])('%s', async (_, html) => {
    const { article: read, blocks, problems } = await readPage(html)
    expect([read.text, blocks]).toEqual(['', []])
    expect(problems).toMatchObject([{ rule: 'no-article', found: 'no paragraph of an article' }])
  })

  it('is not a short page that calls itself an article', async () => {
    const { article: read } = await page(
      `${described(NEWS)}<title>Courier</title>`,
      `<nav>${links}</nav><article><p>The dam moved, the board said on Monday.</p></article>`,
    )
    expect(read.text).toBe('Board denies all\n\nThe dam moved, the board said on Monday.')
  })

  it('is not the shortest of pages', async () => {
    expect((await readPage('<p>The mayor denied it.</p>')).article.text).toBe('The mayor denied it.')
  })
})

describe('a hostile page', () => {
  it.each([
    ['deep', `<html><body>${'<div>'.repeat(20_000)}<p>${ONE}`],
    ['wide', `<html><body>${'<a href="x">y</a>'.repeat(10_000)}<p>${ONE}</p>`],
    ['broken off', `<html><body><p>${ONE}</p><`.repeat(500)],
    ['line breaks', `<html><body><p>${ONE}${'<br>'.repeat(20_000)}`],
    ['boxes in boxes', `<html><body>${'<div class="share caption">'.repeat(5000)}${ONE}`],
    ['endless', '<b>'.repeat(200_000)],
  ])('%s is read or refused, but neither hangs nor breaks anything', async (_, html) => {
    const { article: read, problems } = await readPage(html)
    expect(read.text.includes(ONE) || problems.some(({ rule }) => rule === 'no-article')).toBe(true)
  })
})
