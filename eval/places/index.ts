/** Places against LGL and GeoVirus: recognition, accuracy within 161 km, area under the error curve. */
import type { Chosen } from '../../src/pipeline/normalise/places/choose.ts'
import { type Evaluation, type Options, type Outcome, round, type Table } from '../evaluation.ts'
import { type Corpus, type Document, halfOf, load, SETS } from './corpus.ts'
import { diffOf } from './diff.ts'
import { toponymsOf } from './predicted.ts'
import { compare, type Scores, score } from './score.ts'

export const evaluation: Evaluation = {
  name: 'places',
  about: 'toponyms against LGL and GeoVirus; the half that was not tuned on is what counts',
  needs: ({ corpus }) => setsOf(corpus).map(({ file }) => file),
  run,
}

const setsOf = (corpus: string | null): Corpus[] => SETS.filter(({ file }) => corpus === null || corpus === file)

/** What is compared: which toponyms, and whether the article's address is known. */
interface Reading {
  readonly name: string
  readonly keeps: (toponym: Chosen, set: Corpus) => boolean
  readonly withUrl: boolean
}

const ANNOTATED: Reading = { name: 'as annotated', keeps: ({ role }, set) => set.roles.has(role), withUrl: true }

/** The same without what helps: how much hangs on it. */
const OTHERS: readonly Reading[] = [
  { ...ANNOTATED, name: 'without the address of the article', withUrl: false },
  { ...ANNOTATED, name: 'no countries', keeps: (one, set) => set.roles.has(one.role) && one.entry.kind !== 'country' },
  { ...ANNOTATED, name: 'only what hearsay calls a place', keeps: ({ role }) => role === 'place' },
]

interface Row {
  readonly set: string
  readonly half: string
  readonly reading: string
  readonly documents: number
  readonly scores: Scores
}

async function run({ corpus, sample, diff }: Options): Promise<Outcome> {
  const rows: Row[] = []
  const others: Row[] = []
  const lines: string[] = []
  for (const set of setsOf(corpus)) {
    const documents = load(set).slice(0, sample ?? undefined)
    const [tuned, reported] = (['tuned', 'reported'] as const).map((half) =>
      documents.filter((one) => halfOf(one) === half),
    )
    rows.push(await rowOf(set, 'tuned', tuned!, ANNOTATED), await rowOf(set, 'reported', reported!, ANNOTATED))
    for (const reading of OTHERS) others.push(await rowOf(set, 'reported', reported!, reading))
    // Only the half that is tuned on is ever looked at.
    if (diff) for (const document of tuned!) lines.push(...(await diffOf(set, document)))
  }
  const tables = [tableOf('Toponyms', 'half', rows), tableOf('The reported half, read otherwise', 'reading', others)]
  return { tables, result: { rows, others }, ...(diff ? { diff: lines } : {}) }
}

async function rowOf(set: Corpus, half: string, documents: readonly Document[], reading: Reading): Promise<Row> {
  const counts = []
  for (const document of documents) {
    const found = await toponymsOf(reading.withUrl ? document : { ...document, url: null })
    const kept = found.filter((toponym) => reading.keeps(toponym, set))
    counts.push(
      compare(
        document.gold,
        kept.map(({ start, end, entry: { lat, lon } }) => ({ start, end, lat, lon })),
      ),
    )
  }
  return { set: set.name, half, reading: reading.name, documents: documents.length, scores: score(counts) }
}

const tableOf = (title: string, by: 'half' | 'reading', rows: readonly Row[]): Table => ({
  title,
  columns: ['set', by, 'documents', 'precision', 'recall', 'F1', 'F1 exact', '≤ 161 km', 'area', 'median km'],
  rows: rows.map(({ scores, ...row }) => [
    row.set,
    row[by],
    row.documents,
    round(scores.precision),
    round(scores.recall),
    round(scores.f1),
    round(scores.f1Exact),
    round(scores.within161km),
    scores.areaUnderErrorCurve.toFixed(3),
    round(scores.medianErrorKm),
  ]),
})
