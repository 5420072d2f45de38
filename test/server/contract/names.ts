import { describe, expect, it } from 'vitest'
import { raw } from '../raw.ts'
import type { Json } from '../running.ts'
import { type Ledgers, server } from './start.ts'

/** Names that an address could take for something else. */
const NAMES = [
  'a/b',
  'a%2Fb',
  '100%',
  'Löwe & Söhne + 2 = 3?',
  'v1.2…',
  '.hidden',
  '/etc/passwd',
  'a\\b',
  '#tag;x',
  '北京 📰',
  'e\u0301',
  '%00',
  'a b',
  '"quoted" <b>',
  '__proto__',
  'constructor',
]

export function names(ledgers: Ledgers): void {
  describe('names', () => {
    const desk = server(ledgers)
    it.each(NAMES)('takes %s for a story', async (story) => {
      const path = `/api/stories/${encodeURIComponent(story)}`
      const text = `The lock of ${story} is shut, the Alder Harbour Board said on Monday.`
      expect((await desk.ask(`${path}/articles`, { body: { text } })).status).toBe(200)
      const { status, json } = await desk.ask(`${path}/board`)
      expect([status, json.story, json.total]).toEqual([200, story, 1])
      const { headers } = await desk.ask(`${path}/export`)
      const [, encoded] = /^attachment; filename\*=UTF-8''([^'"()*<>@,;:\\/[\]?={} ]+)$/.exec(
        headers.get('content-disposition')!,
      )!
      expect(decodeURIComponent(encoded!)).toBe(`${story}.json`)
      const { json: stories } = await desk.ask('/api/stories')
      expect(stories.stories.map((one: Json) => one.story)).toContain(story)
    })
    it('tells the stories apart', async () => {
      const { json } = await desk.ask('/api/stories')
      expect(json.stories).toHaveLength(NAMES.length)
    })
    it.each(NAMES)('takes %s for a source', async (name) => {
      const path = '/api/stories/a%20b'
      const { json } = await desk.ask(`${path}/sources`)
      const [{ source }] = json.sources
      if (source.name !== name)
        expect(
          (await desk.ask(`${path}/decisions`, { body: { wish: { kind: 'rename', source: source.id, name } } })).status,
        ).toBe(201)
      const { json: after } = await desk.ask(`${path}/sources`)
      const [renamed] = after.sources
      const { status, json: page } = await desk.ask(`${path}/sources/${encodeURIComponent(renamed.source.id)}`)
      expect([status, page.source.name]).toEqual([200, name])
    })
    it.each(['.', '..', '%2e', '%2E%2e'])('begins no story called %s, which is a folder to who asks', async (name) => {
      const headers = { host: `127.0.0.1:${desk.port}`, 'content-type': 'application/json' }
      const body = JSON.stringify({ text: 'The lock is shut, a man said.' })
      const answer = await raw(desk.port, { method: 'POST', path: `/api/stories/${name}/articles`, headers, body })
      expect([answer.status, answer.json.error.code]).toEqual([404, 'route-unknown'])
      expect((await desk.ask('/api/stories')).json.stories).toHaveLength(NAMES.length)
    })
    it('refuses a name without a character', async () => {
      expect((await desk.ask('/api/stories/%20/articles', { body: { text: 'x' } })).status).toBe(400)
    })
  })
}
