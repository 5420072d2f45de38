/** Places against LGL and GeoVirus: recognition, accuracy within 161 km, area under the error curve. */
import { type Evaluation, type Options, type Outcome, round, type Table } from '../evaluation.ts'
import { type Corpus, type Document, type Half, halfOf, load, SETS } from './corpus.ts'
import { diffOf } from './diff.ts'
import { toponymsOf } from './predicted.ts'
import { compare, type Scores, score } from './score.ts'

export const evaluation: Evaluation = {
  name: 'places',
  about: 'toponyms against LGL and GeoVirus; the half that was not tuned on is what counts',
  needs: ({ corpus }) => SETS.filter(({ file }) => corpus === null || corpus === file).map(({ file }) => file),
  run,
}

async function run({ corpus, sample, diff }: Options): Promise<Outcome> {
  const rows: { readonly set: string; readonly half: Half; readonly documents: number; readonly scores: Scores }[] = []
  const lines: string[] = []
  for (const set of SETS.filter(({ file }) => corpus === null || corpus === file)) {
    const documents = load(set).slice(0, sample ?? undefined)
    for (const half of ['tuned', 'reported'] as const) {
      const chosen = documents.filter((document) => halfOf(document) === half)
      rows.push({ set: set.name, half, documents: chosen.length, scores: await scoreAll(set, chosen) })
      // Only the half that is tuned on is ever looked at.
      if (diff && half === 'tuned') for (const document of chosen) lines.push(...(await diffOf(set, document)))
    }
  }
  return { tables: [tableOf(rows)], result: { rows }, ...(diff ? { diff: lines } : {}) }
}

async function scoreAll(set: Corpus, documents: readonly Document[]): Promise<Scores> {
  const counts = []
  for (const document of documents) {
    const found = (await toponymsOf(document)).filter(({ role }) => set.roles.has(role))
    counts.push(
      compare(
        document.gold,
        found.map(({ start, end, entry: { lat, lon } }) => ({ start, end, lat, lon })),
      ),
    )
  }
  return score(counts)
}

type Row = { readonly set: string; readonly half: Half; readonly documents: number; readonly scores: Scores }

const tableOf = (rows: readonly Row[]): Table => ({
  title: 'Toponyms',
  columns: ['set', 'half', 'documents', 'precision', 'recall', 'F1', 'F1 exact', '≤ 161 km', 'area', 'median km'],
  rows: rows.map(({ set, half, documents, scores }) => [
    set,
    half,
    documents,
    round(scores.precision),
    round(scores.recall),
    round(scores.f1),
    round(scores.f1Exact),
    round(scores.within161km),
    scores.areaUnderErrorCurve.toFixed(3),
    round(scores.medianErrorKm),
  ]),
})
