import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Extractor } from '../../src/index.ts'
import { serve } from '../effects/server.ts'
import { COURIER, COURIER_LATER, type Desk, desk, HERALD, type Json, page } from './desk.ts'
import { hearsay } from './hearsay.ts'

let at: Desk
beforeEach(() => {
  at = desk()
})
afterEach(() => at.remove())

const outcomes = async (...args: string[]) =>
  (await at.json('add', '--story', 'dam', ...args)).map((line) => line.outcome)

describe('hearsay add', () => {
  it('adds an article once, and a changed text as a revision of it', async () => {
    const path = at.file('courier.html', COURIER)
    expect(await outcomes(path)).toEqual(['new'])
    expect(await outcomes(path)).toEqual(['known'])
    at.file('courier.html', COURIER_LATER)
    expect(await outcomes(path)).toEqual(['revision'])
    const [story] = await at.json('stories')
    expect(story).toMatchObject({ story: 'dam', articles: 1, revisions: 2 })
  })

  it.each(['two\nlines', 'red \u001b[31m', 'turned \u202e round', 'hidden \u200b', ' '])(
    'begins no story of a name that cannot be typed: %j',
    async (name) => {
      const { status, err } = await at.run('add', at.file('courier.html', COURIER), '--story', name)
      expect(status).toBe(2)
      expect(err).toContain('expected a name')
      expect((await at.run('stories')).out).toContain('no stories yet')
    },
  )
  it.each(['Überschwemmung 2031', '大壩', 'Dam 👩\u200d🔬'])('takes the name %s', async (name) => {
    await at.json('add', at.file('courier.html', COURIER), '--story', name)
    expect((await at.json('stories')).map(({ story }) => story)).toEqual([name])
  })

  it('reads nothing again that is known', async () => {
    const asked: string[] = []
    const find = async (text: string) => {
      asked.push(text)
      return []
    }
    at.extractor = { name: 'blind 1', runtime: 'wasm', find }
    const paths = [at.file('courier.html', COURIER), at.file('herald.html', HERALD)]
    const first = await at.json('add', ...paths, '--story', 'dam')
    expect(asked).toHaveLength(2)
    const again = await at.json('add', ...paths, '--story', 'dam')
    expect(again).toEqual(first.map((line) => ({ ...line, outcome: 'known' })))
    expect(asked).toHaveLength(2)
    at.file('courier.html', COURIER_LATER)
    expect(await outcomes(...paths)).toEqual(['revision', 'known'])
    expect((await at.json('add', ...paths, '--story', 'floods')).map(({ outcome }) => outcome)).toEqual([
      'joined',
      'joined',
    ])
    at.extractor = { name: 'blind 2', runtime: 'wasm', find }
    expect(await outcomes(...paths)).toEqual(['reread', 'reread'])
  })

  it('prints one line an input', async () => {
    const { status, out, err } = await at.run('add', at.file('courier.html', COURIER), '--story', 'dam')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^new {8}[0-9a-f]{16} {2}.*courier\.html {2}\d claims\n$/)
  })

  it('goes on after an input that cannot be read, and says what was wrong', async () => {
    const good = at.file('courier.html', COURIER)
    const { status, out, err } = await at.run('add', join(at.folder, 'none.html'), good, '--story', 'dam')
    expect(status).toBe(1)
    expect(out.split('\n')).toHaveLength(2)
    expect(err).toMatch(/^.*none\.html: found no such file; expected .*\n$/)
  })

  it('takes a folder, its files in order, and leaves hidden ones', async () => {
    at.file('in/b/herald.html', HERALD)
    at.file('in/a.html', COURIER)
    at.file('in/.hidden.html', COURIER)
    const lines = await at.json('add', join(at.folder, 'in'), '--story', 'dam')
    expect(lines.map(({ input }) => input.slice(at.folder.length))).toEqual(['/in/a.html', '/in/b/herald.html'])
  })

  it('takes a list, and passes over its comments', async () => {
    const [one, two] = [at.file('courier.html', COURIER), at.file('herald.html', HERALD)]
    const list = at.file('list.txt', `# the dam\n${one}\n\n  ${two}\r\n`)
    expect(await outcomes('--list', list)).toEqual(['new', 'new'])
  })

  it('puts an article into a second story without a second copy', async () => {
    const path = at.file('courier.html', COURIER)
    await outcomes(path)
    expect((await at.json('add', path, '--story', 'floods'))[0]).toMatchObject({ outcome: 'joined' })
  })

  it('keeps the origin that a feed names for each item', async () => {
    const pages: Record<string, string> = { '/courier': COURIER, '/herald': HERALD }
    const server = await serve(({ url }, answer) => {
      const known = pages[url ?? '']
      if (known) return answer.setHeader('content-type', 'text/html').end(known)
      if (url !== '/feed') return answer.writeHead(404).end()
      answer.setHeader('content-type', 'application/rss+xml')
      answer.end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Dams</title><item><link>/courier</link><source url="https://nine.example/">Wire Nine</source></item><item><link>${server.url}/gone</link></item><item><link>${server.url}/herald</link></item></channel></rss>`,
      )
    })
    try {
      const { status, out, err } = await at.run(
        'add',
        `${server.url}/feed`,
        '--story',
        'dam',
        '--allow-private',
        '--json',
      )
      expect(status).toBe(1)
      expect(out.split('\n').slice(0, -1)).toHaveLength(2)
      expect(err).toContain('/gone: found HTTP status 404')
    } finally {
      await server.close()
    }
    const [board] = await at.json('board', 'dam')
    const chains = board.propositions.flatMap((p: Json) => p.origins.chains)
    const first = (of: string) =>
      new Set(chains.filter(({ publisher }: Json) => publisher === of).map(({ links }: Json) => links[0].name))
    expect(first('Alder Courier')).toEqual(new Set(['Wire Nine']))
    expect(first('Harbour Herald')).not.toContain('Wire Nine')
    const [{ articles }] = await at.json('export', 'dam')
    expect(articles.map(({ publisher, syndicatedFrom }: Json) => [publisher, syndicatedFrom]).toSorted()).toEqual([
      ['Alder Courier', 'Wire Nine'],
      ['Harbour Herald', null],
    ])
  })

  it.each([
    'application/rss+xml; charset=utf-8',
    'application/atom+xml',
    'application/rdf+xml',
    'application/xml',
    'text/xml',
    'application/x-news+xml',
  ])('takes a feed that is served as %s, and the origin of an article that names no publisher', async (type) => {
    const nameless = COURIER.replace('<meta property="og:site_name" content="Alder Courier">', '')
    const server = await serve(({ url }, answer) => {
      answer.setHeader('content-type', url === '/feed' ? type : 'text/html')
      answer.end(
        url === '/feed'
          ? '<rss version="2.0"><channel><title>Dams</title><item><link>/1</link><source url="https://nine.example/">Wire Nine</source></item></channel></rss>'
          : nameless,
      )
    })
    try {
      await at.json('add', `${server.url}/feed`, '--story', 'dam', '--allow-private')
    } finally {
      await server.close()
    }
    const [{ board, articles }] = await at.json('export', 'dam')
    expect(articles).toMatchObject([{ publisher: null, syndicatedFrom: 'Wire Nine' }])
    const links = board.propositions.flatMap((p: Json) => p.origins.chains.map((c: Json) => c.links[0].name))
    expect(new Set(links)).toEqual(new Set(['Wire Nine']))
  })

  it('says in one line how many items of a feed name no address, and takes the others', async () => {
    const server = await serve((_, answer) => answer.setHeader('content-type', 'text/html').end(COURIER))
    try {
      const text = `<rss version="2.0"><channel><title>Dams</title><item><link>/a</link></item><item><title>b</title></item><item><link>${server.url}/c</link></item></channel></rss>`
      const ran = await at.run('add', at.file('feed.xml', text), '--story', 'dam', '--allow-private')
      expect([ran.status, ran.out.split('\n')]).toEqual([1, [expect.stringMatching(/^new /), '']])
      expect(ran.err).toMatch(/feed\.xml: found 2 of 3 items without an address; .+\n$/)
    } finally {
      await server.close()
    }
  })

  it('says in one line that a folder is empty', async () => {
    mkdirSync(join(at.folder, 'none'))
    const { status, out, err } = await at.run('add', join(at.folder, 'none'), '--story', 'dam')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/none: found a folder without files; expected .*\n$/)
  })

  it('says what a page that is no text is, be it XML', async () => {
    const server = await serve((_, answer) => answer.setHeader('content-type', 'image/svg+xml').end('<svg/>'))
    try {
      const { status, err } = await at.run('add', `${server.url}/x`, '--story', 'dam', '--allow-private')
      expect(status).toBe(1)
      expect(err).toContain('found image/svg+xml; expected')
    } finally {
      await server.close()
    }
  })

  it.each(['.', '..', ' .. '])('begins no story of a name that no address can hold: %j', async (name) => {
    const { status, err } = await at.run('add', at.file('courier.html', COURIER), '--story', name)
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/expected a name other than \. and \.\., which no address can hold/),
    ])
  })

  it('asks for an input', async () => {
    const { status, err } = await at.run('add', '--story', 'dam')
    expect(status).toBe(2)
    expect(err).toContain("missing required argument 'input'")
  })

  it('says in one line that the ledger cannot be written', async () => {
    if (process.getuid?.() === 0) return // nothing is forbidden to root
    mkdirSync(join(at.folder, 'home'))
    chmodSync(join(at.folder, 'home'), 0o500)
    const { status, out, err } = await at.run('add', at.file('courier.html', COURIER), '--story', 'dam')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err.split('\n')).toHaveLength(2)
  })

  it('reads standard input, in a process of its own', async () => {
    const env = { HEARSAY_HOME: join(at.folder, 'home') }
    const added = await hearsay(['add', '-', '--story', 'dam', '--model', 'none'], { input: COURIER, env })
    expect(added).toMatchObject({ status: 0, err: '' })
    const board = await hearsay(['board', 'dam'], { env })
    expect(board.out).toContain('Norvale Water Authority')
  })

  it('escapes what an article or an input would do to the terminal', async () => {
    const path = at.file(
      'evil.html',
      page('Bad \u001b[2JTimes', '2031-03-10', 'Dam \u202efails', [
        'The dam \u001b[31mfailed\u0007, Vesna Tarrow said.',
      ]),
    )
    const { out } = await at.run('add', path, '--story', 'dam\u001b[2J')
    const views = [out, (await at.run('board', 'dam\u001b[2J', '--words')).out, (await at.run('stories')).out]
    for (const view of views) expect(view).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})

describe('hearsay reread', () => {
  const tiny: Extractor = { name: 'tiny', runtime: 'wasm', find: async () => [] }
  it('keeps the old reading beside the new one, and tells the difference', async () => {
    await at.run('add', at.file('courier.html', COURIER), '--story', 'dam')
    const before = (await at.json('export', 'dam'))[0].claims
    expect(await at.json('reread', 'dam')).toMatchObject([{ outcome: 'known', claims: [] }])
    at.extractor = tiny
    const [again] = await at.json('reread', 'dam')
    expect(again.outcome).toBe('reread')
    expect(again.claims.length).toBeGreaterThan(0)
    const entries = (await at.json('log')).map(({ kind, engine }) => [kind, engine])
    expect(entries.at(-1)).toEqual(['reading', expect.stringContaining('tiny')])
    expect((await at.json('stories'))[0]).toMatchObject({ articles: 1, revisions: 1 })
    expect((await at.json('export', 'dam'))[0].claims.map(({ claim }: Json) => claim.id)).toEqual(
      before.map(({ claim }: Json) => claim.id),
    )
  })
  it('leaves what was forgotten', async () => {
    const path = at.file('courier.html', COURIER)
    await at.run('add', path, '--story', 'dam')
    await at.run('forget', path)
    expect(await at.json('reread', 'dam')).toEqual([])
  })
})
