/** Timing: of the stages in this process, of the program in its own. Milliseconds everywhere. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Draft, Extractor } from '../../src/pipeline/draft.ts'
import { STAGES } from '../../src/pipeline/index.ts'
import type { Stage } from '../../src/pipeline/stage.ts'

const DIST = join(import.meta.dirname, '../../dist')

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}

/** One reading of a plain text: what each stage took. */
export async function timeStages(text: string, extractor: Extractor | null = null): Promise<Map<string, number>> {
  const bytes = new TextEncoder().encode(text)
  const capture = { input: 'bench.txt', bytes, mediaType: 'text/plain', charset: null, url: null }
  const stated = { published: null, publisher: null, url: null, readAt: '2026-11-22' }
  let draft = { capture, stated, extractor } as Draft
  const times = new Map<string, number>()
  for (const stage of STAGES as readonly Stage[]) {
    const started = performance.now()
    const { value } = await stage.run(draft)
    times.set(stage.name, performance.now() - started)
    draft = { ...draft, ...value }
  }
  return times
}

export const total = (times: ReadonlyMap<string, number>): number =>
  [...times.values()].reduce((sum, time) => sum + time, 0)

/** The whole pipeline on a text, the median of so many runs. */
export async function timeText(text: string, runs: number, extractor: Extractor | null = null): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < runs; i++) times.push(total(await timeStages(text, extractor)))
  return median(times)
}

/** The built program. */
export const BIN = join(DIST, 'cli', 'bin.js')

/** `hearsay read FILE`, by rules alone, from its start to its end in a process of its own. */
export function timeColdStart(file: string): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'read', '--model', 'none', file])
  if (status !== 0) throw new Error(`hearsay read ended with status ${status}: ${stderr}`)
  return performance.now() - started
}

/** The most memory (resident set, MiB) that a process of its own needs to read the text. */
export function peakMemory(text: string): number {
  const program = `
    import { text } from 'node:stream/consumers'
    import { read } from ${JSON.stringify(join(DIST, 'index.js'))}
    const bytes = new TextEncoder().encode(await text(process.stdin))
    await read({ input: '-', bytes, mediaType: 'text/plain', charset: null, url: null },
      { published: null, publisher: null, url: null, readAt: '2026-11-22' })
    console.log(process.resourceUsage().maxRSS)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { input: text })
  const kibibytes = Number(stdout.toString())
  if (!(kibibytes > 0)) throw new Error(`the memory could not be measured: ${stderr}`)
  return kibibytes / 1024
}
