/** Files that mean harm, as they are handed over or fetched: what of them reaches the page, and what a person writes there, is text. */
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Json } from '../../server/running.ts'
import { close, expectNoWrongs, hasBrowser, NO_BROWSER, screen, settled } from '../support/browser.ts'

const RUN = '<img src=x onerror="window.ran=1">'

/** Harm in every place of a page that is read: title, meta, JSON-LD, canonical address, byline, text. */
const PAGE = `<!doctype html><html lang="en"><head>
<title>Quay &lt;script&gt;window.ran=2&lt;/script&gt; shut \u202E</title>
<link rel="canonical" href="javascript:window.ran=3">
<meta property="og:site_name" content='Alder ${RUN} Courier'>
<meta property="og:url" content="data:text/html,<script>window.ran=4</script>">
<meta name="author" content='${RUN}'>
<meta property="article:published_time" content="2031-03-10T08:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","url":"javascript:window.ran=5","headline":"</scr\\u0069pt><script>window.ran=6","author":{"name":"<svg onload=window.ran=7>"}}</script>
<base href="https://elsewhere.example/"><style>* { display: none !important }</style><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">
</head><body onload="window.ran=8"><article><h1>Quay &lt;b onclick=window.ran=9&gt; shut</h1>
<p>The Alder Harbour Board &lt;script&gt;window.ran=10&lt;/script&gt; said on Monday that the quay was shut.</p>
<p><a href="javascript:window.ran=11">Mayor Ines Corvel</a> denied that 12 &lt;svg/onload=window.ran=12&gt; people were hurt in Paris.</p>
<iframe srcdoc="<script>parent.ran=13</script>"></iframe><object data="data:text/html,<script>parent.ran=14</script>"></object>
</article></body></html>`

const SVG = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran=15"><text>The dam failed, Nils Oren said on Monday. &x;</text><script>window.ran=16</script></svg>`

const STORY = 'a "><script>window.ran=17</script>'

describe.skipIf(!hasBrowser())(`hostile files${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen()
  const api = `/api/stories/${encodeURIComponent(STORY)}`
  const at = `/story/${encodeURIComponent(STORY)}`
  let paths: readonly string[]
  afterEach(() => expectNoWrongs(desk))

  beforeAll(async () => {
    const form = new FormData()
    form.append('files', new Blob([PAGE]), '"><script>window.ran=18</script>.html')
    form.append('files', new Blob([SVG]), 'picture.svg')
    const { text } = await desk.ask(`${api}/articles`, { body: form, headers: { origin: desk.url } })
    expect(text).toContain('"event":"added"')
    expect(text).not.toContain('root:')
    const { json: board } = await desk.ask(`${api}/board?expresses=true`)
    const { json: sources } = await desk.ask(`${api}/sources`)
    const { json: articles } = await desk.ask(`${api}/articles`)
    const source = sources.sources.find((one: Json) => one.source.named).source.id
    const wish = { kind: 'rename', source, name: `Board ${RUN}` }
    await desk.ask(`${api}/decisions`, { body: { wish, by: RUN, why: '<script>window.ran=19</script>' } })
    const { json: renamed } = await desk.ask(`${api}/sources`)
    const ids = renamed.sources.map((one: Json) => `/source/${encodeURIComponent(one.source.id)}`)
    paths = [
      ...[
        '',
        '/timeline',
        '/map',
        '/sources',
        '/articles',
        '/decisions',
        '/add',
        '/changes?since=2031-01-01T00:00:00.000Z',
      ],
      ...ids.slice(0, 2),
      `/proposition/${board.propositions[0].id}`,
      `/article/${articles.articles[0].article.article}`,
    ]
  })

  const harmless = async (page: Page): Promise<void> => {
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(
      await page
        .locator(':is(main, header) :is(script, img, iframe, style, base, object, [onload], [onerror], [onclick])')
        .count(),
    ).toBe(0)
    const links = (await page.evaluate(
      `[...document.querySelectorAll('[href], [src], [action]')].map((one) => one.href?.baseVal ?? one.href ?? one.src ?? one.action)`,
    )) as string[]
    const isOurs = (to: string): boolean => new URL(to, desk.url).origin === desk.url || to.startsWith('data:image/')
    expect(links.filter((to) => !isOurs(to))).toEqual([])
  }

  it('run nothing in any view, and lead nowhere', async () => {
    for (const path of paths) {
      const page = await desk.open(at + path)
      await settled(page)
      await page.waitForLoadState('networkidle')
      expect(new URL(page.url()).origin, path).toBe(desk.url)
      await harmless(page)
      await close(page)
    }
  })

  it('are shown to the letter', async () => {
    const page = await desk.open(`${at}/decisions`)
    await page.getByText('<script>window.ran=19</script>').first().waitFor()
    await page.goto(`${at}/sources`)
    await page.getByText(`Board ${RUN}`).first().waitFor()
    await page.goto('/')
    await page.getByText(STORY).first().waitFor()
    await harmless(page)
    await close(page)
  })
})
