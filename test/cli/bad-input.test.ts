import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromLine } from '../../src/wire.ts'
import { UNSEEN } from '../pipeline/report/hostile.ts'
import { hearsay } from './hearsay.ts'

const GOOD = 'The ferry to Gull Island was stopped on Monday, the harbour master of Tarn said. It stays in port.\n'
const MEGABYTE = 1_000_000

let folder = ''
const at = (name: string) => join(folder, name)
const write = (name: string, bytes: string | Uint8Array) => writeFileSync(at(name), bytes)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-bad-'))
  write('good.txt', GOOD)
  write('empty.txt', '')
  write('blank.txt', ' \n\t\r\n ')
  write('picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  write('zeros.txt', Buffer.concat([Buffer.from('text'), Buffer.alloc(500)]))
  write('latin1.txt', Buffer.concat([Buffer.from('The caf'), Buffer.from([0xe9]), Buffer.from(` was shut. ${GOOD}`)]))
  write('huge.txt', '')
  truncateSync(at('huge.txt'), 100 * MEGABYTE) // sparse: takes no room on the disk
  write('menu.html', '<!doctype html><title>Home</title><nav><a href="/a">Sport</a> <a href="/b">Weather</a></nav>')
  write(
    'spanish.txt',
    'El alcalde de la ciudad confirmó el lunes que el puente se había hundido y que nadie había resultado herido en la zona del puerto.\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('files that cannot be read', () => {
  it.each([
    ['a missing file', 'none.txt', /found no such file; expected a file, a URL or -; check the path$/],
    ['a directory', '.', /found a directory; expected a file; name the files in it/],
    ['an empty file', 'empty.txt', /found nothing; expected the text or the page of an article/],
    ['white space', 'blank.txt', /found only white space; expected the text or the page of an article/],
    ['a picture', 'picture.txt', /expected plain text or HTML/],
    ['a binary', 'zeros.txt', /found binary data \(a zero byte\); expected plain text or HTML/],
    ['100 MB', 'huge.txt', /found 100 MB; expected one article of at most 20 MB/],
    ['a page that is no article', 'menu.html', /found no paragraph of an article/],
  ])('%s gives one line, and the other input is read', async (_, name, message) => {
    const ran = await hearsay(['read', at(name), at('good.txt'), '--json'])
    expect(ran.complaints).toHaveLength(1)
    expect(ran.complaints[0]).toMatch(message)
    expect(ran.complaints[0]!.startsWith(`${at(name)}: found `)).toBe(true)
    expect(ran.status).toBe(1)
    const results = ran.out.trimEnd().split('\n').map(fromLine)
    expect(results.map(({ input }) => input)).toEqual([at('good.txt')])
  })

  it('another language gives one line, and the state of the article without claims', async () => {
    const ran = await hearsay(['read', at('spanish.txt'), '--json'])
    expect(ran.complaints).toEqual([
      `${at('spanish.txt')}: found a text in Spanish; expected an article in English; give an English version`,
    ])
    expect(ran.status).toBe(1)
    expect(fromLine(ran.out)).toMatchObject({ claims: [], article: { language: 'es' } })
  })

  it('invalid UTF-8 is read with what is bad made visible, and says so in one line', async () => {
    const ran = await hearsay(['read', at('latin1.txt'), '--json'])
    expect(ran.complaints).toHaveLength(1)
    expect(ran.complaints[0]).toMatch(/latin1\.txt: found a bad byte at byte offset 7; expected utf-8; /)
    expect(ran.status).toBe(0)
    const { article, problems } = fromLine(ran.out)
    expect(article.text.startsWith('The caf\ufffd was shut.')).toBe(true)
    expect(problems[0]).toMatchObject({ rule: 'invalid-characters', start: 7, end: 8, exact: '\ufffd' })
  })

  it('all of them at once, in their order', async () => {
    const names = ['none.txt', 'good.txt', 'empty.txt', 'huge.txt', 'good.txt', 'zeros.txt']
    const ran = await hearsay(['read', ...names.map(at), '--json'])
    expect(ran.complaints.map((line) => line.split(': ')[0])).toEqual(
      ['none.txt', 'empty.txt', 'huge.txt', 'zeros.txt'].map(at),
    )
    expect(ran.out.trimEnd().split('\n')).toHaveLength(2)
    expect(ran.status).toBe(1)
  })

  it('endless standard input stops at the cap', async () => {
    const ran = await hearsay(['read', '-', '--json'], { input: Buffer.alloc(21 * MEGABYTE, 'word ') })
    expect(ran.complaints).toEqual([
      '-: found more than 20 MB; expected one article of at most 20 MB; split the input, or give the page of the article alone',
    ])
    expect(ran.status).toBe(1)
  })
})

