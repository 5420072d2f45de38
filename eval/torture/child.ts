/** Starts the child and listens to what it acknowledges. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Added } from '../../src/store/store.ts'

const ADDER = join(import.meta.dirname, 'adder.ts')

export interface Task {
  readonly place: string
  /** File with the `Base` as JSON. */
  readonly base: string
  readonly story: string
  readonly first: number
  readonly count: number
}

export interface Ended {
  /** What was acknowledged, by number of the article. */
  readonly added: ReadonlyMap<number, Added>
  /** What it said on standard error, and how it ended. */
  readonly complaint: string
  readonly killed: boolean
}

/** `killAfter`: milliseconds from when the child is about to open the ledger; null lets it end. */
export function runAdder({ place, base, story, first, count }: Task, killAfter: number | null): Promise<Ended> {
  const child = spawn(process.execPath, [ADDER, place, base, story, String(first), String(count)])
  const added = new Map<number, Added>()
  let complaint = ''
  child.stderr.on('data', (text) => {
    complaint += text
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'ready') killLater(child, killAfter)
    else acknowledge(added, line)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => {
      const killed = signal === 'SIGKILL'
      resolve({ added, killed, complaint: status === 0 || killed ? '' : complaint || `status ${status}` })
    })
  })
}

function killLater(child: ChildProcess, milliseconds: number | null): void {
  if (milliseconds !== null) setTimeout(() => child.kill('SIGKILL'), milliseconds)
}

/** A line that was cut off by the end of the child acknowledges nothing. */
function acknowledge(added: Map<number, Added>, line: string): void {
  const [, i, outcome] = /^(\d+) (new|revision|reread|joined|known)$/.exec(line) ?? []
  if (i !== undefined) added.set(Number(i), outcome as Added)
}
