import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, inFocus, NO_BROWSER, screen } from '../support/browser.ts'

const PARAGRAPHS = 600
const CLAIMS: Readonly<Record<number, string>> = {
  10: 'Nils Oren said that the first gate was open.',
  300: 'Ada Quill said that the second gate was shut.',
  590: 'The harbour office denied that the third gate had been opened.',
}
const text = Array.from(
  { length: PARAGRAPHS },
  (_, index) => CLAIMS[index] ?? `High water at gate ${index} on all days.`,
)

describe.skipIf(!hasBrowser())(`a long text${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen()
  let address = ''
  let claims: readonly { readonly id: string; readonly voice: string }[] = []
  beforeAll(async () => {
    const file = desk.file('tide.txt', `Tide table\n\n${text.join('\n\n')}\n`)
    await desk.run('add', '--story', 'tide', '--published', '2031-03-10', file)
    const { json } = await desk.ask('/api/stories/tide/articles')
    const id: string = json.articles[0].article.article
    address = `/story/tide/article/${id}`
    claims = (await desk.ask(`/api/stories/tide/articles/${id}`)).json.reading.claims
    claims = claims.filter(({ voice }) => voice === 'attributed')
  })
  afterEach(() => expectNoWrongs(desk))

  it('stands there whole, and is marked where it is read', async () => {
    const page = await desk.open(address)
    const numbers = page.locator('.article-text .number')
    await expect.poll(() => numbers.count()).toBe(1)
    expect(await page.evaluate(`document.querySelector('.article-text').textContent.includes('third gate')`)).toBe(true)
    await page.locator('.article-text').getByText('that the third gate had been opened').scrollIntoViewIfNeeded()
    await expect.poll(() => numbers.last().getAttribute('aria-label')).toBe('Claim 3: The harbour office, denies')
    await close(page)
  })
  it('opens at the claim that the address names, and goes on from there', async () => {
    const page = await desk.open(`${address}?claim=${claims[1]!.id}`)
    await page.locator('.number.hand').waitFor()
    await expect
      .poll(() => page.evaluate(`document.querySelector('.number.hand').getBoundingClientRect().top`))
      .toBeLessThan(720)
    expect(await page.locator('.mark.hand.content').innerText()).toBe('that the second gate was shut')
    await page.keyboard.press('n')
    await expect.poll(() => page.locator('.mark.hand.content').innerText()).toBe('that the third gate had been opened')
    await inFocus(page, 'ariaLabel').toBe('Claim 3: The harbour office, denies')
    const top = () => page.evaluate(`document.activeElement.getBoundingClientRect().top`) as Promise<number>
    await expect.poll(async () => (await top()) > 0 && (await top()) < 720).toBe(true)
    await close(page)
  })
  it('can be marked before it is read', async () => {
    const page = await desk.open(address)
    await page.locator('.claim-steps').waitFor()
    await page.getByRole('button', { name: /^Mark a missed claim/ }).click()
    await page.getByRole('application').and(page.locator(':focus')).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('c')
    await page.locator('.mark-words.draft-content').first().waitFor()
    await expect.poll(() => page.evaluate(`[...CSS.highlights.keys()].join()`)).toBe('draft-content')
    await close(page)
  })
})
