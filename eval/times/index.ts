/** Times against TimeBank and AQUAINT (TempEval-3): extents relaxed and strict, type, value of dates and times of day. */
import { corporaRoot, missing } from '../corpora.ts'
import { type Evaluation, format, type Options, type Outcome, round, type Table } from '../evaluation.ts'
import { type Document, FILE, halfOf, load } from './corpus.ts'
import { diffOf } from './diff.ts'
import { timexesOf } from './predicted.ts'
import { count, MEASURES, type Score, score } from './score.ts'

export const evaluation: Evaluation = {
  name: 'times',
  about: 'time expressions against TempEval-3; the half that was not tuned on is what counts',
  needs: () => [FILE],
  run,
}

interface Row {
  readonly half: 'tuned' | 'reported'
  readonly documents: number
  readonly scores: Readonly<Record<string, Score>>
}

function run({ sample, diff }: Options): Outcome {
  const documents = load().slice(0, sample ?? undefined)
  const rows = (['tuned', 'reported'] as const).map((half) => rowOf(half, documents))
  // Only the half that is tuned on is ever looked at.
  const tuned = documents.filter((document) => halfOf(document) === 'tuned')
  return { tables: [tableOf(rows)], result: { rows }, ...(diff ? { diff: tuned.flatMap(diffOf) } : {}) }
}

function rowOf(half: Row['half'], all: readonly Document[]): Row {
  const documents = all.filter((document) => halfOf(document) === half)
  const counts = documents.map((document) => count(document.gold, timexesOf(document)))
  const scores = Object.fromEntries(MEASURES.map((measure) => [measure, score(counts, measure)]))
  return { half, documents: documents.length, scores }
}

const tableOf = (rows: readonly Row[]): Table => ({
  title: 'Time expressions',
  columns: ['half', 'measure', 'precision', 'recall', 'F1'],
  rows: rows.flatMap(({ half, scores }) =>
    MEASURES.map((measure) => {
      const { precision, recall, f1 } = scores[measure]!
      return [half, measure, round(precision), round(recall), round(f1)]
    }),
  ),
})

// `node eval/times/index.ts`: the tables alone, no result file.
if (import.meta.main) {
  const absent = missing([FILE])
  if (absent.length > 0) {
    console.error(
      `times: not run: ${absent} missing below ${corporaRoot()}; set HEARSAY_CORPORA to the folder of the corpora`,
    )
    process.exit(1)
  }
  const { tables } = run({ corpus: null, sample: null, model: null, heldOut: false, diff: false })
  console.log(tables.map(format).join('\n\n'))
}
