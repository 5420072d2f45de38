import { connect, type Socket } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Effects } from '../../../src/effects.ts'
import { UserError } from '../../../src/errors.ts'
import type { Extractor } from '../../../src/index.ts'
import { COURIER, COURIER_LATER, HERALD } from '../../cli/desk.ts'
import { type Described, described, lines } from '../described.ts'
import type { Answer, Json, Running } from '../running.ts'
import { type Ledgers, server } from './start.ts'

/** What stands on the web, for once. */
const WEB: Readonly<Record<string, readonly [mediaType: string, text: string]>> = {
  'https://courier.example/dam': ['text/html', COURIER],
  'https://wire.example/feed': [
    'application/rss+xml',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Dams</title><item><link>https://courier.example/dam</link></item><item><link>https://gone.example/</link></item></channel></rss>',
  ],
}

const fetchPage: Effects['fetch'] = async (url, { allowPrivate }) => {
  if (allowPrivate) throw new Error('the server lets nobody into the network')
  const [mediaType, text] = WEB[url] ?? []
  if (mediaType === undefined) throw new UserError('http-status', 'HTTP status 404')
  return { input: url, bytes: new TextEncoder().encode(text), mediaType, charset: null, url }
}

export function adding(ledgers: Ledgers): void {
  describe('adding', () => {
    const desk = server(ledgers, { effects: { fetch: fetchPage } })
    let description: Described
    beforeAll(async () => {
      description = await described(desk)
    })
    const events = (answer: Answer): Json[] => {
      expect(description.wrongs('post /api/stories/{story}/articles', answer)).toEqual([])
      return lines(answer.text)
    }
    const add = async (story: string, body: unknown) =>
      events(await desk.ask(`/api/stories/${encodeURIComponent(story)}/articles`, { body }))
    const upload = (files: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>> = {}) => {
      const form = new FormData()
      for (const [name, text] of Object.entries(files)) form.append('files', new Blob([text]), name)
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      return form
    }
    const send = (story: string, form: FormData) =>
      desk.ask(`/api/stories/${encodeURIComponent(story)}/articles`, { body: form, headers: { origin: desk.url } })
    const outcomes = (all: Json[]) => all.filter(({ event }) => event === 'added').map(({ outcome }) => outcome)

    it('takes words that were pasted, with what is stated of them, and says step by step what becomes of them', async () => {
      const text = 'The dam failed, the Norvale Water Authority said on Monday. A spokesman denied it.'
      const stated = { publisher: 'Alder Courier', published: '2031-03-10', address: 'https://courier.example/paste' }
      const all = await add('paste', { text, ...stated })
      expect(all.map(({ event }) => event)).toEqual(['received', 'reading', 'added', 'done'])
      expect(all[2]).toMatchObject({ input: '-', outcome: 'new', claims: 2 })
      const { json } = await desk.ask(`/api/stories/paste/articles/${all[2].article}`)
      expect(json.reading.article).toMatchObject({ text, publisher: 'Alder Courier', url: stated.address })
      expect(json.reading.article.published).toMatchObject({ edtf: '2031-03-10', from: 'option' })
      expect(outcomes(await add('paste', { text, ...stated }))).toEqual(['known'])
      expect(outcomes(await add('paste', { text: `${text} The mayor confirmed it.`, ...stated }))).toEqual(['revision'])
    })
    it('takes files, each on its own: what cannot be read is refused, and the others are added', async () => {
      const answer = await send(
        'files',
        upload({ 'courier.html': COURIER, 'empty.txt': ' ', 'scan.pdf': '%PDF-1.7', 'herald.html': HERALD }),
      )
      const all = events(answer)
      expect(all.at(-1)).toEqual({ event: 'done', added: 2, refused: 2 })
      const refused = all.filter(({ event }) => event === 'refused')
      expect(refused.map(({ input, error }) => [input, error.code])).toEqual([
        ['empty.txt', 'empty'],
        ['scan.pdf', 'binary'],
      ])
      const { json } = await desk.ask('/api/stories/files/articles')
      expect(json.articles.map(({ article }: Json) => article.publisher).sort()).toEqual([
        'Alder Courier',
        'Harbour Herald',
      ])
    })
    it('takes two files of one name for two articles, and the same file for one', async () => {
      const one = 'The bridge is closed, the Alder Road Office said on Monday.'
      expect(outcomes(events(await send('names', upload({ 'a.txt': one }))))).toEqual(['new'])
      expect(outcomes(events(await send('names', upload({ 'a.txt': one }))))).toEqual(['known'])
      const other = 'The tunnel is open, the Alder Road Office said on Tuesday.'
      expect(outcomes(events(await send('names', upload({ 'a.txt': other }))))).toEqual(['new'])
    })
    it('takes one file as a state of the article at an address; of several it cannot be told which', async () => {
      const address = 'https://courier.example/files'
      expect(outcomes(events(await send('states', upload({ 'a.html': COURIER }, { address }))))).toEqual(['new'])
      expect(outcomes(events(await send('states', upload({ 'b.html': COURIER_LATER }, { address }))))).toEqual([
        'revision',
      ])
      description.expectError(
        await send('states', upload({ a: COURIER, b: HERALD }, { address })),
        400,
        'request-invalid',
      )
    })
    it('never looks for a file by the name of an upload', async () => {
      const text = 'The quay is flooded, the Alder Harbour Board said on Monday.'
      const all = events(await send('paths', upload({ '../../../../etc/passwd': text })))
      expect(all[2]).toMatchObject({ event: 'added', outcome: 'new', claims: 1 })
    })
    it('fetches a page, and all that a feed names, and never lets an address into the network', async () => {
      const all = await add('web', { url: 'https://courier.example/dam' })
      expect(all.map(({ event }) => event)).toEqual(['received', 'reading', 'added', 'done'])
      const feed = await add('web', { url: 'https://wire.example/feed' })
      expect(feed.filter(({ event }) => event !== 'received' && event !== 'reading')).toMatchObject([
        { event: 'added', input: 'https://courier.example/dam', outcome: 'known' },
        { event: 'refused', input: 'https://gone.example/', error: { code: 'http-status' } },
        { event: 'done', added: 1, refused: 1 },
      ])
    })
    it.each([
      'file:///etc/passwd',
      '/etc/passwd',
      'ftp://courier.example/',
      '-',
      'javascript:alert(1)',
      'http://',
      'courier.example',
    ])('takes %s for no address', async (url) =>
      description.expectError(await desk.ask('/api/stories/web/articles', { body: { url } }), 400, 'request-invalid'),
    )
    it('takes text or an address, not both, and neither not', async () => {
      for (const body of [
        {},
        { text: 'a', url: 'https://courier.example/dam' },
        { text: 5 },
        { text: 'a', published: 'Monday' },
      ])
        description.expectError(await desk.ask('/api/stories/x/articles', { body }), 400, 'request-invalid')
    })
    it('takes no more files, no more bytes of one and no more bytes of all than it says', async () => {
      const many = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`${i}.txt`, 'x']))
      description.expectError(await send('large', upload(many)), 413, 'request-large')
      const large = events(await send('large', upload({ 'large.txt': 'x'.repeat(20_000_001) })))
      expect(large[0]).toMatchObject({ event: 'refused', error: { code: 'too-large' } })
      const headers = { origin: desk.url, 'content-type': 'multipart/form-data; boundary=x' }
      const whole = new Uint8Array(100_000_001)
      const answer = await fetch(`${desk.url}/api/stories/large/articles`, { method: 'POST', body: whole, headers })
      description.expectError({ status: answer.status, json: await answer.json() }, 413, 'request-large')
      expect((await desk.ask('/api/stories/large/board')).status).toBe(404)
    })
    it('holds no more of uploads at once than it says, and takes them again when others are done or gone', async () => {
      const type = 'content-type: multipart/form-data; boundary=x'
      const others = await Promise.all(
        [1, 2].map(() => begun(desk, 'POST /api/stories/busy/articles', type, 100_000_000)),
      )
      const sent = async () => {
        const text = 'The pier was shut, the Alder Harbour Board said on Monday.'
        const answer = await send('busy', upload({ 'pier.txt': text }))
        if (answer.status !== 200) description.expectError(answer, 503, 'request-busy')
        return [answer.status, answer.headers.get('retry-after')]
      }
      expect(await sent()).toEqual([503, '5'])
      // one that is long on its way reads the answer, too
      const large = await send('busy', upload({ 'large.txt': 'x'.repeat(80_000_000) }))
      description.expectError(large, 503, 'request-busy')
      const pasted = await desk.ask('/api/stories/busy/articles', { body: { text: 'The quay is open, a man said.' } })
      description.expectError(pasted, 503, 'request-busy')
      const wish = { kind: 'reject', claim: '0' }
      description.expectError(await desk.ask('/api/stories/busy/decisions', { body: { wish } }), 404, 'story-unknown')
      others[0]!.destroy()
      await expect.poll(sent).toEqual([200, null])
      for (let n = 0; n < 3; n++) expect(await sent()).toEqual([200, null])
      others[1]!.destroy()
    })
    it('adds what two hand over at once, each once, in whole', async () => {
      const texts = Array.from({ length: 8 }, (_, i) => `Pier ${i} was closed, the Alder Harbour Board said on Monday.`)
      await Promise.all([...texts, ...texts].map((text) => add('at once', { text })))
      const { json } = await desk.ask('/api/stories/at%20once/articles')
      expect(json.articles).toHaveLength(8)
      const { json: board } = await desk.ask('/api/stories/at%20once/board')
      const claims = board.propositions.flatMap((one: Json) => one.claims)
      expect(new Set(claims).size).toBe(8)
    })
    it('ends well with an upload that stops on its way, and goes on serving', async () => {
      await aborted(desk, 'POST /api/stories/gone/articles', 'content-type: multipart/form-data; boundary=x', '--x\r\n')
      await aborted(desk, 'POST /api/stories/gone/decisions', 'content-type: application/json', '{"wish"')
      expect((await desk.ask('/api/stories/gone/board')).status).toBe(404)
      expect((await desk.ask('/api/health')).status).toBe(200)
      expect(desk.printed.err).toBe('')
    })
    it('stops when nobody listens any more, and keeps what it said is added', async () => {
      const texts = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, gatesOf(i)]))
      const answer = await fetch(`${desk.url}/api/stories/left/articles`, {
        method: 'POST',
        body: upload(texts),
        headers: { origin: desk.url },
      })
      const reader = answer.body!.getReader()
      let said = ''
      while (!said.includes('"event":"added"')) said += new TextDecoder().decode((await reader.read()).value)
      await reader.cancel()
      const { json } = await desk.ask('/api/stories/left/articles')
      for (const { event, article } of lines(`${said}\n`.replace(/[^\n]*\n$/, '')))
        if (event === 'added') expect(json.articles.map((one: Json) => one.article.article)).toContain(article)
      expect(json.articles.length).toBeLessThan(40)
      expect(desk.printed.err).toBe('')
    })
  })
}

