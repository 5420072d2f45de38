/** Result files: small, with the commit that the figures belong to. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const RESULTS = join(import.meta.dirname, 'results')

/** Writes `eval/results/NAME.json` and says so. */
export function writeResult(name: string, result: Readonly<Record<string, unknown>>): string {
  mkdirSync(RESULTS, { recursive: true })
  const measured = new Date().toISOString().slice(0, 10)
  const content = { name, commit: commit(), measured, ...result }
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`)
  return `written to eval/results/${name}.json`
}

/** The commit at hand; `+` when `src` differs from it. */
function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', cwd: import.meta.dirname }).trim()
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', '../src') === '' ? '' : '+')
  } catch {
    return 'unknown'
  }
}
