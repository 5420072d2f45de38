import { afterEach, describe, expect, it } from 'vitest'
import { close, expectNoWrongs, hasBrowser, NO_BROWSER, screen } from '../support/browser.ts'

const STORY = '/story/harrow-quay'
const ALARM = 'e97d94b6dc17b196'

describe.skipIf(!hasBrowser())(`articles in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen({ example: true })
  afterEach(() => expectNoWrongs(desk))

  it('tell how much of them was seen, in the list, in the head and where the text stops', async () => {
    const page = await desk.open(`${STORY}/articles`)
    const row = page.getByRole('row').filter({ hasText: 'Quay to stay shut for weeks' })
    expect(await row.innerText()).toContain('not all seen: 38%')
    await row.getByRole('link', { name: 'Quay to stay shut for weeks' }).click()
    await page.getByText('truncated, 38% seen').first().waitFor()
    expect(await page.getByRole('meter').getAttribute('value')).toBe('0.38')
    expect(await page.locator('.ending').innerText()).toBe(
      'The text stops here: truncated, 38% seen. What follows was not read.',
    )
    await close(page)
  })
  it('show an earlier revision, and the two side by side', async () => {
    const page = await desk.open(`${STORY}/article/${ALARM}`)
    await page.getByRole('heading', { name: 'Alarm at depot may have been off' }).waitFor()
    await page.getByLabel('Revision').selectOption({ index: 0 })
    await page.getByRole('heading', { name: 'Alarm at depot was off for a week' }).waitFor()
    await page.getByRole('link', { name: 'Compare with the one' }).click()
    await page.locator('del').first().waitFor()
    await expect.poll(() => page.locator('.beside del').allInnerTexts()).toContain('February 25')
    await expect.poll(() => page.locator('.beside ins').allInnerTexts()).toContain('March 2')
    const change = page.getByRole('listitem').filter({ hasText: 'date changed' })
    expect(await change.innerText()).toMatch(/February 25[\s\S]*March 2/)
    await page.getByLabel('side by side').uncheck()
    await page.locator('.text-changes:not(.beside) ins').first().waitFor()
    await page.getByRole('link', { name: /switched off on March 2/ }).click()
    await expect
      .poll(() => page.locator('.mark.hand.content').first().innerText())
      .toBe('that the alarm was switched off on March 2')
    await close(page)
  })
  it('list what was doubtful about them, and show where it stands', async () => {
    const file = desk.file('mayor.txt', 'Gate shut\n\nThe mayor denied that the gate was shut. Nobody else knew.\n')
    await desk.run('add', '--story', 'gate', file)
    const { json } = await desk.ask('/api/stories/gate/articles')
    const page = await desk.open(`/story/gate/article/${json.articles[0].article.article}`)
    await page.getByRole('link', { name: '1 problem' }).click()
    const problem = page.getByRole('listitem').filter({ hasText: 'source-unresolved' })
    await problem.getByRole('button', { name: 'Show in the text' }).click()
    await expect.poll(() => page.evaluate('String(document.getSelection())')).toBe('The mayor')
    await close(page)
  })
  it('are added as files; what cannot be read says why', async () => {
    const page = await desk.open(`${STORY}/add`)
    await page.locator('input[type=file]').setInputFiles([
      {
        name: 'crane.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Crane falls\n\nNils Oren said on Monday that a crane fell.\n'),
      },
      { name: 'crane.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 1, 2]) },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('  ') },
    ])
    await page.getByRole('button', { name: 'Add 3 files' }).click()
    await page.getByRole('heading', { name: '1 article in the ledger, 2 inputs refused' }).waitFor()
    const line = (name: string) => page.locator('.progress li').filter({ hasText: name }).innerText()
    expect(await line('crane.txt')).toMatch(/new article, 1 claim/)
    expect(await line('crane.bin')).toMatch(/found binary data[\s\S]*expected plain text or HTML[\s\S]*binary/)
    expect(await line('empty.txt')).toMatch(/empty/)
    await page.getByRole('link', { name: 'crane.txt' }).click()
    await page.getByRole('link', { name: 'Claim 1: Nils Oren, asserts' }).waitFor()
    await close(page)
  })
  it('begin no story that no address can hold, and say so', async () => {
    const page = await desk.open('/add')
    await page.getByLabel('Story').fill('..')
    await page.getByLabel('Text', { exact: true }).check()
    await page.getByLabel('Text of the article').fill('A pump failed, Nils Oren said on Monday.')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('No address can hold the name “..”.').waitFor()
    expect(await page.getByLabel('Text of the article').inputValue()).toContain('A pump failed')
    await close(page)
  })
  it('show on a phone what became of them, and leave nothing for the next one that was said of the last', async () => {
    const page = await desk.open('/story/pump/add', { viewport: { width: 360, height: 500 } })
    await page.getByLabel('Text', { exact: true }).check()
    await page.getByLabel('Text of the article').fill('A pump failed, Nils Oren said on Monday.')
    await page.locator('details.given summary').click()
    await page.getByLabel('Publisher').fill('Vell Courier')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    const told = page.getByRole('heading', { name: '1 article in the ledger' })
    await told.waitFor()
    await expect.poll(async () => (await told.boundingBox())!.y).toBeLessThan(500)
    await expect.poll(() => page.getByLabel('Text of the article').inputValue()).toBe('')
    await page.locator('details.given summary').click()
    expect(await page.getByLabel('Publisher').inputValue()).toBe('')
    await close(page)
  })
  it('are dropped on the page as well', async () => {
    const page = await desk.open(`${STORY}/add`)
    await page.locator('.drop').waitFor()
    await page.evaluate(`(() => {
      const data = new DataTransfer()
      data.items.add(new File(['Tug sinks\\n\\nAda Quill said that a tug sank.\\n'], 'tug.txt', { type: 'text/plain' }))
      const drop = document.querySelector('.drop')
      for (const type of ['dragover', 'drop'])
        drop.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    })()`)
    await page.getByRole('button', { name: 'Add 1 file' }).click()
    await page.getByRole('heading', { name: '1 article in the ledger' }).waitFor()
    await close(page)
  })
  it('and claims are searched, with what was found marked, in one story or all', async () => {
    await desk.run('add', '--story', 'tank', desk.file('tank.txt', 'A tank\n\nNils Oren said that a tank burst.\n'))
    const page = await desk.open('/search?q=tank%20burst')
    await page.locator('.hit').first().waitFor()
    expect(new Set(await page.locator('.hit:first-child mark').allInnerTexts())).toEqual(new Set(['tank', 'burst']))
    const of = (story: string) => page.locator('.hit').getByRole('link', { name: story, exact: true })
    await of('harrow-quay').first().waitFor()
    // the stories that can be chosen come on their own
    await page.getByRole('combobox', { name: 'Story' }).selectOption('tank')
    await page.waitForURL('**story=tank**')
    await of('harrow-quay').first().waitFor({ state: 'detached' })
    await of('tank').first().waitFor()
    await page.getByRole('link', { name: 'that a tank burst' }).first().click()
    await expect.poll(() => page.locator('.mark.hand.content').innerText()).toBe('that a tank burst')
    await page.goBack()
    await expect.poll(() => page.getByRole('combobox', { name: 'Story' }).inputValue()).toBe('tank')
    await page.goto(`${desk.url}/search?q=xyzzy`)
    await page.getByRole('heading', { name: 'Nothing was found' }).waitFor()
    await close(page)
  })
  it('of a source that is renamed and graded keep both, and say who decided', async () => {
    const page = await desk.open(`${STORY}/source/body:lindqvist%20storage`)
    await page.getByRole('button', { name: 'Decide … on this source' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Reliability/ }).check()
    await dialog.getByRole('radio', { name: /^D not usually reliable/ }).check()
    await dialog.getByLabel('Who', { exact: true }).fill('Ada Quill')
    await dialog.getByRole('button', { name: 'Reliability' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('complementary', { name: 'What was just decided' }).waitFor()
    await page.goto(`${desk.url}${STORY}/decisions`)
    await page.getByText('graded a source D: not usually reliable').waitFor()
    await close(page)
  })
  it('that are not there say so', async () => {
    desk.expectFailures()
    const page = await desk.open(`${STORY}/article/0000`)
    await page.getByRole('heading', { level: 1, name: 'Not in the ledger' }).waitFor()
    await page.goto(`${desk.url}${STORY}/article/${ALARM}?claim=0000`)
    await page.getByText('That claim does not stand in this revision.').waitFor()
    await close(page)
  })
})
