/** What a person decides, with the keyboard alone: no mouse is touched here. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, inFocus, NO_BROWSER, screen, strokes } from '../support/browser.ts'

const WIDE = { viewport: { width: 1440, height: 900 } }
const STORY = '/story/harrow-quay'
const ALARM = `${STORY}/article/e97d94b6dc17b196`

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
/** Tab until the focus is on what has the name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const NAME = `(({ labels, ariaLabel, innerText }) => ariaLabel ?? labels?.[0]?.innerText ?? innerText)(document.activeElement)`
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press('Tab')
    if (name.test(String(await page.evaluate(NAME)).trim())) return
  }
  throw new Error(`no ${name} within 40 tabs`)
}
const inHand = (page: Page) => page.locator('.claim-steps .quiet').innerText()
const said = (page: Page) => expect.poll(() => page.locator('#live').innerText())
const gone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' })

describe.skipIf(!hasBrowser())(`deciding by keyboard${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen({ example: true })
  afterEach(() => expectNoWrongs(desk))
  const open = async (path: string) => {
    const page = await desk.open(path, WIDE)
    await page.locator('.claim-steps').waitFor()
    return page
  }

  it('goes from claim to claim, around the end', async () => {
    const page = await open(ALARM)
    await press(page, 'n')
    await expect.poll(() => inHand(page)).toBe('1 of 4')
    await press(page, 'n', 'n')
    await expect.poll(() => inHand(page)).toBe('3 of 4')
    await inFocus(page, 'ariaLabel').toBe('Claim 3: Lindqvist Storage, denies')
    await press(page, 'p', 'p', 'p')
    await expect.poll(() => inHand(page)).toBe('4 of 4')
    await page.reload()
    await expect.poll(() => inHand(page)).toBe('4 of 4')
    await close(page)
  })

  it('leaves a claim out and takes that back', async () => {
    const page = await open(ALARM)
    await press(page, 'n')
    await page.locator('.claim-card').waitFor()
    await press(page, 'd')
    await page.getByRole('dialog').waitFor()
    await inFocus(page, 'type').toBe('radio')
    await tabTo(page, /^Who/)
    await page.keyboard.type('Ada Quill')
    await tabTo(page, /^Why/)
    await page.keyboard.type('said of another tank')
    await press(page, 'Enter')
    await page.locator('.claim-card.rejected').waitFor()
    await said(page).toBe('Decided: Ada Quill left a claim out.')
    await expect.poll(() => page.locator('.number.rejected').count()).toBe(1)
    await gone(page)
    await strokes(page, 'g', 'd')
    await page.getByRole('listitem').filter({ hasText: 'said of another tank' }).waitFor()
    await tabTo(page, /^Undo: Ada Quill left a claim out/)
    await press(page, 'Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, /^Why/)
    await press(page, 'Enter')
    await page.locator('.decisions .undone').waitFor()
    await close(page)
  })

  it('relabels a claim', async () => {
    const page = await open(ALARM)
    await press(page, 'n')
    await page.locator('.claim-card').waitFor()
    await press(page, 'd')
    await page.getByRole('dialog').waitFor()
    await press(page, 'ArrowDown', 'ArrowDown')
    await tabTo(page, /^What the source does/)
    await press(page, 'ArrowDown', 'ArrowDown')
    await tabTo(page, /^Who/)
    await page.keyboard.type('Ada Quill')
    await press(page, 'Enter')
    await page.locator('.claim-card').getByText('relabelled').waitFor()
    await expect.poll(() => page.locator('.claim-card .act b').innerText()).toContain('denies')
    await close(page)
  })

  it('marks a missed claim', async () => {
    const file = desk.file(
      'gate.txt',
      'Gate stays shut\n\nNobody came. In the view of the divers the gate is rotten.\n',
    )
    await desk.run('add', '--story', 'gate', '--published', '2031-03-10', file)
    const { json } = await desk.ask('/api/stories/gate/articles')
    const page = await open(`/story/gate/article/${json.articles[0].article.article}`)
    await press(page, 'x')
    await page.getByRole('region', { name: 'Mark a missed claim' }).waitFor()
    await page.getByRole('application').and(page.locator(':focus')).waitFor()
    await press(page, 'ArrowRight', 'ArrowDown', 'End', ...Array<string>(3).fill('Shift+ArrowLeft'))
    await said(page).toBe('the gate is rotten')
    await press(page, 'c', 'ArrowLeft', 'Shift+ArrowLeft')
    await said(page).toBe('the divers')
    await press(page, 's', 'ArrowLeft', ...Array<string>(3).fill('Shift+ArrowLeft'))
    await said(page).toBe('In the view of')
    await press(page, 'u')
    await tabTo(page, /^Who/)
    await page.keyboard.type('Ada Quill')
    await press(page, 'Enter')
    await page.locator('.claim-card.added').waitFor()
    await expect
      .poll(() => page.locator('.mark.hand').allInnerTexts())
      .toEqual(['In the view of', 'the divers', 'the gate is rotten'])
    expect(await page.locator('.mark.hand.source').innerText()).toBe('the divers')
    await close(page)
  })

  it('leaves marking with Escape, and nothing is marked', async () => {
    const page = await open(ALARM)
    await press(page, 'x', 'ArrowRight', 'c')
    await page.locator('.mark-words.draft-content').waitFor()
    await expect.poll(() => page.evaluate(`CSS.highlights.size`)).toBe(1)
    await press(page, 'Escape')
    await page.getByRole('region', { name: 'Mark a missed claim' }).waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(`CSS.highlights.size`)).toBe(0)
    await close(page)
  })
})
