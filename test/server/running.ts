/** `hearsay serve` on a ledger of its own: the real command, listening for real, with a clock that tells another minute each time. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { nodeEffects } from '../../src/effects/node.ts'
import type { Effects } from '../../src/effects.ts'

// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
export type Json = any

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Null where it is no JSON. */
  readonly json: Json
}

export interface Running {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string
  readonly port: number
  /** A path or an address. */
  readonly ledger: string
  readonly folder: string
  /** What stands on the terminal. */
  readonly printed: { out: string; err: string }
  /** Asks for a path of the interface; a body that is no string is sent as JSON. */
  ask(path: string, init?: Omit<RequestInit, 'body'> & { body?: unknown }): Promise<Answer>
  /** Runs another command on the same ledger. */
  run(...args: readonly string[]): Promise<number>
  /** Writes a file below the folder and gives its path. */
  file(name: string, text: string | Uint8Array): string
  close(): Promise<void>
}

export interface Wanted {
  /** Where the ledger is; a new file where it is not said. */
  readonly ledger?: string
  /** More of the command line. */
  readonly args?: readonly string[]
  /** What of the outside world is another. */
  readonly effects?: Partial<Effects>
  /** Without `--no-open`. */
  readonly isOpening?: boolean
}

/** Milliseconds that a machine on which all else runs as well may take for a test, or to make a ledger with the example. */
const PATIENCE = 180_000
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE })

const START = Date.UTC(2031, 2, 20, 9)
const MINUTE = 60_000

export async function running({
  ledger: place,
  args = [],
  effects: other = {},
  isOpening = false,
}: Wanted = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-server-'))
  const ledger = place ?? join(folder, 'ledger.sqlite')
  const printed = { out: '', err: '' }
  let minutes = 0
  const output = (to: 'out' | 'err') => ({
    write: (text: string) => {
      printed[to] += text
    },
    isTerminal: false,
    columns: 80,
  })
  const end = Promise.withResolvers<void>()
  const started = Promise.withResolvers<number>()
  const node = nodeEffects()
  const effects: Effects = {
    ...node,
    now: () => new Date(START + MINUTE * minutes++).toISOString(),
    today: () => '2031-03-20',
    user: () => 'desk',
    openExtractor: async () => null,
    env: {},
    stdout: output('out'),
    stderr: output('err'),
    listen: async (place, at) => {
      const listening = await node.listen(place, at)
      started.resolve(listening.port)
      return listening
    },
    stopped: () => end.promise,
    ...other,
  }
  const done = main(['serve', '--port', '0', ...(isOpening ? [] : ['--no-open']), '--ledger', ledger, ...args], effects)
  const status = await Promise.race([started.promise.then(() => null), done])
  if (status !== null) throw new Error(`serve ended with status ${status}: ${printed.err}`)
  const port = await started.promise
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    port,
    ledger,
    folder,
    printed,
    ask: async (path, { body, ...init } = {}) => {
      const plain = body === undefined || typeof body === 'string' || body instanceof FormData
      const headers = { ...(plain ? {} : { 'content-type': 'application/json' }), ...(init.headers as object) }
      const sent =
        body === undefined
          ? {}
          : { method: 'POST', body: (plain ? body : JSON.stringify(body)) as NonNullable<RequestInit['body']> }
      const answer = await fetch(new URL(path, url), { ...sent, ...init, headers, redirect: 'manual' })
      const text = await answer.text()
      return { status: answer.status, headers: answer.headers, text, json: parsed(text) }
    },
    run: (...more) => main([...more, '--ledger', ledger], effects),
    file: (name, text) => {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      return path
    },
    close: async () => {
      end.resolve()
      await done
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const EXAMPLE = join(import.meta.dirname, '../../examples/harrow-quay')

/** The example story that ships with the project, under its name. */
export async function addExample({ run }: Running): Promise<void> {
  const pages = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => join(folder, name))
  const status = await run('add', '--story', 'harrow-quay', ...pages(EXAMPLE), ...pages(join(EXAMPLE, 'later')))
  if (status !== 0) throw new Error(`adding the example ended with status ${status}`)
}