/** A bug is told as one: to who asks without a word of it, on the terminal with all. */
export function breaking(ledgers: Ledgers): void {
  describe('a bug', () => {
    let isThere = false
    const broken: Extractor = { name: 'broken', runtime: 'wasm', find: async () => [] }
    const openExtractor = async () => (isThere ? broken : Promise.reject(new Error('no such wire')))
    const received = (): never => {
      throw new Error('a wire')
    }
    const desk = server(ledgers, { effects: { openExtractor, received } })
    const text = 'The dam failed, the Norvale Water Authority said on Monday.'
    it('of a route: 500 in the one form of an error, and the next request is tried anew', async () => {
      const description = await described(desk)
      description.expectError(await desk.ask('/api/health'), 500, 'bug')
      expect(desk.printed.err).toContain('this is a bug in hearsay, met while answering GET /api/health')
      expect(desk.printed.err).toContain('no such wire')
      isThere = true
      expect((await desk.ask('/api/health')).json.model).toBe('broken')
    })
    it('of one article among others: it is refused, and the others are read', async () => {
      const answer = await desk.ask('/api/stories/x/articles', { body: { text } })
      const [refused, done] = lines(answer.text)
      expect(refused).toMatchObject({ event: 'refused', error: { code: 'bug' } })
      expect(answer.text).not.toContain('a wire')
      expect(done).toEqual({ event: 'done', added: 0, refused: 1 })
      expect(desk.printed.err).toContain('a wire')
    })
  })
}

/** Different enough that none of its claims is another's. */
const gatesOf = (pier: number): string =>
  Array.from(
    { length: 60 },
    (_, gate) =>
      `Gate ${gate} of pier ${pier} was shut for ${gate * 7 + pier} days, warden ${pier}-${gate} said on Monday.`,
  ).join('\n\n')

/** Says that so many bytes follow, and sends none of them; the server waits for them once it has said to go on. */
function begun({ port, url }: Running, line: string, header: string, length: number): Promise<Socket> {
  const own = `host: 127.0.0.1:${port}\r\norigin: ${url}\r\nexpect: 100-continue`
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${line} HTTP/1.1\r\n${own}\r\n${header}\r\ncontent-length: ${length}\r\n\r\n`),
    )
    socket.once('data', () => resolve(socket))
    socket.on('error', reject)
  })
}

/** Says that 1,000 bytes follow, sends some, and is gone. */
function aborted({ port, url }: Running, line: string, header: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      const head = `${line} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: ${url}\r\n${header}\r\ncontent-length: 1000\r\n\r\n`
      socket.write(head + body, () => setTimeout(() => socket.destroy(), 50))
    })
    socket.on('close', () => resolve())
    socket.on('error', reject)
  })
}
