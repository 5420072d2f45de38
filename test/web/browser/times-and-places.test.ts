import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, NO_BROWSER, screen, settled } from '../support/browser.ts'

const FERRY = `Ferry line to the north

The transport ministry said on 2 May 2024 that ships would sail from Oslo to Copenhagen by June 2024. A spokesman said that the line might later reach Hamburg and the Baltic Sea.

Officials said that about 40 containers had come from Bavaria since March. Norway confirmed that talks had been held on 12 April 2024 in Bergen, as in 1987.
`
/** Pixels. */
type Point = readonly [x: number, y: number]

const UNDATED = 'Pier shut\n\nThe harbour office said that the pier was shut.\n'

describe.skipIf(!hasBrowser())(`times and places in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen()
  beforeAll(async () => {
    const add = (name: string, text: string, ...more: readonly string[]) =>
      desk.run('add', '--story', 'ferry', ...more, desk.file(name, text))
    await add('ferry.txt', FERRY, '--published', '2024-05-03', '--publisher', 'Coast Post')
    await add('pier.txt', UNDATED)
  })
  afterEach(() => expectNoWrongs(desk))
  const inHand = (page: Page) => page.locator('.mark.hand.content').first().innerText()

  it('a time leads to the sentence that speaks of it', async () => {
    const page = await desk.open('/story/ferry/timeline')
    await page.getByRole('link', { name: 'by Jun 2024, 1 mention' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**?time=by+2024-06')
    await page.getByRole('region', { name: 'by Jun 2024' }).getByRole('link').first().click()
    await page.waitForURL('**/article/**claim=**')
    await expect.poll(() => inHand(page)).toContain('by June 2024')
    await page.goBack()
    await page.getByRole('region', { name: 'by Jun 2024' }).waitFor()
    await close(page)
  })
  it('draws a day as a dot, a stretch as a bar, and lets it fade where no end is named', async () => {
    const page = await desk.open('/story/ferry/timeline')
    const shapes = (name: RegExp) =>
      page
        .getByRole('link', { name })
        .locator(':is(circle, rect)')
        .evaluateAll((all) => all.map(({ tagName, classList }) => `${tagName} ${classList}`.trim()))
    await page.getByRole('link', { name: /^by Jun 2024/ }).waitFor()
    expect(await shapes(/^12 Apr 2024/)).toEqual(['circle'])
    expect(await shapes(/^by Jun 2024/)).toEqual(['rect fading'])
    expect(await shapes(/^since/)).toEqual(['rect fading'])
    expect(await page.getByRole('link', { name: /^1987/ }).count()).toBe(0)
    await page.getByRole('link', { name: '1 time far before or after: show all' }).click()
    await page.getByRole('link', { name: /^1987/ }).waitFor()
    expect(await shapes(/^1987/)).toEqual(['rect solid'])
    await close(page)
  })
  it('does not take the day of capture for the day of saying', async () => {
    const page = await desk.open('/story/ferry/timeline')
    const days = page.getByRole('heading', { level: 2 })
    await settled(page)
    await days.first().waitFor()
    const heads = await days.allInnerTexts()
    expect(heads.filter((head) => head.startsWith('not told when, captured 20 Mar 2031'))).toHaveLength(1)
    expect(heads.some((head) => head.startsWith('20 Mar 2031'))).toBe(false)
    expect(await page.locator('.said a').count()).toBeGreaterThan(0)
    expect(await page.getByRole('link', { name: /^20 Mar 2031/ }).count()).toBe(0)
    await close(page)
  })
  it('a mark of a day leads to what was said then', async () => {
    const page = await desk.open('/story/ferry/timeline')
    await page.getByRole('link', { name: /^2 May 2024: supports/ }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**?day=2024-05-02')
    await expect.poll(() => page.evaluate('document.activeElement.innerText')).toMatch(/^2 May 2024/)
    await close(page)
  })
  it('draws a place as precisely as it is known, and each is a link', async () => {
    const page = await desk.open('/story/ferry/map')
    await page.getByRole('link', { name: 'Oslo, city: 1 mention' }).waitFor()
    const kinds = await page
      .locator('.story-map a.place')
      .evaluateAll((all) => all.map((one) => `${one.getAttribute('aria-label')?.split(',')[0]} ${one.classList[1]}`))
    expect(kinds.toSorted()).toEqual(['Bavaria within', 'Bergen dot', 'Copenhagen dot', 'Hamburg dot', 'Oslo dot'])
    expect(await page.getByRole('list').getByText('Baltic Sea').count()).toBe(1)
    expect(await page.getByText(/an area, not on the map/).count()).toBe(1)
    expect(await page.getByText(/^Borders are those of Natural Earth.*dashed where that is disputed/).count()).toBe(1)
    await page.getByRole('link', { name: 'Oslo, city: 1 mention' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.mentions').getByRole('link').first().click()
    await expect.poll(() => inHand(page)).toContain('from Oslo to Copenhagen')
    await close(page)
  })
  it('moves and zooms with the keyboard, and comes back to the whole story', async () => {
    const page = await desk.open('/story/ferry/map')
    const oslo = page.locator('.place.dot circle').first()
    await oslo.waitFor()
    const at = async () => [await oslo.getAttribute('cx'), await oslo.getAttribute('cy')].join()
    const first = await at()
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(at).not.toBe(first)
    const moved = await at()
    await page.keyboard.press('+')
    await expect.poll(at).not.toBe(moved)
    await page.getByRole('button', { name: 'The whole story' }).click()
    await expect.poll(at).toBe(first)
    await close(page)
  })
  it('moves and zooms by touch, and a tap opens a place', async () => {
    const page = await desk.open('/story/ferry/map', { viewport: { width: 360, height: 740 }, hasTouch: true })
    const map = page.locator('.story-map')
    const place = (name: string) => page.getByRole('link', { name: new RegExp(`^${name}, city`) }).locator('circle')
    await place('Oslo').waitFor()
    await map.scrollIntoViewIfNeeded()
    const session = await page.context().newCDPSession(page)
    const { x, y, width, height } = (await map.boundingBox())!
    /** Fingers that go from here to there, pixels from the middle of the map. */
    const fingers = async (...paths: readonly (readonly [from: Point, to: Point])[]) => {
      const at = (part: number) =>
        paths.map(([from, to]) => ({
          x: x + width / 2 + from[0] + (to[0] - from[0]) * part,
          y: y + height / 2 + from[1] + (to[1] - from[1]) * part,
        }))
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof at>) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints.map((one, id) => ({ ...one, id })) })
      await send('touchStart', at(0))
      for (const part of [0.25, 0.5, 0.75, 1]) await send('touchMove', at(part))
      await send('touchEnd', [])
    }
    const where = async (name: string): Promise<Point> => {
      const [cx, cy] = await Promise.all(['cx', 'cy'].map((name_) => place(name).getAttribute(name_)))
      return [Number(cx), Number(cy)]
    }
    const apart = async () => {
      const [a, b] = [await where('Oslo'), await where('Copenhagen')]
      return Math.hypot(a[0] - b[0], a[1] - b[1])
    }
    const before = await where('Oslo')
    const scrolled = await page.evaluate('scrollY')
    await fingers([
      [0, 0],
      [30, 50],
    ])
    await expect.poll(async () => Math.round((await where('Oslo'))[1] - before[1])).toBeGreaterThan(42)
    expect(Math.abs((await where('Oslo'))[0] - before[0] - 30)).toBeLessThan(8)
    expect(await page.evaluate('scrollY')).toBe(scrolled)
    const far = await apart()
    await fingers(
      [
        [-20, 0],
        [-40, 0],
      ],
      [
        [20, 0],
        [40, 0],
      ],
    )
    await expect.poll(apart).toBeGreaterThan(far * 1.8)
    expect(await apart()).toBeLessThan(far * 2.2)
    expect(new URL(page.url()).search).toBe('')
    await place('Copenhagen').tap()
    await page.waitForURL('**?place=Copenhagen**')
    await close(page)
  })
  it('opens no place that is dragged along with the mouse', async () => {
    const page = await desk.open('/story/ferry/map')
    const oslo = page.getByRole('link', { name: /^Oslo, city/ }).locator('circle')
    await oslo.waitFor()
    const before = await oslo.getAttribute('cx')
    const { x, y, width, height } = (await oslo.boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 + 60, y + height / 2, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => oslo.getAttribute('cx')).not.toBe(before)
    expect(new URL(page.url()).search).toBe('')
    await oslo.click()
    await page.waitForURL('**?place=Oslo**')
    await close(page)
  })
  it('says so where a story has neither', async () => {
    await desk.run('add', '--story', 'bare', desk.file('bare.txt', 'Late\n\nIt was late. Nobody knew why.\n'))
    const page = await desk.open('/story/bare/map')
    await page.getByRole('heading', { name: 'No place that is known' }).waitFor()
    await page.goto(`${desk.url}/story/bare/timeline`)
    await page.getByRole('heading', { name: 'Nothing is dated yet' }).waitFor()
    await close(page)
  })
})
