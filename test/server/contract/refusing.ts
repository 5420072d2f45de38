import { beforeAll, describe, expect, it } from 'vitest'
import { type Described, described } from '../described.ts'
import { type Example, examples, type Known, knownOf } from '../known.ts'
import { bytes, raw, type Sent } from '../raw.ts'
import { type Ledgers, server } from './start.ts'

/** Every way to ask wrongly, on every route: the one form of an error, with the right status. */
export function refusing(ledgers: Ledgers): void {
  describe('what is asked wrongly', () => {
    const desk = server(ledgers, { example: true })
    let description: Described
    let known: Known
    let all: [string, Example][]
    beforeAll(async () => {
      description = await described(desk)
      known = await knownOf(desk)
      all = Object.entries(examples(known))
    })
    const own = () => ({ host: `127.0.0.1:${desk.port}` })
    const sent = (name: string, { path, body }: Example, headers: Record<string, string>): Sent => ({
      method: name.split(' ')[0]!.toUpperCase(),
      path,
      headers: { ...own(), ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    /** Asks every route in one way, and wants the same of each. */
    const onEvery = async (headers: Record<string, string>, status: number, code: string): Promise<void> => {
      for (const [name, example] of all)
        description.expectError(await raw(desk.port, sent(name, example, headers)), status, code)
    }

    it.each([
      ['another name that leads here (DNS rebinding)', { host: 'evil.example' }],
      ['another name with our port', { host: 'evil.example:4870' }],
      ['our name with another port', { host: 'localhost:1' }],
      ['our name without a port', { host: 'localhost' }],
      ['a name that begins as ours', { host: '127.0.0.1.evil.example' }],
      ['a page of another site', { origin: 'https://evil.example' }],
      ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
      ['our page over https', { origin: 'https://127.0.0.1' }],
      ['a page without an origin, as in a sandbox', { origin: 'null' }],
      ['a page of another site, by the word of the browser', { 'sec-fetch-site': 'cross-site' }],
      ['another port, by the word of the browser', { 'sec-fetch-site': 'same-site' }],
    ])('by %s: 403 on every route', (_, headers) => onEvery(headers, 403, 'origin-foreign'))

    it('takes each of our own names', async () => {
      for (const host of ['localhost', '127.0.0.1', '[::1]']) {
        const headers = {
          host: `${host}:${desk.port}`,
          origin: `http://${host}:${desk.port}`,
          'sec-fetch-site': 'same-origin',
        }
        expect((await raw(desk.port, { path: '/api/stories', headers })).status).toBe(200)
      }
    })
    it('lets a person follow a link to the page, and to nothing that holds data', async () => {
      const headers = {
        ...own(),
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      }
      expect((await raw(desk.port, { path: '/story/harrow-quay', headers })).status).toBe(200)
      description.expectError(await raw(desk.port, { path: '/api/stories', headers }), 403)
      const framed = { ...headers, 'sec-fetch-dest': 'iframe' }
      description.expectError(await raw(desk.port, { path: '/', headers: framed }), 403)
    })

    it('about a story that is not there: 404 on every route that has one', async () => {
      const nowhere = { ...known, story: 'no such story' }
      for (const [name, { path, body }] of Object.entries(examples(nowhere))) {
        if (!name.includes('{story}') || name.startsWith('post /api/stories/{story}/articles')) continue
        const answer = await desk.ask(path, body === undefined ? {} : { body })
        description.expectError(answer, 404, 'story-unknown')
      }
      description.expectError(await desk.ask('/api/search?q=tank&story=nowhere'), 404, 'story-unknown')
    })
    it('about an id that is not there: 404', async () => {
      const of = (path: string) => `/api/stories/harrow-quay/${path}`
      description.expectError(await desk.ask(of('propositions/ffffffffffffffff')), 404, 'proposition-unknown')
      description.expectError(await desk.ask(of('sources/nobody')), 404, 'source-unknown')
      description.expectError(await desk.ask(of('articles/ffff')), 404, 'article-unknown')
      description.expectError(await desk.ask(of(`articles/${known.article}?revision=0`)), 404, 'article-unknown')
      description.expectError(await desk.ask(of(`articles/${known.article}/compare?from=0`)), 404, 'article-unknown')
      const wish = async (body: object) => desk.ask(of('decisions'), { body: { wish: body } })
      description.expectError(await wish({ kind: 'reject', claim: 'ffff' }), 404, 'claim-unknown')
      description.expectError(await wish({ kind: 'undo', decision: 'ffff' }), 404, 'decision-unknown')
      description.expectError(await wish({ kind: 'rename', source: 'Nobody', name: 'Somebody' }), 404, 'source-unknown')
    })
    it('about a route that is not there: 404, and never a page', async () => {
      for (const path of [
        '/api',
        '/api/',
        '/api/nothing',
        '/api/stories/',
        '/api/stories/harrow-quay/boards',
        '/assets/x.js',
      ])
        description.expectError(await desk.ask(path), 404, 'route-unknown')
    })

    it('with a query that no route knows, twice the same, or of the wrong form: 400', async () => {
      for (const [name, { path, body }] of all) {
        const joined = `${path}${path.includes('?') ? '&' : '?'}`
        for (const query of ['unknown=1', 'unknown=1&unknown=2', '%ff=1']) {
          const answer = await desk.ask(`${joined}${query}`, body === undefined ? {} : { body })
          description.expectError(answer, 400, 'request-invalid')
          expect(name).toBeTruthy()
        }
      }
      for (const query of [
        'board?limit=-1',
        'board?limit=1e3',
        'board?limit=100000',
        'board?limit=',
        'board?offset=x',
        'board?status=true',
        'board?truncated=maybe',
        'board?changedSince=yesterday',
        'board?q=%00',
        'timeline?limit=10001',
        'unconfirmed?limit=10001',
        'unconfirmed?offset=-1',
        'changes',
        'changes?since=2031-02-30',
        'changes?since=0000-00-00',
        'export?format=xml',
        'dossier?since=now',
      ])
        description.expectError(await desk.ask(`/api/stories/harrow-quay/${query}`), 400, 'request-invalid')
      for (const query of ['log?after=x', 'log?limit=99999', 'search', `search?q=${'x'.repeat(501)}`])
        description.expectError(await desk.ask(`/api/${query}`), 400, 'request-invalid')
    })
    it('by a path that is not encoded rightly, or holds the character zero: 400', async () => {
      for (const path of [
        '/api/stories/%zz/board',
        '/api/stories/%ff/board',
        '/api/stories/a%00b/board',
        '/%',
        '/story/%c3%28',
      ])
        description.expectError(await raw(desk.port, { path, headers: own() }), 400, 'request-invalid')
    })

    const posts = () => all.filter(([name]) => name.startsWith('post'))
    it('with JSON that is none: 400 on every route that takes it', async () => {
      for (const [, { path }] of posts())
        for (const body of [
          '',
          '{',
          'null',
          '[]',
          '"x"',
          '{"a":1}',
          '{"__proto__":{}}',
          '\ud800',
          '[[['.repeat(10_000),
        ]) {
          const answer = await desk.ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
          description.expectError(answer, 400, 'request-invalid')
        }
    })
    it('with JSON that is no UTF-8: 400', async () => {
      for (const [, { path }] of posts()) {
        const headers = { ...own(), 'content-type': 'application/json' }
        const body = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])
        description.expectError(await raw(desk.port, { method: 'POST', path, headers, body }), 400, 'request-invalid')
      }
    })
    it('with another kind of body: 415', async () => {
      for (const [name, { path }] of posts())
        for (const type of [
          'text/plain',
          'application/x-www-form-urlencoded',
          'application/jsonx',
          'text/json',
          null,
        ]) {
          const headers = {
            ...own(),
            origin: `http://127.0.0.1:${desk.port}`,
            ...(type ? { 'content-type': type } : {}),
          }
          const answer = await raw(desk.port, { method: 'POST', path, headers, body: '{}' })
          description.expectError(answer, 415, 'request-media-type')
          expect(name).toBeTruthy()
        }
    })
    it('with a form where none is taken: 415; with a broken one: 400', async () => {
      const headers = { ...own(), origin: `http://127.0.0.1:${desk.port}` }
      const form = { ...headers, 'content-type': 'multipart/form-data; boundary=x' }
      const send = (path: string, body: string) => raw(desk.port, { method: 'POST', path, headers: form, body })
      description.expectError(await send('/api/stories/harrow-quay/decisions', '--x--'), 415, 'request-media-type')
      for (const body of [
        '',
        '--x',
        'nothing',
        '--y\r\n\r\n--y--',
        '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nno end',
      ])
        description.expectError(await send('/api/stories/harrow-quay/articles', body), 400, 'request-invalid')
    })
    it.each([
      ['multipart/form-data; boundary=x', 403, 'origin-foreign'],
      ['application/x-www-form-urlencoded', 403, 'origin-foreign'],
      ['Text/Plain;charset=utf-8', 403, 'origin-foreign'],
      [null, 403, 'origin-foreign'],
      ['text/xml', 415, 'request-media-type'],
      ['text/plain2', 415, 'request-media-type'],
    ] as const)('by a body of no known page, %s: %i; any site can send a form', async (type, status, code) => {
      const headers = { ...own(), ...(type && { 'content-type': type }) }
      for (const [, { path }] of posts())
        description.expectError(await raw(desk.port, { method: 'POST', path, headers, body: '--x--' }), status, code)
    })
    it('with a value of the wrong type: 400, naming the place', async () => {
      const decide = async (body: object) => desk.ask('/api/stories/harrow-quay/decisions', { body })
      for (const [wish, place] of [
        [{ kind: 'reject' }, 'wish.claim'],
        [{ kind: 'reject', claim: 7 }, 'wish.claim'],
        [{ kind: 'reject', claim: 'x', more: 1 }, 'wish'],
        [{ kind: 'split', claims: [] }, 'wish.claims'],
        [{ kind: 'split', claims: 'abc' }, 'wish.claims'],
        [{ kind: 'relabel', claim: 'x', act: 'shouts', negated: false }, 'wish.act'],
        [{ kind: 'rename', source: 'x', name: ' ' }, 'wish.name'],
        [{ kind: 'rename', source: 'x', name: 'a\0b' }, 'wish.name'],
        [{ kind: 'reliability', source: 'x', grade: 'G' }, 'wish.grade'],
        [{ kind: 'forget' }, 'wish.kind'],
      ] as const) {
        const answer = await decide({ wish })
        description.expectError(answer, 400, 'request-invalid')
        expect(answer.json.error.found).toContain(place)
      }
      description.expectError(await decide({ wish: { kind: 'accept', claim: 'x' }, by: 5 }), 400)
      description.expectError(await decide({ wish: { kind: 'accept', claim: 'x' }, why: 'x'.repeat(5001) }), 400)
    })
    it('with characters outside of the text: 400', async () => {
      const { body } = examples(known)['post /api/stories/{story}/claims']! as { body: { marked: object } }
      for (const content of [[{ start: 0, end: 9_999_999 }], [{ start: 5, end: 5 }], [{ start: 9, end: 2 }]]) {
        const answer = await desk.ask('/api/stories/harrow-quay/claims', {
          body: { marked: { ...body.marked, content } },
        })
        description.expectError(answer, 400, 'characters-outside')
      }
      for (const content of [[{ start: -1, end: 5 }], [{ start: 0.5, end: 5 }], [{ start: '0', end: 5 }], []]) {
        const answer = await desk.ask('/api/stories/harrow-quay/claims', {
          body: { marked: { ...body.marked, content } },
        })
        description.expectError(answer, 400, 'request-invalid')
      }
    })

    it.each([
      ['one that says how long it is', { 'content-length': '1000001' }],
      ['one that does not', { 'transfer-encoding': 'chunked' }],
    ])('with too large a body, %s: 413', async (_, headers) => {
      const path = '/api/stories/harrow-quay/decisions'
      const given = { ...own(), 'content-type': 'application/json', ...headers }
      const answer = await raw(desk.port, { method: 'POST', path, headers: given, body: ' '.repeat(1_000_001) })
      description.expectError(answer, 413, 'request-large')
    })
    it('with more of a body than it says: 400, and the rest is no request', async () => {
      const text = await bytes(
        desk.port,
        `POST /api/stories/x/decisions HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}GARBAGE\r\n\r\n`,
      )
      const answers = text.split(/(?<=})(?=HTTP)/)
      for (const one of answers) {
        expect(one).toMatch(/^HTTP\/1\.1 400 /)
        description.expectError({ status: 400, json: JSON.parse(one.split('\r\n\r\n')[1]!) }, 400, 'request-invalid')
      }
    })
    it('by what is no HTTP, or has headers without end', async () => {
      const answer = await bytes(desk.port, 'EHLO mail.example\r\n\r\n')
      expect(answer).toMatch(/^HTTP\/1\.1 400 /)
      description.expectError({ status: 400, json: JSON.parse(answer.split('\r\n\r\n')[1]!) }, 400, 'request-invalid')
      const long = await bytes(desk.port, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)
      expect(long).toMatch(/^HTTP\/1\.1 431 /)
      description.expectError({ status: 431, json: JSON.parse(long.split('\r\n\r\n')[1]!) }, 431, 'request-headers')
    })
    it('of the file system: never reached', async () => {
      const headers = own()
      for (const path of [
        '/../../../../etc/passwd',
        '/..%2f..%2f..%2fetc%2fpasswd',
        '/assets/../../../package.json',
        '/assets/..%2f..%2f..%2fpackage.json',
        '/assets/%2e%2e/%2e%2e/package.json',
        '/assets/..\\..\\package.json',
        '/assets//etc/passwd',
        '/package.json',
        '/src/cli/bin.ts',
        '/api/stories/..%2f..%2fetc%2fpasswd/board',
        '/api/stories/harrow-quay/export?format=..%2f..%2fetc',
        '/story/..%2f..%2f..%2fetc%2fpasswd',
      ]) {
        const { status, text, headers: given } = await raw(desk.port, { path, headers })
        expect(text, path).not.toMatch(/root:|"devDependencies"|#!\/usr\/bin\/env/)
        expect(status === 200 ? given['content-type'] : 'application/json', path).toMatch(/html|application\/json$/)
      }
    })
    it('leaves nothing of all that in the ledger, and no bug on the terminal', async () => {
      const { json } = await desk.ask('/api/stories/harrow-quay/decisions')
      expect(json.decisions).toEqual([])
      expect(desk.printed.err).toBe('')
    })
  })
}
