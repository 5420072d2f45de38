/** Runs the real command line in a process of its own. */
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const BIN = join(import.meta.dirname, '../../src/cli/bin.ts')

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
  /** Lines of standard error. */
  readonly complaints: readonly string[]
}

export interface Around {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

export function hearsay(args: readonly string[], { input, env = {} }: Around = {}): Promise<Ran> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env
  const cache = { NODE_COMPILE_CACHE: join(tmpdir(), 'hearsay-test-cache') } // stripping the types is most of the time
  const child = spawn(process.execPath, [BIN, ...args], { env: { ...inherited, ...cache, ...env } })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (piece) => out.push(piece))
  child.stderr.on('data', (piece) => err.push(piece))
  child.stdin.on('error', () => {}) // it may end before it has read all
  child.stdin.end(input ?? '')
  return new Promise((done) => {
    child.on('close', (status) => {
      const [printed, said] = [Buffer.concat(out).toString(), Buffer.concat(err).toString()]
      done({ status, out: printed, err: said, complaints: said.split('\n').slice(0, -1) })
    })
  })
}
