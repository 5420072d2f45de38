/**
 * `node eval/grouping/bench.ts [ARTICLES…]`: how long it takes to link the claims of so many articles (made from the corpora at
 * run time), to link one more, and to make the propositions of all.
 */
import type { Reading } from '../../src/ledger-model.ts'
import { emptyIndex, featuresOf, grow, linksOf, linksTo, propositionsOf } from '../../src/pipeline/group/index.ts'
import { median } from '../bench/measure.ts'
import { loadRecords } from '../corpora.ts'
import { format, round, type Table } from '../evaluation.ts'
import { readText } from '../read-text.ts'

const CORPORA = ['polnear/train.jsonl', 'stories/basil.jsonl', 'stories/giveme5w1h.jsonl']
const SIZES = [100, 300, 1000]
/** Articles that are linked one by one against all others; the median of them is told. */
const ONE_MORE = 15

export async function benchGrouping(sizes: readonly number[] = SIZES): Promise<Table> {
  const readings = await readingsOf(Math.max(...sizes))
  featuresOf(readings[0]!)
  return {
    title: 'Linking claims, ms (one story of unrelated and related articles of the corpora)',
    columns: ['articles', 'claims', 'links', 'link all', 'one more, median', 'one more, worst', 'propositions'],
    rows: sizes.map((size) => row(readings.slice(0, size))),
  }
}

function row(readings: readonly Reading[]): (string | number)[] {
  const [links, all] = timed(() => linksOf(readings))
  const index = emptyIndex()
  for (const reading of readings) grow(index, featuresOf(reading))
  const step = Math.max(1, Math.floor(readings.length / ONE_MORE))
  const times = readings.filter((_, at) => at % step === 0).map((reading) => timed(() => linksTo(reading, index))[1])
  const [, grouping] = timed(() => propositionsOf(readings, links, []))
  const claims = readings.reduce((sum, reading) => sum + featuresOf(reading).length, 0)
  return [
    String(readings.length),
    claims,
    links.length,
    Math.round(all),
    round(median(times)),
    round(Math.max(...times)),
    Math.round(grouping),
  ]
}

function timed<Value>(run: () => Value): readonly [value: Value, ms: number] {
  const started = performance.now()
  const value = run()
  return [value, performance.now() - started]
}

async function readingsOf(count: number): Promise<readonly Reading[]> {
  const texts = CORPORA.flatMap((file) => loadRecords<{ text: string }>(file).map(({ text }) => text)).slice(0, count)
  const readings: Reading[] = []
  for (const [at, text] of texts.entries()) {
    const { article, claims, problems, engine, readAt } = await readText(`article ${at}`, text)
    const { revision } = article
    const kept = { article: `article ${at}`, revision, payload: null, capturedAt: '', syndicatedFrom: null }
    readings.push({ ...kept, read: article, claims, problems, engine, readAt })
  }
  return readings
}

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number)
  console.log(format(await benchGrouping(sizes.length > 0 ? sizes : SIZES)))
}
