/** The whole way of work, on an empty ledger: what a desk does in its first hour with a story. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, inFocus, NO_BROWSER, screen, serious } from '../support/browser.ts'

const WIDE = { viewport: { width: 1440, height: 900 } }

const FIRST = `Ferry pier closed at Vell

The harbour office said on Monday that about 40 boats had been moved from the ferry pier. Harbour master Nils Oren said that the ferry pier would reopen by May 2031.

In the view of the divers the piles are rotten. The mayor denied that the pier had been neglected.
`
const SECOND = `More boats moved at Vell

The harbour office said on Tuesday that at least 60 boats had been moved from the ferry pier. The pier had not been neglected, the town council said.
`

/** Selects words of the text as a mouse does, from their first letter to their last. */
async function drag(page: Page, words: string): Promise<void> {
  const box = await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('.article-text'), NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)})
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + ${words.length})
      node.parentElement.scrollIntoView({ block: 'center' })
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, y: (top + bottom) / 2 }
    }
  })()`)
  const { left, right, y } = box as { left: number; right: number; y: number }
  await page.mouse.move(left + 1, y)
  await page.mouse.down()
  await page.mouse.move((left + right) / 2, y, { steps: 4 })
  await page.mouse.move(right - 1, y, { steps: 4 })
  await page.mouse.up()
}

const panel = (page: Page) => page.getByRole('region', { name: 'Mark a missed claim' })

async function sign(page: Page, why: string): Promise<void> {
  await page.getByLabel('Who', { exact: true }).fill('Ada Quill')
  await page.getByLabel('Why', { exact: true }).fill(why)
}

const propositions = (page: Page) => page.locator('.row-link').allInnerTexts()

async function addText(page: Page, text: string, publisher: string, published: string): Promise<void> {
  await page.getByLabel('Text', { exact: true }).check()
  await page.getByLabel('Text of the article').fill(text)
  const given = page.locator('details.given')
  if ((await given.getAttribute('open')) === null) await given.locator('summary').click()
  await page.getByLabel('Publisher').fill(publisher)
  await page.getByLabel('Day of publication').fill(published)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('heading', { name: '1 article in the ledger' }).waitFor()
}

describe.skipIf(!hasBrowser())(`a day at the desk${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen()
  afterEach(() => expectNoWrongs(desk))

  it('adds an article to a new story, and shows its claims', async () => {
    const page = await desk.open('/', WIDE)
    await page.getByRole('main').getByRole('link', { name: 'Add articles' }).first().click()
    await page.getByLabel('Story').fill('pier')
    await addText(page, FIRST, 'Vell Courier', '2031-03-17')
    await addText(page, SECOND, 'Coast Post', '2031-03-18')
    await page.locator('.progress a').filter({ hasText: /./ }).last().click()
    await page.getByRole('heading', { level: 2, name: 'More boats moved at Vell' }).waitFor()
    await page.getByRole('link', { name: 'Claim 1: The harbour office, asserts' }).click()
    await page.locator('.claim-card').getByText('that at least 60 boats had been moved from the ferry pier').waitFor()
    expect(await page.locator('.claim-card').innerText()).toContain('at least 60 boats')
    expect(await serious(page)).toEqual([])
    await close(page)
  })

  it('follows a number from the board to its sentence', async () => {
    const page = await desk.open('/story/pier', WIDE)
    await page.locator('.row-link').filter({ hasText: 'boats had been moved' }).click()
    await page.getByRole('row').filter({ hasText: 'at least 60' }).getByRole('link').first().click()
    await page.waitForURL('**/article/**claim=**')
    const number = page.locator('.number.hand')
    await number.waitFor()
    await inFocus(page, 'className').toContain('number')
    expect(await page.locator('.mark.hand.content').innerText()).toContain('at least 60 boats')
    await close(page)
  })

  it('marks a missed claim by selecting its words', async () => {
    const page = await desk.open('/story/pier/articles', WIDE)
    await page.getByRole('link', { name: 'Ferry pier closed at Vell' }).click()
    await page.getByRole('button', { name: /^Mark a missed claim/ }).click()
    for (const [words, part] of [
      ['the piles are rotten', 'content'],
      ['In the view of', 'cue'],
      ['the divers', 'source'],
    ] as const) {
      await drag(page, words)
      await panel(page).getByText(`Selected: ${words}`).waitFor()
      await panel(page)
        .getByRole('button', { name: new RegExp(`^Use as ${part}`) })
        .click()
    }
    await panel(page).getByLabel('Said on').fill('2031-03-16')
    await sign(page, 'the divers are quoted without a verb')
    await panel(page).getByRole('button', { name: 'Save the claim' }).click()
    await page.locator('.claim-card').getByText('marked by a person').waitFor()
    await expect
      .poll(() => page.locator('.mark.hand').allInnerTexts())
      .toEqual(['In the view of', 'the divers', 'the piles are rotten'])
    await page.getByRole('link', { name: 'Who else says so, who denies it' }).click()
    await page.getByRole('heading', { level: 1, name: 'the piles are rotten' }).waitFor()
    await page.goto(`${desk.url}/story/pier`)
    await page.locator('.row-link').filter({ hasText: 'the piles are rotten' }).waitFor()
    await close(page)
  })

  it('splits, merges, takes back, and finds it all again', async () => {
    const page = await desk.open('/story/pier', WIDE)
    await page.locator('.row-link').first().waitFor()
    const before = (await propositions(page)).length
    await page.locator('.row-link').filter({ hasText: 'boats had been moved' }).click()
    await page.getByRole('button', { name: /^Decide … on this proposition/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Split/ }).check()
    await dialog.getByRole('checkbox', { name: /at least 60 boats/ }).check()
    expect(await serious(page)).toEqual([])
    await sign(page, 'another day, other boats')
    await dialog.getByRole('button', { name: 'Split: 1 claim' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('complementary', { name: 'What was just decided' }).waitFor()
    await page.goto(`${desk.url}/story/pier`)
    await expect.poll(() => propositions(page)).toHaveLength(before + 1)

    await page.locator('.row-link').filter({ hasText: 'at least 60 boats' }).click()
    await page.getByRole('button', { name: /^Decide … on this proposition/ }).click()
    await dialog.getByRole('searchbox').fill('reopen')
    await dialog.getByRole('checkbox', { name: /would reopen by May/ }).check()
    await sign(page, 'one plan')
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.goto(`${desk.url}/story/pier`)
    await expect.poll(() => propositions(page)).toHaveLength(before)

    await page.getByRole('link', { name: 'Decisions' }).click()
    const entry = page.getByRole('listitem').filter({ hasText: 'one plan' })
    expect(await entry.innerText()).toContain('Ada Quill made one proposition of several')
    await entry.getByRole('button', { name: /^Undo/ }).click()
    await sign(page, 'it was not')
    await dialog.getByRole('button', { name: 'Take it back' }).click()
    await entry.getByText('undone').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'other boats' }).getByRole('button', { name: /^Undo/ }).click()
    await dialog.getByRole('button', { name: 'Take it back' }).click()
    await expect.poll(() => page.locator('.decisions .undone').count()).toBe(2)
    await page.reload()
    await expect.poll(() => page.locator('.decisions li').count()).toBe(5)
    expect(await serious(page)).toEqual([])
    await page.goto(`${desk.url}/story/pier`)
    await expect.poll(() => propositions(page)).toHaveLength(before)
    await close(page)
  })

  it('finds the words again', async () => {
    const page = await desk.open('/', WIDE)
    await page.getByRole('searchbox', { name: 'Search claims and articles' }).fill('piles rotten')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'the piles are rotten' }).first().click()
    await page.locator('.claim-card').getByText('marked by a person').waitFor()
    await close(page)
  })
})
