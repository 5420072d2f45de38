import { spawn } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInBrowser } from '../../src/effects/desktop.ts'
import { running } from '../server/running.ts'
import { fake } from './fake.ts'
import { BIN, hearsay } from './hearsay.ts'

describe('hearsay serve', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-serve-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, and ends well', async (signal) => {
    const args = ['serve', '--port', '0', '--model', 'none', '--ledger', join(folder, 'a.sqlite'), '--story', 'a/b']
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stderr.on('data', (piece) => {
      err += piece
    })
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    const address = await new Promise<string>((resolve, reject) => {
      child.on('close', () => reject(new Error(err)))
      child.stdout.on('data', (piece) => {
        out += piece
        const [, found] = /(http:\/\/127\.0\.0\.1:\d+)\/story\/a%2Fb\n/.exec(out) ?? []
        if (found) resolve(found)
      })
    })
    expect(await (await fetch(`${address}/api/stories`)).json()).toEqual({ stories: [] })
    child.kill(signal)
    expect({ status: await ended, err }).toEqual({ status: 0, err: '' })
    await expect(fetch(`${address}/api/stories`)).rejects.toThrow()
  })

  it('says in one line that the port is taken, the address is none of this machine, the ledger cannot be opened', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.on('listening', resolve))
    const { port } = other.address() as { port: number }
    const ledger = ['--no-open', '--ledger', join(folder, 'b.sqlite')]
    const taken = await hearsay(['serve', '--port', String(port), ...ledger])
    expect([taken.status, taken.complaints.length]).toEqual([1, 1])
    expect(taken.err).toContain(`found another program at 127.0.0.1, port ${port}`)
    other.close()
    const nowhere = await hearsay(['serve', '--host', '192.0.2.1', '--port', '0', ...ledger])
    expect([nowhere.status, nowhere.complaints.length]).toEqual([1, 1])
    const closed = await hearsay(['serve', '--port', '0', '--no-open', '--ledger', folder])
    expect([closed.status, closed.complaints.length]).toEqual([1, 1])
  })

  it.each([
    ['--port', '65536'],
    ['--port', '-1'],
    ['--port', 'http'],
    ['--token', 'short'],
    ['--token', 'with space and more'],
  ])('refuses %s %s', async (...args) => {
    const { status, complaints } = await hearsay(['serve', ...args])
    expect([status, complaints.length]).toEqual([2, 1])
  })

  it('acknowledges nothing more once its ledger was moved', async () => {
    const desk = await running()
    const add = (text: string) => desk.ask('/api/stories/Orvel/articles', { method: 'POST', body: { text } })
    const [first, last] = ['The dam holds, the Orvel Dam Board said.', 'The dam is safe, the mayor of Orvel said.']
    expect((await add(first!)).text).toContain('"event":"added"')
    renameSync(desk.ledger, `${desk.ledger}.moved`)
    const { text } = await add(last!)
    expect(text).not.toContain('"event":"added"')
    expect(text).toContain('"code":"ledger-moved"')
    const decided = await desk.ask('/api/stories/Orvel/decisions', {
      method: 'POST',
      body: { wish: { kind: 'rename', source: 'Orvel Dam Board', name: 'Dam Board' } },
    })
    expect([decided.status, decided.json.error.code]).toEqual([503, 'ledger-moved'])
    expect((await desk.ask('/api/stories/Orvel/board')).json.total).toBe(1)
    expect(desk.printed.err).not.toContain('bug')
    await desk.close()
  })

  it('opens the browser on a terminal, and nowhere else', async () => {
    const opened: string[] = []
    const openInBrowser = (address: string) => opened.push(address) > 0
    const stdout = (isTerminal: boolean) => ({ ...fake({ terminal: isTerminal }).stdout, isTerminal })
    for (const [terminal, args] of [
      [true, []],
      [false, []],
    ] as const) {
      const desk = await running({ args, effects: { openInBrowser, stdout: stdout(terminal) }, isOpening: true })
      await desk.close()
    }
    expect(opened).toHaveLength(1)
  })
})

describe('the desktop', () => {
  it('is not asked where there is none, or nobody sits', () => {
    expect(openInBrowser('http://127.0.0.1:1/', {}, 'linux')).toBe(false)
    expect(openInBrowser('http://127.0.0.1:1/', { DISPLAY: ':0', CI: 'true' }, 'linux')).toBe(false)
    expect(openInBrowser('http://127.0.0.1:1/', {}, 'aix')).toBe(false)
  })
})
