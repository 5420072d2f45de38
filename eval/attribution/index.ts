/** Attribution on PolNeAR: who said what, scored as trained annotators were scored against each other. */
import { loadRecords, sample } from '../corpora.ts'
import type { Evaluation, Options, Outcome } from '../evaluation.ts'
import { round } from '../evaluation.ts'
import { readText } from '../read-text.ts'
import { diffLines, type Read, ruleTable } from './diff.ts'
import { predicted, type Record } from './predicted.ts'
import { type Counts, f1, precision, recall, scoreDocument, sum } from './score.ts'

/** Tuned on train, reported on dev. */
const REPORTED = 'polnear/dev.jsonl'

/** F1 of trained annotators against each other (PolNeAR, 295 pairs), by the same definition. */
const ANNOTATORS: Readonly<{ [metric: string]: number }> = {
  'exact.cue': 71.0,
  'exact.source': 78.8,
  'exact.content': 68.8,
  'exact.whole': 59.8,
  'relation.content': 79.3,
  'relation.full': 73.1,
}

interface CorpusRecord {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Record[]
}

export const evaluation: Evaluation = {
  name: 'attribution',
  about: 'source, cue and content on PolNeAR (US political news of 2016)',
  needs: ({ corpus }) => [corpus ?? REPORTED],
  run: score,
}

async function score(options: Options): Promise<Outcome> {
  const corpus = options.corpus ?? REPORTED
  const records = sample(loadRecords<CorpusRecord>(corpus), options.sample)
  const reads: Read[] = []
  for (const record of records) reads.push(await readOne(record))
  const total = sum(reads.map((read) => read.score.counts))
  const table = {
    title: `${corpus}, ${records.length} documents`,
    columns: ['metric', 'F1', 'P', 'R', 'annotators F1'],
    rows: rows(total),
  }
  const scores = Object.fromEntries(
    [...total].map(([metric, count]) => [
      metric,
      { f1: round(f1(count)), precision: round(precision(count)), recall: round(recall(count)) },
    ]),
  )
  return {
    tables: options.diff ? [ruleTable(reads), table] : [table],
    result: { corpus, documents: records.length, scores },
    ...(options.diff ? { diff: reads.flatMap(diffLines) } : {}),
  }
}

async function readOne({ id, text, attributions }: CorpusRecord): Promise<Read> {
  const result = await readText(id, text)
  if (result.article.text !== text) throw new Error(`${id}: the article text is not the file's text`)
  const found = predicted(result.claims)
  return { id, text, gold: attributions, found, score: scoreDocument(text, attributions, found) }
}

const rows = (total: Counts) =>
  [...total].map(([metric, count]) => [
    metric,
    ...[f1(count), precision(count), recall(count)].map((value) => value.toFixed(1)),
    ANNOTATORS[metric]?.toFixed(1) ?? '',
  ])
