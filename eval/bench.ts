/**
 * `npm run bench`: how fast the rules read, how the cost grows, how much memory it takes, and how fast rules and model read
 * together, with the model that `HEARSAY_MODEL` names, else that which came with the program. Prints tables and writes `eval/results/bench.json`; holds no threshold: the targets stand beside the figures.
 */
import { cpus } from 'node:os'
import { learnedTable } from './bench/learned.ts'
import { median, peakMemory, timeColdStart, timeStages, timeText, total } from './bench/measure.ts'
import { behindEnglish, EXAMPLE, exampleText, ofWords, repeated } from './bench/texts.ts'
import { TRIGGERS } from './bench/triggers.ts'
import { format, type Table } from './evaluation.ts'
import { modelFor } from './model.ts'
import { writeResult } from './results.ts'

/*
 * The median is what is reported; the fastest run tells what the program itself costs where other work disturbs the machine.
 */

/** Words of the article that the targets are stated for. */
const ARTICLE_WORDS = 900
/** Enough for the compiler of the engine to settle, and for the median to. */
const RUNS = 60
const COLD_RUNS = 11
/** UTF-16 units of a text of nothing but one trigger, and how many times longer the second one is. */
const ADVERSARIAL = 50_000
const LONGER = 4

async function stages(text: string): Promise<Table> {
  const runs: Map<string, number>[] = []
  for (let i = 0; i < 2 * RUNS; i++) runs.push(await timeStages(text))
  const warm = runs.slice(RUNS)
  const row = (what: string, times: readonly number[], target: string) => [
    what,
    ms(median(times)),
    ms(Math.min(...times)),
    target,
  ]
  const rows = [...warm[0]!.keys()].map((stage) =>
    row(
      stage,
      warm.map((run) => run.get(stage)!),
      '',
    ),
  )
  const whole = row('whole pipeline', warm.map(total), '≤ 15')
  return {
    title: `Rules only, an article of ${ARTICLE_WORDS} words, ${RUNS} warm runs`,
    columns: ['stage', 'median ms', 'fastest ms', 'target'],
    rows: [...rows, whole],
  }
}

function ownProcess(text: string): Table {
  const cold = Array.from({ length: COLD_RUNS }, () => timeColdStart(EXAMPLE))
  return {
    title: 'A process of its own',
    columns: ['what', 'figure', 'target'],
    rows: [
      [`cold start of hearsay read, ms, median of ${COLD_RUNS}`, Math.round(median(cold)), '≤ 400'],
      ['cold start, fastest', Math.round(Math.min(...cold)), ''],
      [`peak memory, ${ARTICLE_WORDS} words, MiB`, Math.round(peakMemory(ofWords(text, ARTICLE_WORDS))), ''],
      ['peak memory, 100000 words, MiB', Math.round(peakMemory(ofWords(text, 100_000))), ''],
    ],
  }
}

async function linearity(text: string): Promise<Table> {
  const rows: (string | number)[][] = []
  for (const [words, runs] of [
    [1000, 20],
    [10_000, 5],
    [100_000, 3],
  ] as const) {
    const time = await timeText(ofWords(text, words), runs)
    rows.push([String(words), ms(time), ms((1000 * time) / words)])
  }
  return {
    title: 'Cost by length (linear: the last column stays)',
    columns: ['words', 'ms', 'ms per 1000 words'],
    rows,
  }
}

async function adversarial(): Promise<Table> {
  const rows: (string | number)[][] = []
  for (const [name, unit] of Object.entries(TRIGGERS)) {
    const short = await timeText(behindEnglish(repeated(unit, ADVERSARIAL)), 3)
    const long = await timeText(behindEnglish(repeated(unit, LONGER * ADVERSARIAL)), 3)
    rows.push([name, ms(short), ms(long), (long / short).toFixed(1)])
  }
  const title = `One trigger again and again in one line, behind English text (linear: growth at most about ${LONGER})`
  const columns = ['trigger', `ms for ${ADVERSARIAL} units`, `ms for ${LONGER * ADVERSARIAL}`, 'growth']
  return { title, columns, rows }
}

/** Two decimals: a hundredth of a millisecond is what the clock and the noise leave. */
const ms = (time: number): string => time.toFixed(2)

const text = await exampleText()
const folder = process.env.HEARSAY_MODEL ?? null
const extractor = await modelFor(folder)
const learned = extractor ? [() => learnedTable(text, folder, extractor)] : []
const tables: Table[] = []
for (const measure of [
  () => stages(ofWords(text, ARTICLE_WORDS)),
  () => ownProcess(text),
  () => linearity(text),
  adversarial,
  ...learned,
]) {
  const table = await measure()
  tables.push(table)
  console.log(`${format(table)}\n`)
}
const [cpu] = cpus()
const machine = `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`
console.log(machine)
console.log(
  writeResult('bench', { machine, tables: tables.map(({ title, columns, rows }) => ({ title, columns, rows })) }),
)
