import { beforeAll, describe } from 'vitest'
import { hasBrowser, NO_BROWSER, screen } from '../support/browser.ts'
import { looksOf } from '../support/looks.ts'

const STORY = '/story/harrow-quay'

/** With places that are on a map, times of every form, and an end that is missing. */
const ABROAD = `Ferry line to the north

The transport ministry said on 2 May 2024 that ships would sail from Oslo to Copenhagen by June 2024. A spokesman said that the line might later reach Hamburg and the Baltic Sea.

Officials in Bavaria said that about 40 containers had come since March. Norway confirmed that talks had been held in Bergen in mid-April 2024.

You have read 40% of this article. The rest is for subscribers only.
`

describe.skipIf(!hasBrowser())(`texts, times and places in a browser${hasBrowser() ? '' : ` (${NO_BROWSER})`}`, () => {
  const desk = screen({ example: true })
  const alarm = '/article/e97d94b6dc17b196'
  beforeAll(async () => {
    const file = desk.file('ferry.txt', ABROAD)
    await desk.run('add', '--story', 'ferry', '--publisher', 'Coast Post', '--published', '2024-05-03', file)
    const { json } = await desk.ask('/api/stories/harrow-quay/articles/e97d94b6dc17b196')
    const claim: string = json.reading.claims[0].id
    for (const kind of ['reject', 'accept'])
      await desk.ask('/api/stories/harrow-quay/decisions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: { wish: { kind, claim }, by: 'Ada Quill', why: 'it was read wrongly' },
      })
  })
  const only = async (story: string, rest = ''): Promise<string> => {
    const { json } = await desk.ask(`/api/stories/${story}/articles`)
    return `/story/${story}/article/${json.articles[0].article.article}${rest}`
  }
  const firstClaim = async (): Promise<string> => {
    const { json } = await desk.ask(`/api${STORY.replace('story', 'stories')}${alarm.replace('article', 'articles')}`)
    return `${STORY}${alarm}?claim=${json.reading.claims[1].id}`
  }
  looksOf(desk, [
    ['articles', () => `${STORY}/articles`],
    ['article', () => only('ferry')],
    ['claim', firstClaim],
    ['compare', () => `${STORY}/compare/e97d94b6dc17b196`],
    ['add', () => `${STORY}/add`],
    ['search', () => '/search?q=tank+burst'],
    ['timeline', () => `${STORY}/timeline`],
    ['times', () => '/story/ferry/timeline?time=by+2024-06'],
    ['map', () => '/story/ferry/map'],
    ['decisions', () => `${STORY}/decisions`],
  ])
})
