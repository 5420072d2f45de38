import { describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, NO_BROWSER, screen, serious } from '../support/browser.ts'

describe.skipIf(!hasBrowser())(`the page in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen({ example: true })
  it('opens on the stories, and nothing goes wrong', async () => {
    const page = await desk.open('/')
    await page.getByRole('link', { name: 'harrow-quay' }).first().waitFor()
    await expect.poll(() => page.title()).toBe('Stories · Hearsay')
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
    let wrongs = ''
    const seen = () => {
      wrongs += desk.wrongs().join('\n')
      return wrongs
    }
    await expect.poll(seen).toContain('console: oh')
    await expect.poll(seen).toContain('elsewhere.example')
    await expect.poll(seen).toMatch(/style-src|inline style/)
    await close(page)
  })
})
