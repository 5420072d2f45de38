import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cliReference } from '../../src/cli/reference.ts'
import { fromLine } from '../../src/wire.ts'
import { expectValid } from '../support/valid.ts'
import { BIN, hearsay } from './hearsay.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLE = join(ROOT, 'examples/strait-of-vell.html')

describe('the program', () => {
  it('reads the example that ships with it', async () => {
    const { status, out, err } = await hearsay(['read', EXAMPLE])
    expect(err).toBe('')
    expect(status).toBe(0)
    expect(out).toContain(
      'Kessaly says pipeline was cut, Brannmark denies part in spill\nThe Alder Courier · 2026-03-12',
    )
    expect(out).toContain('[complete]')
    expect(out).toContain('✓ confirms')
  })

  it('prints a line that validates', async () => {
    const { out } = await hearsay(['read', EXAMPLE, '--json'])
    expectValid(fromLine(out))
  })

  it('gives the same bytes each time', async () => {
    const [one, two] = await Promise.all([hearsay(['read', EXAMPLE, '--json']), hearsay(['read', EXAMPLE, '--json'])])
    expect(one.out).toBe(two.out)
  })

  it('reads standard input', async () => {
    const { status, out } = await hearsay(['read', '-', '--json'], { input: readFileSync(EXAMPLE) })
    expect(status).toBe(0)
    expect(fromLine(out)).toMatchObject({ input: '-', article: { publisher: 'The Alder Courier' } })
  })

  it('honours FORCE_COLOR into a pipe, and NO_COLOR above it', async () => {
    const colour = async (env: Record<string, string>) =>
      (await hearsay(['read', EXAMPLE], { env })).out.includes('\u001b')
    expect(await colour({})).toBe(false)
    expect(await colour({ FORCE_COLOR: '1' })).toBe(true)
    expect(await colour({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
  })

  it('says one line on wrong usage', async () => {
    const ran = await hearsay(['read', EXAMPLE, '--jsn'])
    expect(ran).toMatchObject({ status: 2, out: '' })
    expect(ran.complaints).toEqual(["hearsay: unknown option '--jsn' (Did you mean --json?); see hearsay read --help"])
  })

  it('ends quietly when its reader has seen enough', () => {
    const inputs = Array(40).fill(`'${EXAMPLE}'`).join(' ')
    const piped = `'${process.execPath}' '${BIN}' read ${inputs} --json | head -c 100`
    const { stdout, stderr } = spawnSync('sh', ['-c', piped], { encoding: 'utf8' })
    expect(stdout).toHaveLength(100)
    expect(stderr).toBe('')
  })

  it.skipIf(!existsSync('/dev/full'))('says one line where the disk of its output is full', () => {
    for (const args of [['read', EXAMPLE, '--json'], ['read', EXAMPLE], ['--help'], ['explain', 'pipeline']]) {
      const full = openSync('/dev/full', 'w')
      const ran = spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', stdio: ['ignore', full, 'pipe'] })
      closeSync(full)
      expect([ran.status, ran.stderr]).toEqual([
        1,
        expect.stringMatching(/^hearsay: found no space left for the output \(ENOSPC\); expected [^\n]+\n$/),
      ])
    }
  })
})

describe('docs/cli.md', () => {
  it('names every command and option', () => {
    for (const name of ['read', 'explain']) expect(cliReference()).toContain(`## hearsay ${name}\n`)
    for (const option of ['--json', '--format', '--voice', '--attitudes', '--published', '--publisher', '--url']) {
      expect(cliReference()).toContain(`  ${option}`)
    }
    for (const option of ['--read-at', '--allow-private', '--version', '--help'])
      expect(cliReference()).toContain(option)
  })

  it('is what the program makes of itself', () => {
    expect(readFileSync(join(ROOT, 'docs/cli.md'), 'utf8')).toBe(cliReference())
  })
})
