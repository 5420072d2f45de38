import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentType, fetchFrom, fetchPage } from '../../src/effects/fetch.ts'
import { addressesOf } from '../../src/effects/host.ts'
import { LIMITS } from '../../src/effects/limits.ts'
import { UserError } from '../../src/errors.ts'
import { type Local, serve } from './server.ts'

const PAGE = '<html><body><p>The harbour master of Brundle denied the report.</p></body></html>'
const HTML = { 'content-type': 'text/html; charset=utf-8' }
/** Small limits, so that the tests of the limits are quick. */
const SMALL = { bytes: 100_000, wholeMs: 2000, idleMs: 300, redirects: 3 }

type Route = (request: IncomingMessage, response: ServerResponse) => void

const packed =
  (encoding: string, pack: (text: string) => Buffer): Route =>
  (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(pack(PAGE))

const redirect =
  (location: string | undefined, status = 302): Route =>
  (_, response) =>
    response.writeHead(status, location === undefined ? {} : { location }).end()

const endless: Route = (_, response) => {
  response.writeHead(200, HTML)
  const more = () => {
    while (response.write('<p>and on it goes</p>'.repeat(100)));
  }
  response.on('drain', more)
  more()
}

const ROUTES: Readonly<Record<string, Route>> = {
  '/page': (_, response) => response.writeHead(200, HTML).end(PAGE),
  '/gzip': packed('gzip', gzipSync),
  '/deflate': packed('deflate', deflateSync),
  '/br': packed('br', brotliCompressSync),
  '/zstd': packed('zstd', (text) => Buffer.from(text)),
  '/broken-gzip': packed('gzip', (text) => Buffer.from(text)),
  '/bomb': packed('gzip', () => gzipSync(Buffer.alloc(50_000_000, 'a'))),
  '/endless': endless,
  '/silent': () => {},
  '/stalls': (_, response) => void response.writeHead(200, HTML).write('<p>'),
  '/drips': (_, response) => {
    response.writeHead(200, HTML)
    const timer = setInterval(() => response.write('a'), 50)
    response.on('close', () => clearInterval(timer))
  },
  '/cut': (_, response) => {
    response.writeHead(200, { ...HTML, 'content-length': '5000' }).write('<p>', () => response.destroy())
  },
  '/missing': (_, response) => response.writeHead(404, HTML).end(PAGE),
  '/forbidden': (_, response) => response.writeHead(403, HTML).end(PAGE),
  '/pdf': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/lying': (_, response) => response.writeHead(200, HTML).end('%PDF-1.7 \x00\x01'),
  '/nothing': (_, response) => response.writeHead(200, HTML).end(),
  '/once': redirect('/page', 301),
  '/relative': redirect('page', 307),
  '/loop': redirect('/loop'),
  '/nowhere': redirect(undefined),
  '/to-file': redirect('file:///etc/hostname'),
  '/to-metadata': redirect('http://169.254.169.254/latest/'),
  '/to-loopback': (_, response) => response.writeHead(302, { location: `${local.url}/page` }).end(),
  '/echo': ({ headers }, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(JSON.stringify(headers)),
}

let local: Local
beforeAll(async () => {
  local = await serve((request, response) => ROUTES[request.url ?? '']?.(request, response))
})
afterAll(() => local.close())

const get = (path: string, limits = SMALL) => fetchPage(`${local.url}${path}`, { allowPrivate: true }, limits)
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function refusal(page: Promise<unknown>): Promise<string> {
  try {
    await page
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).message).not.toContain('\n')
    return (error as UserError).code
  }
  return 'read'
}

describe('a page that can be read', () => {
  it.each(['/page', '/gzip', '/deflate', '/br', '/once', '/relative'])('%s', async (path) => {
    const capture = await get(path)
    expect(text(capture.bytes)).toBe(PAGE)
    expect(capture).toMatchObject({ input: `${local.url}${path}`, mediaType: 'text/html', charset: 'utf-8' })
  })

  it('names the last address', async () => {
    expect((await get('/once')).url).toBe(`${local.url}/page`)
  })

  it('is asked for under our own name, without referrer and cookies', async () => {
    const headers = JSON.parse(text((await get('/echo')).bytes))
    expect(headers['user-agent']).toMatch(/^Hearsay\/\d/)
    expect(headers).not.toHaveProperty('referer')
    expect(headers).not.toHaveProperty('cookie')
  })
})

describe('a page that is refused', () => {
  it.each([
    ['/zstd', 'content-encoding'],
    ['/broken-gzip', 'content-encoding'],
    ['/bomb', 'too-large'],
    ['/endless', 'too-large'],
    ['/silent', 'timed-out'],
    ['/stalls', 'timed-out'],
    ['/drips', 'timed-out'],
    ['/cut', 'connection-failed'],
    ['/missing', 'http-status'],
    ['/forbidden', 'http-status'],
    ['/pdf', 'media-type'],
    ['/lying', 'binary'],
    ['/nothing', 'empty'],
    ['/loop', 'redirects'],
    ['/nowhere', 'redirects'],
    ['/to-file', 'url-scheme'],
  ])('%s: %s', async (path, code) => {
    expect(await refusal(get(path))).toBe(code)
  })

  it.each([
    ['file:///etc/hostname', 'url-scheme'],
    ['ftp://files.example/a', 'url-scheme'],
    ['javascript:alert(1)', 'url-scheme'],
    ['https://', 'url-invalid'],
    ['http://someone:secret@news.example/', 'url-invalid'],
    ['http://no-such-host.invalid/', 'host-unknown'],
    ['http://127.0.0.1:1/', 'connection-failed'],
  ])('%s: %s', async (url, code) => {
    expect(await refusal(fetchPage(url, { allowPrivate: true }, SMALL))).toBe(code)
  })
})

describe('addresses that are not public', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://172.16.5.4/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/',
    'http://0.0.0.0/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://224.0.0.1/',
  ])('%s is refused before it is connected to', async (url) => {
    expect(await refusal(fetchPage(url, { allowPrivate: false }, LIMITS))).toBe('address-private')
  })

  it('are let through when that is asked for', async () => {
    expect(text((await get('/page')).bytes)).toBe(PAGE)
  })
})

describe('on the way', () => {
  const loopback = [{ address: '127.0.0.1', family: 4 }]
  /** Our server under a public name; every other address is looked at as usual. */
  const asPublic = (url: URL) => (url.hostname === 'news.example' ? Promise.resolve(loopback) : addressesOf(url, false))
  const named = (path: string) => local.url.replace('127.0.0.1', 'news.example') + path

  it('only the address that was checked is connected to', async () => {
    const capture = await fetchFrom(named('/page'), asPublic, SMALL)
    expect([text(capture.bytes), capture.url]).toEqual([PAGE, named('/page')])
  })

  it.each(['/to-metadata', '/to-loopback'])('%s: a redirect to a private address is refused', async (path) => {
    expect(await refusal(fetchFrom(named(path), asPublic, SMALL))).toBe('address-private')
  })
})

describe('contentType', () => {
  it.each([
    ['text/html; charset="UTF-8"', 'text/html', 'utf-8'],
    ['TEXT/HTML;charset=windows-1252', 'text/html', 'windows-1252'],
    ['text/plain', 'text/plain', null],
    ['', null, null],
  ])('%s', (header, mediaType, charset) => {
    expect(contentType(header)).toEqual({ mediaType, charset })
  })
})