describe('URLs that cannot be read', () => {
  let server: Server
  let base = ''
  const page = `<!doctype html><html lang="en"><title>Ferry stopped</title><article><h1>Ferry stopped</h1><p>${GOOD}</p><p>${GOOD}</p></article>`

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url!
      const html = { 'content-type': 'text/html; charset=utf-8' }
      if (path === '/good') response.writeHead(200, html).end(page)
      else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end()
      else if (path === '/to-file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
      else if (path === '/to-nowhere') response.writeHead(302).end()
      else if (path === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x')
      else if (path === '/bomb')
        response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50 * MEGABYTE, 'a')))
      else if (path === '/endless') endless(response.writeHead(200, html))
      else if (path === '/broken') response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('not gzip')
      else if (path === '/cut') {
        response.writeHead(200, { ...html, 'content-length': '1000' }).write('<p>')
        setTimeout(() => response.destroy(), 50)
      } else response.writeHead(404, html).end('<p>no \u001b[31msuch page')
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  function endless(response: import('node:http').ServerResponse): void {
    const more = () => {
      while (!response.destroyed && response.write('<p>and so on'.repeat(10_000)));
    }
    response.on('drain', more)
    more()
  }

  it('reads a good one', async () => {
    const ran = await hearsay(['read', `${base}/good`, '--allow-private', '--json'])
    expect(ran.err).toBe('')
    expect(ran.status).toBe(0)
    expect(fromLine(ran.out).article).toMatchObject({ url: `${base}/good`, headline: { exact: 'Ferry stopped' } })
  })

  it.each([
    ['no such page', '/none', /found .*404.*; expected status 200/],
    ['endless redirects', '/loop', /expected at most 5 redirects/],
    ['a redirect to a file', '/to-file', /expected http or https/],
    ['a redirect to nowhere', '/to-nowhere', /expected at most 5 redirects/],
    ['a picture', '/picture', /found image\/png; expected text\/html or text\/plain/],
    ['an exploding body', '/bomb', /expected one article of at most 20 MB/],
    ['an endless body', '/endless', /expected one article of at most 20 MB/],
    ['a broken encoding', '/broken', /expected gzip, deflate, br or none/],
    ['a broken connection', '/cut', /expected an answer/],
  ])('%s', async (_, path, message) => {
    const ran = await hearsay(['read', `${base}${path}`, at('good.txt'), '--allow-private', '--json'])
    expect(ran.complaints).toHaveLength(1)
    expect(ran.complaints[0]).toMatch(message)
    expect(ran.status).toBe(1)
    expect(fromLine(ran.out).input).toBe(at('good.txt'))
    expect(ran.err.replaceAll('\n', '')).not.toMatch(UNSEEN)
  })

  it.each([
    ['a private address', () => `${base}/good`, /expected a public address; .+ --allow-private where you trust it/],
    ['localhost', () => base.replace('127.0.0.1', 'localhost'), /expected a public address/],
    ['a link-local address', () => 'http://169.254.169.254/latest/meta-data/', /expected a public address/],
    ['an IPv6 loopback address', () => 'http://[::1]/', /expected a public address/],
    ['an address in disguise', () => 'http://2130706433/', /expected a public address/],
    ['another scheme', () => 'ftp://news.example/a', /found .*ftp.*; expected http or https/],
    ['a file URL', () => 'file:///etc/passwd', /expected http or https/],
    ['no URL', () => 'http://', /expected http:\/\/HOST/],
    ['a password', () => 'http://me:secret@news.example/', /expected http:\/\/HOST/],
    ['a dead port', () => 'http://127.0.0.1:1/ --allow-private', /expected an answer/],
  ])('%s', async (_, args, message) => {
    const ran = await hearsay(['read', ...args().split(' '), '--json'])
    expect(ran.complaints).toHaveLength(1)
    expect(ran.complaints[0]).toMatch(message)
    expect(ran).toMatchObject({ status: 1, out: '' })
  })
})
