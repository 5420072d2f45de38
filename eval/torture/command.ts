/** `hearsay add` itself, killed while it adds a folder of files; the next one gets that folder again, and one more. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { endOf } from './articles.ts'
import type { Acknowledged } from './inspect.ts'

const BIN = join(import.meta.dirname, '../../dist/cli/bin.js')

/** Files of one folder: more than a process adds before it is killed. */
const FILES = 150

export interface Killed {
  readonly acknowledged: readonly Acknowledged[]
  /** False when it was done before. */
  readonly killed: boolean
  /** What it said on standard error, when it failed. */
  readonly complaint: string
}

/** Plain text, so that a text ends as its file does. */
export function writeFolder(root: string, name: string, text: string): string {
  const folder = join(root, name)
  mkdirSync(folder)
  for (let i = 0; i < FILES; i++) writeFileSync(join(folder, `${i}.txt`), `${text}\n\n${endOf(i)}`)
  return folder
}

/** `killAfter`: milliseconds from its start. */
export function runCommand(place: string, folders: readonly string[], killAfter: number): Promise<Killed> {
  const args = [BIN, 'add', ...folders, '--story', 'torture', '--ledger', place, '--model', 'none', '--json']
  const child = spawn(process.execPath, args)
  const timer = setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve, reject) => {
    const acknowledged: Acknowledged[] = []
    createInterface({ input: child.stdout }).on('line', (line) => acknowledged.push(...acknowledgedBy(line)))
    const complaint = complaintOf(child)
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      const killed = signal === 'SIGKILL'
      resolve({ acknowledged, killed, complaint: killed || status === 0 ? '' : complaint() || `status ${status}` })
    })
  })
}

function complaintOf({ stderr }: ChildProcess): () => string {
  let text = ''
  stderr!.on('data', (part) => {
    text += part
  })
  return () => text
}

/** A line that was cut off by the end of the process acknowledges nothing. */
function acknowledgedBy(line: string): readonly Acknowledged[] {
  if (!line.endsWith('}')) return []
  const { input, article } = JSON.parse(line) as { readonly input: string; readonly article: string }
  return [{ article, end: endOf(Number(/(\d+)\.txt$/.exec(input)![1])) }]
}
