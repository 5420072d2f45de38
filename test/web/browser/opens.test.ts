import { describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, NO_BROWSER, screen, serious } from '../support/browser.ts'

describe.skipIf(!hasBrowser())(`the page in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen({ example: true })
  it('opens on the stories, and nothing goes wrong', async () => {
    const page = await desk.open('/')
    await page.getByRole('link', { name: 'harrow-quay' }).first().waitFor()
    expect(await page.title()).toContain('Hearsay')
    expect(await serious(page)).toEqual([])
    await close(page)
    expectNoWrongs(desk)
  })
  it('sees what goes wrong', async () => {
    const page = await desk.open('/')
    await page.evaluate(`
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/pixel.png' }))
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }))
      console.error('oh')
    `)
    await page.waitForTimeout(300)
    const wrongs = desk.wrongs().join('\n')
    expect(wrongs).toContain('console: oh')
    expect(wrongs).toContain('elsewhere.example')
    expect(wrongs).toMatch(/style-src|inline style/)
    await close(page)
  })
})
