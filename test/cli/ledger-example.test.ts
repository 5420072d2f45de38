/** The example story through the commands themselves: in any order, twice, from two processes, broken off and gone on with. */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { nodeEffects } from '../../src/effects/node.ts'
import { EXAMPLE_FILES } from '../support/example-story.ts'
import { TINY } from '../support/tiny.ts'
import { type Desk, desk, type Json } from './desk.ts'
import { BIN, hearsay } from './hearsay.ts'

const EXAMPLE = join(import.meta.dirname, '../../examples/harrow-quay')
const FILES = EXAMPLE_FILES.map((file) => join(EXAMPLE, file))
/** Of one article there are two states, which come one after the other. */
const [EARLIER, LATER] = [join(EXAMPLE, '12-post-alarm.html'), join(EXAMPLE, 'later/12-post-alarm.html')]

let at: Desk
beforeEach(() => {
  at = desk()
})
afterEach(() => at.remove())

const board = async (from: Desk): Promise<Json> => {
  const [{ asOf: _, ...rest }] = await from.json('board', 'quay')
  return rest
}

describe('the example story', () => {
  it('gives the same board in whichever order its articles come', async () => {
    await at.json('add', '--story', 'quay', ...FILES)
    const expected = await board(at)
    expect(expected.propositions.length).toBeGreaterThan(10)
    const orders = fc.shuffledSubarray(FILES, { minLength: FILES.length })
    await fc.assert(
      fc.asyncProperty(orders, fc.nat(FILES.length), async (shuffled, asked) => {
        const order = shuffled.filter((file) => file !== LATER)
        order.splice(order.indexOf(EARLIER) + 1, 0, LATER)
        const other = desk()
        try {
          // what is asked between two additions changes nothing
          await other.json('add', '--story', 'quay', ...order.slice(0, asked), ...(asked === 0 ? order : []))
          await other.json('board', 'quay')
          await other.json('add', '--story', 'quay', ...order)
          expect(await board(other)).toEqual(expected)
        } finally {
          other.remove()
        }
      }),
      { numRuns: 4 },
    )
  })

  it('added twice is the same to the last byte of its export', async () => {
    await at.json('add', '--story', 'quay', ...FILES)
    const once = (await at.run('export', 'quay')).out
    const again = await at.json('add', '--story', 'quay', ...FILES)
    expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['known']))
    expect((await at.run('export', 'quay')).out === once).toBe(true)
    expect(once.length).toBeGreaterThan(10_000)
  })

  it('read by several threads is the same to the last byte as read by one', async () => {
    const exported = async (threads: number): Promise<string> => {
      let [out, minutes] = ['', 0]
      const effects = {
        ...nodeEffects(),
        now: () => new Date(Date.UTC(2031, 2, 20) + 60_000 * minutes++).toISOString(),
        today: () => '2031-03-20',
        widthFor: () => threads,
        env: { HEARSAY_HOME: join(at.folder, `home of ${threads}`) },
        stdout: {
          write: (text: string) => {
            out += text
          },
          isTerminal: false,
          columns: 80,
        },
      }
      const calls = threads === 1 ? FILES.map((file) => [file]) : [FILES]
      for (const files of calls) await main(['add', '--story', 'quay', '--model', TINY, ...files], effects)
      out = ''
      await main(['export', 'quay'], effects)
      return out
    }
    const [one, three] = [await exported(1), await exported(3)]
    expect(three === one).toBe(true)
    expect(one.includes('"foundBy":"tiny 0"')).toBe(true)
  })

  it('added by two processes at once is there whole, and once', async () => {
    const env = { HEARSAY_HOME: join(at.folder, 'home') }
    const half = Math.floor(FILES.length / 2)
    const add = (files: readonly string[]) =>
      hearsay(['add', '--story', 'quay', '--model', 'none', '--json', ...files], { env })
    const ran = await Promise.all([add(FILES.slice(0, half + 2)), add(FILES.slice(half - 2))])
    expect(ran.map(({ status, err }) => [status, err])).toEqual([
      [0, ''],
      [0, ''],
    ])
    const [story] = await at.json('stories')
    expect(story).toMatchObject({ articles: FILES.length - 1, revisions: FILES.length })
    const kept = await board(at)
    const other = desk()
    await other.json('add', '--story', 'quay', ...FILES)
    expect(kept).toEqual(await board(other))
    other.remove()
  })

  it('broken off by Ctrl-C keeps what it told, and the same command goes on', async () => {
    const env = { HEARSAY_HOME: join(at.folder, 'home') }
    mkdirSync(join(at.folder, 'in'))
    cpSync(EXAMPLE, join(at.folder, 'in'), { recursive: true })
    const args = ['add', join(at.folder, 'in'), '--story', 'quay', '--model', 'none', '--json']
    const told: Json[] = []
    const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, ...env } })
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (told.push(JSON.parse(line)) === 3) child.kill('SIGINT')
    })
    await new Promise((done) => child.on('close', done))
    const again = (await hearsay(args, { env })).out.split('\n').slice(0, -1)
    const outcomes = new Map(again.map((line) => JSON.parse(line)).map(({ input, outcome }) => [input, outcome]))
    expect(told.length).toBeGreaterThanOrEqual(3)
    for (const { input } of told) expect(outcomes.get(input)).toBe('known')
    expect(outcomes.size).toBe(FILES.length)
    expect((await at.json('stories'))[0]).toMatchObject({ articles: FILES.length - 1, revisions: FILES.length })
  })
})
