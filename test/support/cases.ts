/** Reads tables of cases: a line is a text (`\n` a line end), the indented lines under it what is expected of it; # is a comment. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Case {
  readonly text: string
  readonly expected: readonly string[]
}

export function casesOf(name: string): Case[] {
  const cases: { text: string; expected: string[] }[] = []
  for (const line of readFileSync(join(import.meta.dirname, '../cases', name), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('  ')) cases.at(-1)!.expected.push(line.trim())
    else cases.push({ text: line.replaceAll('\\n', '\n'), expected: [] })
  }
  return cases
}
