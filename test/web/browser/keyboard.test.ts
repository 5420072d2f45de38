import { afterEach, describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, NO_BROWSER, screen } from '../support/browser.ts'

const STORY = '/story/harrow-quay'
const FOCUSED = 'document.activeElement.textContent'

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
    expect(await page.evaluate(FOCUSED)).toContain(words[1])
    await page.keyboard.press('k')
    expect(await page.evaluate(FOCUSED)).toContain(words[0])
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: words[2]! }).waitFor()
    // the heading has the focus, so that the next Tab goes on from there
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1')
    await page.keyboard.press('g')
    await page.keyboard.press('b')
    await page.locator('.row-link').first().waitFor()
    await close(page)
  })
  it('looks for words on the board', async () => {
    const page = await board()
    await page.keyboard.press('/')
    await page.keyboard.type('kroll')
    await page.waitForURL('**?q=kroll')
    // rows of the whole board stand until the answer is there; one with the focus may go with them
    await page.getByRole('status').filter({ hasText: 'with “kroll”' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('row-link')
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
      await page.keyboard.press('g')
      await page.keyboard.press(stroke!)
      await page.getByRole('heading', { level: 1, name: name! }).waitFor()
    }
    await close(page)
  })
  it('skips what stands over every view', async () => {
    const page = await board()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(FOCUSED)).toContain('Skip to content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await close(page)
  })
  it('keeps the colours that were chosen', async () => {
    const page = await board()
    const colour = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const light = await colour()
    await page.getByRole('button', { name: /^Colours/ }).click()
    await page.getByRole('button', { name: 'Colours: light' }).click()
    const dark = await colour()
    expect(dark).not.toBe(light)
    await page.reload()
    await page.locator('.row-link').first().waitFor()
    expect(await colour()).toBe(dark)
    await close(page)
  })
})
