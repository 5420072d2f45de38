import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { main } from '../../src/cli/main.ts'
import { STAGES } from '../../src/index.ts'
import { fromLine } from '../../src/wire.ts'
import { HOSTILE, UNSEEN } from '../pipeline/report/hostile.ts'
import { type Fake, fake, TODAY, type World } from './fake.ts'

const ONE = 'The harbour was closed on Monday, the mayor of Tarn, Ada Venn, said. “We are safe,” she added.\n'
const TWO = 'The mayor of Orle denied that the bridge had fallen. Nobody has seen the engineers since then.\n'
const FILES = { 'one.txt': ONE, 'two.txt': TWO, '-': TWO, 'https://news.example/one': ONE }

async function run(args: string, world: World = { files: FILES }): Promise<Fake & { status: number }> {
  const effects = fake(world)
  return { ...effects, status: await main(args.split(' ').filter(Boolean), effects) }
}

const results = ({ out }: Fake) => out().trimEnd().split('\n').map(fromLine)

describe('hearsay read --json', () => {
  it('prints one line an article, in the order of the inputs, and nothing else', async () => {
    const ran = await run('read two.txt https://news.example/one - one.txt --json')
    expect(results(ran).map(({ input }) => input)).toEqual(['two.txt', 'https://news.example/one', '-', 'one.txt'])
    expect(ran.out().match(/\n/g)).toHaveLength(4)
    expect(ran).toMatchObject({ status: 0 })
    expect(ran.err()).toBe('')
  })

  it('reads the others when one cannot be read', async () => {
    const ran = await run('read one.txt none.txt two.txt --format json')
    expect(results(ran).map(({ input }) => input)).toEqual(['one.txt', 'two.txt'])
    expect(ran.err()).toBe('none.txt: found no such file; expected a file, a URL or -; check the path\n')
    expect(ran.status).toBe(1)
  })

  it('asks the clock for the day of reading, unless it is given', async () => {
    expect(results(await run('read one.txt --json'))[0]!.readAt).toBe(TODAY)
    expect(results(await run('read one.txt --json --read-at 2026-01-31'))[0]!.readAt).toBe('2026-01-31')
  })

  it('takes what the user states for every input', async () => {
    const stated = '--published 2026-02-28T09:30 --publisher Gazette --url https://gazette.example/a'
    for (const { article } of results(await run(`read one.txt two.txt --json ${stated}`))) {
      expect(article).toMatchObject({ publisher: 'Gazette', url: 'https://gazette.example/a' })
      expect(article.published).toMatchObject({ from: 'option' })
      expect(article.published!.edtf).toMatch(/^2026-02-28T09:30/)
    }
  })

  it.each(['2026', '2026-02'])('takes %s for a date of publication', async (date) => {
    const [result] = results(await run(`read one.txt --json --published ${date}`))
    expect(result!.article.published).toEqual({ edtf: date, from: 'option' })
  })

  it('holds the publisher’s own sentences only with --voice all', async () => {
    const voices = async (args: string) =>
      new Set(
        results(await run(`read two.txt --json ${args}`)).flatMap(({ claims }) => claims.map(({ voice }) => voice)),
      )
    expect(await voices('')).not.toContain('publisher')
    expect(await voices('--voice attributed')).not.toContain('publisher')
  })
})

describe('hearsay read', () => {
  it('shows the article and its claims', async () => {
    const ran = await run('read one.txt')
    expect(ran.out()).toContain('[one.txt · 18 words · en]')
    expect(ran.out()).toContain('“We are safe”')
    expect(ran.out()).not.toContain('\u001b')
  })

  it('uses colour on a terminal, unless NO_COLOR forbids it', async () => {
    expect((await run('read one.txt', { files: FILES, terminal: true })).out()).toContain('\u001b[1m')
    const env = { NO_COLOR: '1' }
    expect((await run('read one.txt', { files: FILES, terminal: true, env })).out()).not.toContain('\u001b')
  })

  it('puts all articles on one page', async () => {
    const ran = await run('read one.txt two.txt --format html')
    expect(ran.out().match(/<!doctype html>/g)).toHaveLength(1)
    expect(ran.out().match(/<article /g)).toHaveLength(2)
  })

  it('prints no page when nothing could be read', async () => {
    const ran = await run('read none.txt --format html')
    expect(ran.out()).toBe('')
    expect(ran.status).toBe(1)
  })

  it('shows how far it is on a terminal, and takes that away', async () => {
    const ran = await run('read one.txt two.txt', { files: FILES, terminal: true, columns: 20 })
    expect(ran.err()).toBe('\r\u001b[2Kreading 1 of 2: one\r\u001b[2K\r\u001b[2Kreading 2 of 2: two\r\u001b[2K')
    expect((await run('read one.txt', { files: FILES, terminal: true })).err()).toBe('')
    expect((await run('read one.txt two.txt')).err()).toBe('')
  })

  it.each(HOSTILE)('never prints an input’s name or an error raw: %s', async (_, evil) => {
    const effects = fake({ files: { [`bug ${evil}`]: new Error(evil) } })
    const status = await main(['read', `none ${evil}`, `bug ${evil}`], effects)
    expect(status).toBe(70)
    expect(effects.err()).not.toMatch(UNSEEN)
    expect(effects.err().split('\n')[0]).toContain('found no such file')
    expect(effects.err()).toContain('this is a bug in hearsay')
    const misused = fake()
    expect(await main(['read', 'x', `--${evil}`], misused)).toBe(2)
    expect(misused.err()).not.toMatch(UNSEEN)
    expect(misused.err().match(/\n/g)).toHaveLength(1)
  })

  it('tells a bug of ours from a mistake of the user, and goes on', async () => {
    const files = { ...FILES, 'bug.txt': new TypeError('x is not a function') }
    const ran = await run('read bug.txt none.txt one.txt --json', { files })
    expect(ran.status).toBe(70)
    expect(results(ran)).toHaveLength(1)
    expect(ran.err()).toMatch(
      /^hearsay: this is a bug in hearsay, met while reading bug\.txt; please report it with the lines below\n {2}TypeError/,
    )
  })
})

