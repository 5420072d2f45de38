import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { clicked, close, expectNoWrongs, hasBrowser, inFocus, NO_BROWSER, screen } from '../support/browser.ts'

const WIDE = { viewport: { width: 1440, height: 900 } }
const NARROW = { viewport: { width: 360, height: 740 } }
const STORY = '/story/harrow-quay'
const ALARM = /alarm .*switched off/

const rows = (page: Page) => page.locator('.row-link')
const shown = async (page: Page) => {
  await rows(page).first().waitFor()
  return rows(page).count()
}

describe.skipIf(!hasBrowser())(`the board in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen({ example: true })
  afterEach(() => expectNoWrongs(desk))

  it('shows propositions by sources on a wide screen', async () => {
    const page = await desk.open(STORY, WIDE)
    const { json } = await desk.ask('/api/stories/harrow-quay/board')
    expect(await shown(page)).toBe(json.total)
    await expect.poll(() => page.title()).toBe('Board · harrow-quay · Hearsay')
    const row = page.getByRole('row').filter({ hasText: ALARM })
    expect(await row.getByRole('rowheader').innerText()).toContain('Lindqvist Storage: withholds → denies')
    expect(await row.innerText()).toContain('disputed')
    const names = await page.getByRole('columnheader').allInnerTexts()
    const cells = await row.getByRole('cell').allTextContents()
    // the row header stands between the cells of the status and of the origins
    expect(cells[names.indexOf('Lindqvist Storage') - 1]).toBe(' denies, changed')
    expect(cells[names.indexOf('Oda Vestrin') - 1]).toBe(' withholds')
    await close(page)
  })
  it('tells of dates that moved, beside the words with the first of them', async () => {
    for (const screen of [WIDE, NARROW]) {
      const page = await desk.open(STORY, screen)
      await shown(page)
      const words = page.getByRole('link', { name: 'The quay will reopen on March 20' })
      const digest = page.locator(':has(> .row-link)', { has: words }).locator('.digest')
      expect(await digest.textContent()).toContain('Date: 20 Mar → , then 2 Apr date, Jonas Weil')
      await close(page)
    }
  })
  it('is a list on a phone, with the same words and nothing cut off at the side', async () => {
    const page = await desk.open(STORY, NARROW)
    await shown(page)
    expect(await page.getByRole('table').count()).toBe(0)
    const item = page.getByRole('listitem').filter({ hasText: ALARM }).first()
    expect(await item.innerText()).toMatch(/disputed[\s\S]*1–3 origins[\s\S]*Lindqvist Storage[\s\S]*Oda Vestrin/)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await close(page)
  })
  it('filters, each with an address of its own', async () => {
    const page = await desk.open(STORY, WIDE)
    const all = await shown(page)
    await page.getByRole('link', { name: 'Disputed 1', exact: true }).click()
    await page.waitForURL('**?filter=disputed')
    await expect.poll(() => rows(page).allInnerTexts()).toEqual([expect.stringMatching(ALARM)])
    await page.getByRole('link', { name: /^Not all seen/ }).click()
    await expect.poll(() => rows(page).allInnerTexts()).toContain('The quay will reopen on March 20')
    await page.goBack()
    await expect.poll(() => rows(page).allInnerTexts()).toEqual([expect.stringMatching(ALARM)])
    await page.reload()
    await expect.poll(() => rows(page).allInnerTexts()).toEqual([expect.stringMatching(ALARM)])
    await page.getByRole('link', { name: /^All/ }).click()
    await expect.poll(() => rows(page).count()).toBe(all)
    await close(page)
  })
  it('looks for words and sources while they are typed, and keeps them in the address', async () => {
    const page = await desk.open(STORY, WIDE)
    await shown(page)
    await page.getByRole('searchbox', { name: 'Words or sources on this board' }).fill('kroll')
    await page.waitForURL('**?q=kroll')
    await expect.poll(() => rows(page).allInnerTexts()).toContain('The alarm worked')
    await page.getByRole('searchbox', { name: 'Words or sources on this board' }).fill('nobody at all')
    await page.getByText('Nothing fits').waitFor()
    await page.getByRole('link', { name: 'Show the whole board' }).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(5)
    await close(page)
  })
  it('tells what stands there while an answer is waited for, and leaves the focus in no row that went', async () => {
    const page = await desk.open(STORY, WIDE)
    const all = await shown(page)
    const gate = Promise.withResolvers<void>()
    await page.route('**/board?*q=kroll*', async (route) => {
      await gate.promise
      await route.continue()
    })
    await page.getByRole('searchbox', { name: 'Words or sources on this board' }).fill('kroll')
    await page.waitForURL('**?q=kroll')
    await page.locator('.board-rows[aria-busy=true]').waitFor()
    expect(await page.getByRole('status').first().innerText()).toBe(`${all} propositions`)
    await rows(page).last().focus()
    gate.resolve()
    await page.getByRole('status').filter({ hasText: 'with “kroll”' }).waitFor()
    await page.locator('.board-rows[aria-busy=false]').waitFor()
    await inFocus(page, 'className').toBe('row-link')
    await close(page)
  })
  it('keeps words that are typed while another filter is chosen', async () => {
    const page = await desk.open(STORY, WIDE)
    await shown(page)
    const field = page.getByRole('searchbox', { name: 'Words or sources on this board' })
    // in one turn of the page: the words are not in the address yet
    await page.evaluate(`(() => {
      const field = document.querySelector('.board-words')
      field.value = 'alarm'
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      document.querySelector('.chip[href*=disputed]').click()
    })()`)
    await page.waitForURL('**?filter=disputed&q=alarm')
    expect(await field.inputValue()).toBe('alarm')
    await close(page)
  })
  it('the back button comes back to the same row', async () => {
    const page = await desk.open(STORY, { viewport: { width: 1440, height: 400 } })
    await shown(page)
    const last = rows(page).last()
    await last.scrollIntoViewIfNeeded()
    const words = await last.innerText()
    expect(await page.evaluate('scrollY')).toBeGreaterThan(300)
    const top = await clicked(page, last)
    await page.getByRole('heading', { level: 1, name: words }).waitFor()
    await expect.poll(() => page.evaluate('scrollY')).toBe(0)
    await page.goBack()
    await inFocus(page, 'textContent').toContain(words)
    await expect.poll(async () => Math.abs((await last.boundingBox())!.y - top)).toBeLessThan(2)
    await close(page)
  })
  it('tells what changed since it was last looked at, until that was seen', async () => {
    const page = await desk.open(STORY, WIDE)
    const all = await shown(page)
    expect(await page.getByText('Changed since I last looked').count()).toBe(0)
    // a later visit: another tab of the same browser
    const file = desk.file(
      'late.txt',
      'HARROW — The ferry pier is closed, harbour master Nils Oren said on Monday.\n\nHe gave no reason.\n',
    )
    await desk.run('add', '--story', 'harrow-quay', '--published', '2025-03-10', file)
    const later = await page.context().newPage()
    await later.goto(`${desk.url}${STORY}`)
    await later.getByRole('link', { name: /^Changed since I last looked 1$/ }).click()
    await expect.poll(() => rows(later).count()).toBe(1)
    await expect.poll(() => later.locator('.tag.new').allInnerTexts()).toEqual(['new'])
    await later.getByRole('button', { name: 'I have seen them' }).click()
    await later.getByRole('link', { name: /^Changed since I last looked 0$/ }).waitFor()
    await expect.poll(() => rows(later).count()).toBeGreaterThan(all)
    await close(page)
  })
})
