import { afterEach, describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, NO_BROWSER, screen, serious } from '../support/browser.ts'

const STORY = '/story/harrow-quay'

describe.skipIf(!hasBrowser())(`waiting and failing in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen({ example: true })
  desk.expectFailures()
  afterEach(() => expectNoWrongs(desk))

  it('says when the server does not answer, and goes on when it does', async () => {
    const page = await desk.open('/')
    await page.getByRole('link', { name: 'harrow-quay' }).waitFor()
    await page.route('**/api/stories/harrow-quay/sources', (route) => route.abort())
    await page.goto(`${desk.url}${STORY}/sources`)
    await page.getByRole('heading', { name: 'No answer' }).waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('hearsay serve')
    expect(await serious(page)).toEqual([])
    await page.unroute('**/api/stories/harrow-quay/sources')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('link', { name: 'Lindqvist Storage', exact: true }).waitFor()
    await close(page)
  })
  it('says that it is loading', async () => {
    const page = await desk.open('/')
    const gate = Promise.withResolvers<void>()
    await page.route('**/api/stories/harrow-quay/changes?*', async (route) => {
      await gate.promise
      await route.continue()
    })
    await page.goto(`${desk.url}${STORY}/changes`)
    await page.getByRole('status').filter({ hasText: 'Loading' }).waitFor()
    gate.resolve()
    await page.getByRole('heading', { level: 2, name: /^Propositions/ }).waitFor()
    await close(page)
  })
  it('knows no story, no source and no address that is not there', async () => {
    for (const path of ['/story/nowhere', `${STORY}/source/nobody`, '/somewhere/else']) {
      const page = await desk.open(path)
      await page.getByRole('heading', { name: 'Not in the ledger' }).waitFor()
      await page.getByRole('link', { name: 'To the stories' }).click()
      await page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor()
      await close(page)
    }
  })
})
