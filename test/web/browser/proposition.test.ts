import { afterEach, describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, NO_BROWSER, screen } from '../support/browser.ts'

const WIDE = { viewport: { width: 1440, height: 900 } }
/** What a browser tells of lines and boxes of a picture. */
interface Curve {
  getTotalLength(): number
  getPointAtLength(at: number): { readonly x: number; readonly y: number }
}
interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const STORY = '/story/harrow-quay'

describe.skipIf(!hasBrowser())(`a proposition in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen({ example: true })
  afterEach(() => expectNoWrongs(desk))
  const about = async (words: string): Promise<string> => {
    const { json } = await desk.ask('/api/stories/harrow-quay/board')
    const found = json.propositions.find(({ text }: { text: string }) => text.includes(words))
    return `${STORY}/proposition/${found.id}`
  }

  it('leads from a number to its sentence', async () => {
    const page = await desk.open(await about('killed'), WIDE)
    const row = page.getByRole('row').filter({ hasText: 'eleven' })
    expect(await row.innerText()).toContain('replaces Nine')
    expect(await page.locator('.flags').innerText()).toContain('since then Nine is eleven')
    await row.getByRole('link', { name: 'eleven' }).click()
    await page.waitForURL('**/article/**claim=**')
    await page.getByText('that eleven people had been killed when the tank burst').first().waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'Numbers' }).waitFor()
    await close(page)
  })
  it('leads from a point of the chart to its sentence, with the keyboard too', async () => {
    const page = await desk.open(await about('killed'), WIDE)
    const points = page.locator('.plot a')
    await points.first().waitFor()
    const names = () => points.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    await expect
      .poll(names)
      .toEqual([
        'at least 6, Port Imre fire service, 4 Mar 2025, 10:50 UTC',
        '9, Port Imre fire service, 4 Mar 2025',
        '11, Port Imre fire service, 6 Mar 2025',
      ])
    await points.last().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/article/**claim=**')
    expect(await page.locator('style').count()).toBe(0)
    await close(page)
  })
  it('shows positions over time, each mark a link to where it was said', async () => {
    const page = await desk.open(await about('reached the river'), WIDE)
    const strip = page.getByRole('listitem').filter({ hasText: 'Lindqvist Storage' }).first()
    await strip.locator('a.step').first().waitFor()
    const labels = await strip.locator('a.step').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(labels.at(-1)).toMatch(/^denies → supports, said 6 Mar 2025, Radio Halm/)
    await strip.locator('a.step').last().click()
    await page.waitForURL('**/article/**')
    await close(page)
  })
  it('shows the chains of origin, the circle marked, and tells them in words', async () => {
    const page = await desk.open(await about('reached the river'), WIDE)
    await page.locator('.chains').waitFor()
    expect(await page.locator('.chains .edge.circular').count()).toBeGreaterThan(1)
    expect(await page.locator('.chains .origin.unnamed').count()).toBe(1)
    await page.getByText(/chains in words/).click()
    const circular = page.getByRole('listitem').filter({ hasText: 'circular' })
    expect(await circular.innerText()).toContain('Estuary Courier ← Morning Beacon ← Coastline News ← Estuary Courier')
    await close(page)
  })
  it('keeps heads of tables whole, and lines of chains out of boxes that they do not lead to', async () => {
    const page = await desk.open(await about('killed'), { viewport: { width: 1280, height: 900 } })
    await page.locator('.series').first().waitFor()
    const heads = await page.locator('.series th').evaluateAll((all) =>
      all.map((one) => {
        const words = one.ownerDocument.createRange()
        words.selectNodeContents(one)
        return [one.textContent, words.getClientRects().length]
      }),
    )
    expect(heads).toEqual(['When', 'Number', 'By', 'Amends', 'When', 'Date', 'By'].map((name) => [name, 1]))
    await page.goto(`${desk.url}${await about('reached the river')}`)
    const chains = page.locator('.chain-box')
    await chains.waitFor()
    expect(await chains.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
    const crossed = await chains.evaluate((box) => {
      const boxes = [...box.querySelectorAll('rect')].map((one) => (one as unknown as { getBBox(): Rect }).getBBox())
      return [...box.querySelectorAll('path.edge.circular')].flatMap((line) => {
        const path = line as unknown as Curve
        const points = Array.from({ length: 200 }, (_, n) => path.getPointAtLength((path.getTotalLength() * n) / 199))
        const isIn = ({ x, y, width, height }: Rect) =>
          points.some((at) => at.x > x + 1 && at.x < x + width - 1 && at.y > y + 1 && at.y < y + height - 1)
        return boxes.filter(isIn)
      })
    })
    expect(crossed).toEqual([])
    await close(page)
  })
  it('draws the first of many chains, and the others when they are asked for', async () => {
    const MANY = 45
    const form = new FormData()
    for (let n = 0; n < MANY; n++) {
      const words = `<p>Harbour master Nils Oren said on Monday that the dredger had run aground.</p><p>Page ${n} of the ${n}th paper.</p>`
      const page = `<!doctype html><html lang="en"><meta property="og:site_name" content="Paper ${n}"><title>Dredger ${n}</title><article><h1>Dredger ${n}</h1>${words}</article></html>`
      form.append('files', new Blob([page]), `${n}.html`)
    }
    const { text } = await desk.ask('/api/stories/dredger/articles', { body: form, headers: { origin: desk.url } })
    expect(text).toContain(`"added":${MANY}`)
    const { json } = await desk.ask('/api/stories/dredger/board')
    const page = await desk.open(`/story/dredger/proposition/${json.propositions[0].id}`, WIDE)
    const publishers = page.locator('.chains .publisher')
    await page.getByText(`The first 40 of ${MANY} chains`).waitFor()
    expect(await publishers.count()).toBe(40)
    await page.getByText(`${MANY} chains in words`).click()
    await expect.poll(() => page.locator('.chain-words li').count()).toBe(MANY)
    await page.getByRole('button', { name: '5 more chains' }).click()
    await expect.poll(() => publishers.count()).toBe(MANY)
    expect(await page.getByText('The first 40').count()).toBe(0)
    await close(page)
  })
  it('says so where it is not in the ledger', async () => {
    desk.expectFailures()
    const page = await desk.open(`${STORY}/proposition/0000`, WIDE)
    await page.getByRole('heading', { level: 1, name: 'Not in the ledger' }).waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('No proposition whose id begins with “0000”')
    await close(page)
  })
})
