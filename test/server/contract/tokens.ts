import { beforeAll, describe, expect, it } from 'vitest'
import { hearsay } from '../../cli/hearsay.ts'
import { type Described, described } from '../described.ts'
import { raw } from '../raw.ts'
import { type Ledgers, server } from './start.ts'

const TOKEN = 'a-token-of-ours'

export function tokens(ledgers: Ledgers): void {
  describe('a server that wants a token', () => {
    const desk = server(ledgers, { args: ['--token', TOKEN] })
    let description: Described
    const bearer = { authorization: `Bearer ${TOKEN}` }
    beforeAll(async () => {
      description = await described({ ask: (path, init) => desk.ask(path, { ...init, headers: bearer }) })
    })
    it('prints its address with the token', () => {
      expect(desk.printed.out).toContain(`http://127.0.0.1:${desk.port}/?token=${TOKEN}`)
    })
    it('answers nobody without it, on any path', async () => {
      for (const path of ['/', '/story/x', '/assets/x', '/api/stories', '/api/openapi.json', '/api/nothing']) {
        description.expectError(await desk.ask(path), 401, 'token-missing')
        description.expectError(await desk.ask(path, { headers: { authorization: 'Bearer wrong' } }), 401)
        description.expectError(await desk.ask(path, { headers: { cookie: `hearsay-${desk.port}=wrong` } }), 401)
      }
      description.expectError(await desk.ask('/?token=wrong'), 401, 'token-missing')
      description.expectError(await desk.ask(`/api/stories?token=${TOKEN}`), 401, 'token-missing')
    })
    it('keeps it in the browser after the first visit, and shows the address without it', async () => {
      const first = await desk.ask(`/story/a%2Fb?q=x&token=${TOKEN}`)
      expect(first.status).toBe(303)
      expect(first.headers.get('location')).toBe('/story/a%2Fb?q=x')
      const cookie = first.headers.get('set-cookie')!
      expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
      const headers = { cookie: cookie.split(';')[0]! }
      expect((await desk.ask('/api/stories', { headers })).status).toBe(200)
    })
    it('leads to no other host with it', async () => {
      const headers = { host: `127.0.0.1:${desk.port}` }
      const answer = await raw(desk.port, { path: `//evil.example/?token=${TOKEN}`, headers })
      expect(answer.headers.location).toBe('/evil.example/')
    })
    it('takes it from programs in a header', async () => {
      expect((await desk.ask('/api/stories', { headers: bearer })).json).toEqual({ stories: [] })
    })
  })
  it('that is too short is refused, from the environment too', async () => {
    const ran = await hearsay(['serve', '--no-open', '--port', '0'], { env: { HEARSAY_TOKEN: 'abcdefg' } })
    expect([ran.status, ran.complaints]).toEqual([
      2,
      [expect.stringMatching(/HEARSAY_TOKEN is too short: expected 8 characters or more/)],
    ])
  })

  describe('a story to open on', () => {
    const desk = server(ledgers, { args: ['--story', 'no such'] })
    it('that is not held is told of in a line', () => {
      expect(desk.printed.out).toContain('hearsay: no story “no such” is held yet; adding an article begins it\n')
    })
  })

  describe('a token of any characters, from the environment', () => {
    const token = 'ein "Wort"; Path=/x, ☂'
    const desk = server(ledgers, { effects: { env: { HEARSAY_TOKEN: token } } })
    it('opens the page, and stands in no cookie', async () => {
      const [, query] = /(\?token=\S+)\n/.exec(desk.printed.out)!
      const first = await desk.ask(`/${query}`)
      expect(first.status).toBe(303)
      const cookie = first.headers.get('set-cookie')!
      expect(cookie).toMatch(/^hearsay-\d+=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/)
      expect((await desk.ask('/api/stories', { headers: { cookie: cookie.split(';')[0]! } })).status).toBe(200)
      expect((await desk.ask('/api/stories')).status).toBe(401)
    })
  })
  describe('a server that others reach', () => {
    const desk = server(ledgers, { args: ['--host', '0.0.0.0'] })
    it('makes a token, and wants it', async () => {
      const [, token] = /localhost:\d+\/\?token=(\w+)\n/.exec(desk.printed.out)!
      expect(token!.length).toBe(32)
      expect((await desk.ask('/api/stories')).status).toBe(401)
      const headers = { authorization: `Bearer ${token}` }
      expect((await desk.ask('/api/stories', { headers })).status).toBe(200)
      const named = { ...headers, host: `desk.example:${desk.port}` }
      expect((await raw(desk.port, { path: '/api/stories', headers: named })).status).toBe(403)
      const address = { ...headers, host: `192.0.2.7:${desk.port}` }
      expect((await raw(desk.port, { path: '/api/stories', headers: address })).status).toBe(200)
    })
  })
}
