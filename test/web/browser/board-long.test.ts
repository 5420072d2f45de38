import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { clicked, close, expectNoWrongs, hasBrowser, inFocus, NO_BROWSER, screen } from '../support/browser.ts'

/** Statements that have no word in common but the office, so that each is a proposition of its own. */
const MANY = 260
const PLACES = [
  'Arn',
  'Bel',
  'Cor',
  'Dun',
  'Esk',
  'Fal',
  'Gor',
  'Hul',
  'Ith',
  'Jor',
  'Kel',
  'Lor',
  'Mun',
  'Nar',
  'Orr',
  'Pel',
]
const statement = (n: number): string =>
  `The ${PLACES[n % 16]}${PLACES[(n >> 4) % 16]!.toLowerCase()}${n} bridge was closed, the office of ${PLACES[n % 13]}holm said.`

const rows = (page: Page) => page.locator('.row-link')

describe.skipIf(!hasBrowser())(`a long board in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen()
  afterEach(() => expectNoWrongs(desk))
  const total = async (): Promise<number> => {
    const { json } = await desk.ask('/api/stories/bridges/board?limit=1')
    return json.total
  }

  it('draws only what is near the window, comes to its end, and back to a row in its middle', async () => {
    const file = desk.file('bridges.txt', Array.from({ length: MANY }, (_, n) => statement(n)).join('\n\n'))
    expect(await desk.run('add', '--story', 'bridges', '--published', '2031-03-09', file)).toBe(0)
    const all = await total()
    expect(all).toBeGreaterThan(200)

    const page = await desk.open('/story/bridges', { viewport: { width: 1440, height: 700 } })
    await rows(page).first().waitFor()
    expect(await rows(page).count()).toBeLessThan(120)
    const last = page.locator(`tr[aria-rowindex="${all + 1}"] .row-link`)
    await expect
      .poll(async () => {
        await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
        return last.count()
      })
      .toBe(1)
    expect(await rows(page).count()).toBeLessThan(120)
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(String(all + 1))

    const middle = page.locator('tr[aria-rowindex="150"] .row-link')
    await expect
      .poll(async () => {
        await page.evaluate('scrollBy(0, -600)')
        return middle.count()
      })
      .toBe(1)
    await middle.scrollIntoViewIfNeeded()
    const words = await middle.innerText()
    const top = await clicked(page, middle)
    await page.getByRole('heading', { level: 1, name: words }).waitFor()
    await page.goBack()
    await inFocus(page, 'textContent').toContain(words)
    await expect.poll(async () => Math.abs((await middle.boundingBox())!.y - top)).toBeLessThan(3)
    await close(page)
  })
  it('goes over the edge of what is drawn with the keyboard', async () => {
    const page = await desk.open('/story/bridges', { viewport: { width: 360, height: 600 } })
    await rows(page).first().waitFor()
    const words = new Set<unknown>()
    for (let n = 0; n < 70; n++) {
      await page.keyboard.press('j')
      words.add(await page.evaluate('document.activeElement.textContent'))
    }
    expect(words.size).toBe(70)
    await close(page)
  })
})