describe('the wrong use of a command', () => {
  it.each([
    ['', 'hearsay: found no command; expected one of those that hearsay --help lists; see hearsay --help'],
    ['raed x', "hearsay: unknown command 'raed' (Did you mean read?); see hearsay --help"],
    ['--jason', "hearsay: unknown option '--jason'; see hearsay --help"],
    ['read', "hearsay: missing required argument 'input'; see hearsay read --help"],
    ['read one.txt --jso', "hearsay: unknown option '--jso' (Did you mean --json?); see hearsay read --help"],
    ['read one.txt --voice loud', 'Allowed choices are attributed, all; see hearsay read --help'],
    ['read one.txt --format xml', 'Allowed choices are terminal, json, html; see hearsay read --help'],
    ['read one.txt --json --format html', "option '--json' cannot be used with option '--format <format>'"],
    ['read one.txt --read-at 2026-02-29', 'invalid: expected a day of the calendar as YYYY-MM-DD'],
    ['read one.txt --read-at yesterday', 'invalid: expected a day of the calendar as YYYY-MM-DD'],
    ['read one.txt --read-at', "option '--read-at <date>' argument missing"],
    ['read one.txt --published 2026-13-01', 'invalid: expected a day of the calendar'],
    ['read one.txt --published 2026-13', 'invalid: expected a day of the calendar'],
    ['read one.txt --published 26', 'invalid: expected a day of the calendar'],
    ['read one.txt --published 2026-12-01T25:00', 'invalid: expected a day of the calendar'],
    ['read one.txt --url news.example', 'invalid: expected http://… or https://…'],
    ['read one.txt --url javascript:alert(1)', 'invalid: expected http://… or https://…'],
    ['explain', "hearsay: missing required argument 'topic'; see hearsay explain --help"],
    ['explain weather', 'Allowed choices are pipeline; see hearsay explain --help'],
    ['explain pipeline too', 'see hearsay explain --help'],
  ])('hearsay %s', async (args, message) => {
    const ran = await run(args)
    expect(ran.status).toBe(2)
    expect(ran.out()).toBe('')
    expect(ran.err()).toContain(message)
    expect(ran.err().match(/\n/g)).toHaveLength(1)
  })
})

describe('hearsay explain pipeline', () => {
  it('names every stage with what it reads and adds', async () => {
    const { out, status } = await run('explain pipeline')
    expect(status).toBe(0)
    for (const { name, does } of STAGES) expect(out().replace(/\s+/g, ' ')).toContain(`${name} does ${does}`)
  })

  it('prints the same as JSON Lines', async () => {
    const { out } = await run('explain pipeline --json')
    const stages = STAGES.map(({ name, does, reads, adds }) => ({ name, does, reads, adds }))
    expect(
      out()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(stages)
  })
})

describe('help', () => {
  it.each(['--help', '-h', 'read --help', 'explain --help'])('hearsay %s ends with examples', async (args) => {
    const ran = await run(args)
    expect(ran.status).toBe(0)
    expect(ran.err()).toBe('')
    expect(ran.out()).toContain('\nExamples:\n  ')
    for (const line of ran.out().split('\n')) expect(line.length).toBeLessThanOrEqual(86)
  })

  it.each(['--version', '-V'])('hearsay %s', async (args) => {
    const ran = await run(args)
    expect(ran.out()).toBe(`${packageJson.version}\n`)
    expect(ran.status).toBe(0)
  })
})
