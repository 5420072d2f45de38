import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, NO_BROWSER, screen, serious } from '../support/browser.ts'

const SIZES = { narrow: { width: 360, height: 740 }, wide: { width: 1440, height: 900 } } as const
const STORY = '/story/harrow-quay'

/** Where pictures of every view are put, to be looked at; none where it is not said. */
const SHOTS = process.env.HEARSAY_SHOTS

describe.skipIf(!hasBrowser())(`every view in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen({ example: true })
  const about = async (words: string): Promise<string> => {
    const { json } = await desk.ask('/api/stories/harrow-quay/board')
    return `/proposition/${json.propositions.find(({ text }: { text: string }) => text.includes(words)).id}`
  }
  const views: readonly (readonly [name: string, path: () => Promise<string> | string])[] = [
    ['stories', () => '/'],
    ['board', () => STORY],
    ['proposition', async () => STORY + (await about('killed'))],
    ['origins', async () => STORY + (await about('reached the river'))],
    ['sources', () => `${STORY}/sources`],
    ['source', () => `${STORY}/source/body:lindqvist%20storage`],
    ['changes', () => `${STORY}/changes`],
  ]
  const looks = views.flatMap(([name, path]) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['narrow', 'wide'] as const).map((size) => [name, theme, size, path] as const),
    ),
  )
  it.each(looks)('%s, %s and %s, keeps nobody out', async (name, theme, size, path) => {
    const page = await desk.open(await path(), { viewport: SIZES[size], colorScheme: theme, reducedMotion: 'reduce' })
    await page.waitForLoadState('networkidle')
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (SHOTS) {
      mkdirSync(SHOTS, { recursive: true })
      await page.screenshot({ path: join(SHOTS, `${name}-${theme}-${size}.png`), fullPage: true })
    }
    expect(await serious(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    await close(page)
    expectNoWrongs(desk)
  })
  it('the help and an empty ledger keep nobody out either', async () => {
    const page = await desk.open('/')
    await page.getByRole('button', { name: /^Help/ }).click()
    await page.getByRole('dialog').waitFor()
    expect(await serious(page)).toEqual([])
    await close(page)
    expectNoWrongs(desk)
  })
})

describe.skipIf(!hasBrowser())('an empty ledger', () => {
  const desk = screen()
  it('leads to adding articles', async () => {
    const page = await desk.open('/')
    await page.getByRole('heading', { name: 'No story yet' }).waitFor()
    expect(await serious(page)).toEqual([])
    await page.getByRole('main').getByRole('link', { name: 'Add articles' }).first().click()
    await page.waitForURL('**/add')
    await close(page)
    expectNoWrongs(desk)
  })
})
