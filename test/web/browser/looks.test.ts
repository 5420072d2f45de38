import { describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, NO_BROWSER, screen, serious } from '../support/browser.ts'
import { type Look, looksOf } from '../support/looks.ts'

const STORY = '/story/harrow-quay'

describe.skipIf(!hasBrowser())(`every view in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen({ example: true })
  const about = async (words: string): Promise<string> => {
    const { json } = await desk.ask('/api/stories/harrow-quay/board')
    return `/proposition/${json.propositions.find(({ text }: { text: string }) => text.includes(words)).id}`
  }
  const views: readonly Look[] = [
    ['stories', () => '/'],
    ['board', () => STORY],
    ['proposition', async () => STORY + (await about('killed'))],
    ['origins', async () => STORY + (await about('reached the river'))],
    ['sources', () => `${STORY}/sources`],
    ['source', () => `${STORY}/source/body:lindqvist%20storage`],
    ['changes', () => `${STORY}/changes`],
  ]
  looksOf(desk, views)
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
