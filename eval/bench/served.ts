/** The built program as a server, in a process of its own. */
import { spawn } from 'node:child_process'
import { BIN } from './measure.ts'

export interface Served {
  /** Without a slash at its end. */
  readonly url: string
  /** Milliseconds from the start of the process until it listens. */
  readonly startMs: number
  stop(): Promise<void>
}

export async function serveLedger(ledger: string): Promise<Served> {
  const started = performance.now()
  const args = ['serve', '--port', '0', '--no-open', '--model', 'none', '--ledger', ledger]
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    child.on('close', (status) => reject(new Error(`serve ended with status ${status}`)))
    child.stdout.on('data', (piece) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(piece)) ?? []
      if (found) resolve(found)
    })
  })
  const startMs = performance.now() - started
  return {
    url,
    startMs,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
