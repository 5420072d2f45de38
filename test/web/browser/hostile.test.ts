/** Articles that mean harm are text like any other: they run nothing, reach nobody, and break no layout. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, NO_BROWSER, screen, settled } from '../support/browser.ts'

const WIDE = { viewport: { width: 1440, height: 900 } }
const NARROW = { viewport: { width: 360, height: 740 } }

/** Each would set `window.ran` if anything of it were markup. */
const RUNS = [
  '<script>window.ran = 1</script>',
  '<img src="x" onerror="window.ran = 2">',
  '<svg onload="window.ran = 3"><a href="javascript:window.ran = 4">click</a></svg>',
  '<iframe srcdoc="<script>parent.ran = 5</script>"></iframe>',
  '"><style>body { display: none }</style>',
  '<a href="data:text/html,<script>window.ran = 6</script>">here</a>',
  '{{constructor.constructor("window.ran = 7")()}}',
  '</textarea></title><base href="https://elsewhere.example/">',
]
/** Right-to-left override, isolate, zero width, and a control. */
const BENT = 'The \u202Epier\u202C is\u2066 closed\u200B\u0007'

const text = `Mayor <b onmouseover="window.ran = 8">Quill</b> speaks

${RUNS.map((harm, index) => `The harbour office ${harm} said on Monday that pier ${index} ${harm} was closed.`).join('\n\n')}

Harbour master Nils Oren said that “${BENT}”. The town council said that ${'x'.repeat(1_000_000)} was closed.
`

const count = (page: Page, selector: string) => page.locator(selector).count()

describe.skipIf(!hasBrowser())(`hostile articles${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen()
  afterEach(() => expectNoWrongs(desk))
  const story = '<img src=x onerror="window.ran=9">'
  const at = `/story/${encodeURIComponent(story)}`
  const address = async (): Promise<string> => {
    const { json } = await desk.ask(`/api/stories/${encodeURIComponent(story)}/articles`)
    return `${at}/article/${encodeURIComponent(json.articles[0].article.article)}`
  }

  it('are taken in', async () => {
    const page = await desk.open('/add', WIDE)
    await page.getByLabel('Story').fill(story)
    await page.getByLabel('Text', { exact: true }).check()
    await page.getByLabel('Text of the article').fill(text)
    await page.locator('details.given summary').click()
    await page.getByLabel('Publisher').fill('<script>window.ran = 10</script>')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('heading', { name: '1 article in the ledger' }).waitFor()
    await close(page)
  })

  it('are shown to the letter, and run nothing', async () => {
    const page = await desk.open(await address(), WIDE)
    await page.locator('.article-text').waitFor()
    const shown = (await page.evaluate(`document.querySelector('.article-text').textContent`)) as string
    for (const harm of RUNS) expect(shown).toContain(harm)
    expect(await page.evaluate('window.ran')).toBeUndefined()
    for (const element of ['script', 'img', 'iframe', 'style', 'base', 'object', 'b[onmouseover]', 'svg[onload]'])
      expect(await count(page, `main ${element}`)).toBe(0)
    expect(await count(page, 'a[href^="javascript:"], a[href^="data:"]')).toBe(0)
    await close(page)
  })

  it('show what cannot be seen, and turn no line round', async () => {
    const page = await desk.open(await address(), WIDE)
    await page.locator('.article-text .unseen').first().waitFor()
    expect(await page.locator('.article-text .unseen').allInnerTexts()).toEqual([
      '\\u202e',
      '\\u202c',
      '\\u2066',
      '\\u200b',
      '\\u0007',
    ])
    expect(
      await page.evaluate(`/[\\u202a-\\u202e\\u2066-\\u2069\\u200b\\u0007]/.test(document.body.textContent)`),
    ).toBe(false)
    await close(page)
  })

  it('with a word of a million letters leave the page as wide as it is, and quick', async () => {
    for (const size of [WIDE, NARROW]) {
      const page = await desk.open(await address(), size)
      await page.locator('.number').last().click()
      await page.locator('.claim-card').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      await page.getByRole('button', { name: /^Mark a missed claim/ }).click()
      await page.getByRole('application').and(page.locator(':focus')).waitFor()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await page.getByText('Selected:').waitFor()
      await close(page)
    }
  })

  it.each(['', '/articles', '/timeline', '/map', '/sources', '/changes', '/decisions', '/add'])(
    'are text in the view %s as well',
    async (view) => {
      const page = await desk.open(at + view, WIDE)
      await settled(page)
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate('window.ran')).toBeUndefined()
      expect(await count(page, 'main :is(script, img, iframe, style, base)')).toBe(0)
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      await close(page)
    },
  )

  it('are found as text', async () => {
    const page = await desk.open(`/search?q=${encodeURIComponent('pier 1 <img')}`, WIDE)
    await page.locator('.hit mark').first().waitFor()
    expect(await count(page, 'main :is(script, img, iframe, style)')).toBe(0)
    expect(await page.evaluate('window.ran')).toBeUndefined()
    await close(page)
  })
})
