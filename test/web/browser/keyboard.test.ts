import { afterEach, describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, inFocus, NO_BROWSER, screen, strokes } from '../support/browser.ts'

const STORY = '/story/harrow-quay'

describe.skipIf(!hasBrowser())(`the keyboard in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen({ example: true })
  afterEach(() => expectNoWrongs(desk))
  const board = async () => {
    const page = await desk.open(STORY, { viewport: { width: 1440, height: 900 } })
    await page.locator('.row-link').first().waitFor()
    return page
  }

  it('goes over the board, opens a proposition, and comes back', async () => {
    const page = await board()
    const words = (await page.locator('.row-link').allInnerTexts()).slice(0, 3)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await inFocus(page, 'textContent').toContain(words[1])
    await page.keyboard.press('k')
    await inFocus(page, 'textContent').toContain(words[0])
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: words[2]! }).waitFor()
    // the heading has the focus, so that the next Tab goes on from there
    await inFocus(page, 'tagName').toBe('H1')
    await strokes(page, 'g', 'b')
    await page.locator('.row-link').first().waitFor()
    await close(page)
  })
  it('looks for words on the board', async () => {
    const page = await board()
    await page.keyboard.press('/')
    await page.keyboard.type('kroll')
    await page.waitForURL('**?q=kroll')
    await page.getByRole('status').filter({ hasText: 'with “kroll”' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await inFocus(page, 'className').toBe('row-link')
    await close(page)
  })
  it('searches, and searches again from the same field', async () => {
    const page = await board()
    await page.keyboard.press('s')
    await page.keyboard.type('tank')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '“tank”' }).waitFor()
    await inFocus(page, 'tagName').toBe('H1')
    await page.keyboard.press('s')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('alarm')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '“alarm”' }).waitFor()
    await inFocus(page, 'tagName').toBe('INPUT')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: '“tank”' }).waitFor()
    expect(await page.getByRole('searchbox', { name: 'Search claims and articles' }).inputValue()).toBe('tank')
    await close(page)
  })
  it('tells its keys, and can be switched off', async () => {
    const page = await board()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keys and signs' })
    expect(await help.innerText()).toMatch(/next proposition[\s\S]*disputed/)
    await help.getByRole('checkbox', { name: 'Single keys are on' }).uncheck()
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement.className')).not.toBe('row-link')
    await close(page)
  })
  it('goes to every view of the story with two strokes', async () => {
    const page = await board()
    for (const [stroke, name] of [
      ['s', 'Sources'],
      ['c', 'Changes'],
      ['a', 'Articles'],
      ['d', 'Decisions'],
      ['b', 'Board'],
    ]) {
      await strokes(page, 'g', stroke!)
      await page.getByRole('heading', { level: 1, name: name! }).waitFor()
    }
    await close(page)
  })
  it('skips what stands over every view', async () => {
    const page = await board()
    await page.keyboard.press('Tab')
    await inFocus(page, 'textContent').toContain('Skip to content')
    await page.keyboard.press('Enter')
    await inFocus(page, 'id').toBe('main')
    await close(page)
  })
  it('keeps the colours that were chosen', async () => {
    const page = await board()
    const colour = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const light = await colour()
    await page.getByRole('button', { name: /^Colours/ }).click()
    await page.getByRole('button', { name: 'Colours: light' }).click()
    await page.getByRole('button', { name: 'Colours: dark' }).waitFor()
    await expect.poll(colour).not.toBe(light)
    const dark = await colour()
    await page.reload()
    await page.locator('.row-link').first().waitFor()
    await expect.poll(colour).toBe(dark)
    await close(page)
  })
})
