/** How fast rules and model read together, each figure from `hearsay read` in a process of its own, on all cores and on one. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Extractor } from '../../src/pipeline/draft.ts'
import type { Table } from '../evaluation.ts'
import { BIN, median, timeText } from './measure.ts'
import { ofWords } from './texts.ts'

/** Words of the articles that the targets are stated for. */
const WORDS = 800
/** Articles of the short and of the long call; what the start and the warming up of the compiler cost is in both, and cancels out. */
const FEW = 40
const MANY = 120
const COLD_RUNS = 7
const WARM_RUNS = 15

/** `folder`: that of the model, null for the one that came with the program. */
export async function learnedTable(text: string, folder: string | null, extractor: Extractor): Promise<Table> {
  const files = articles(text)
  const model = folder === null ? [] : ['--model', folder]
  const on = (cores: Cores, count: number) => timeCall([...model, '--json', ...files.slice(0, count)], cores)
  const rows: (string | number)[][] = []
  for (const cores of coresHere()) {
    const rate = (MANY - FEW) / ((on(cores, MANY).ms - on(cores, FEW).ms) / 1000)
    const cold = median(Array.from({ length: COLD_RUNS }, () => on(cores, 1).ms))
    rows.push([`articles a second, ${cores.name}`, rate.toFixed(1), '≥ 12'])
    rows.push([`cold start of hearsay read, ms, ${cores.name}`, Math.round(cold), '≤ 700'])
    rows.push([`peak memory, ${FEW} articles, MiB, ${cores.name}`, Math.round(on(cores, FEW).peak), '≤ 500'])
  }
  await timeText(ofWords(text, WORDS), WARM_RUNS, extractor) // warms up
  rows.push([
    'one article when loaded, ms',
    (await timeText(ofWords(text, WORDS), WARM_RUNS, extractor)).toFixed(1),
    '≤ 150',
  ])
  rmSync(join(files[0]!, '..'), { recursive: true })
  const title = `Rules and model (${extractor.name}, ${extractor.runtime}), articles of ${WORDS} words`
  return { title, columns: ['what', 'figure', 'target'], rows }
}

/** Files of so many words, no two alike: each begins at another word of the text. */
function articles(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  const words = text.split(' ')
  return Array.from({ length: MANY }, (_, index) => {
    const from = (index * 37) % words.length
    const path = join(folder, `${index}.txt`)
    writeFileSync(path, ofWords([...words.slice(from), ...words.slice(0, from)].join(' '), WORDS))
    return path
  })
}

interface Cores {
  readonly name: string
  /** What a command line begins with, to run so. */
  readonly prefix: readonly string[]
}

/** One core is what `taskset` of Linux gives; elsewhere only all of them are measured. */
function coresHere(): Cores[] {
  const all = { name: `${availableParallelism()} cores`, prefix: [] }
  const one = { name: 'one core', prefix: ['taskset', '-c', '0'] }
  return spawnSync('taskset', ['--version']).status === 0 ? [all, one] : [all]
}

/** At its end each thread says how much memory the process took at most, in KiB. */
const REPORT = "data:text/javascript,process.on('exit',()=>process._rawDebug('peak',process.resourceUsage().maxRSS))"

/** `hearsay read` with such arguments, from its start to its end: milliseconds, and MiB of resident memory. */
function timeCall(args: readonly string[], { prefix }: Cores): { ms: number; peak: number } {
  const [command, ...rest] = [...prefix, process.execPath, '--import', REPORT, BIN, 'read', ...args]
  const started = performance.now()
  const { status, stderr } = spawnSync(command!, rest, { maxBuffer: 1e9 })
  const ms = performance.now() - started
  if (status !== 0) throw new Error(`hearsay read ended with status ${status}: ${stderr}`)
  const peaks = [...stderr.toString().matchAll(/^peak (\d+)$/gm)].map(([, kibibytes]) => Number(kibibytes))
  return { ms, peak: Math.max(...peaks) / 1024 }
}
