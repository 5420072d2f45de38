/** Resolution on GUM: how often the mention given for a pronoun, a short name or a description means the right bearer. */
import type { Source } from '../../src/model.ts'
import type { Attribution, Block } from '../../src/pipeline/draft.ts'
import { resolve } from '../../src/pipeline/resolve/index.ts'
import { segment } from '../../src/pipeline/segment/index.ts'
import { loadRecords, sample } from '../corpora.ts'
import type { Evaluation, Options, Outcome, Table } from '../evaluation.ts'
import { round } from '../evaluation.ts'
import { type Case, caseOf, type GumRecord, halfOf, means, type Sort, subjectPronouns } from './gold.ts'
import { SPEAKERS, speakers, speakerTable } from './speakers.ts'

const REPORTED = 'gum/attribution.jsonl'

interface Count {
  cases: number
  answered: number
  right: number
}

type Row = Sort | 'any "he", "she", "they" as subject'
const ROWS: readonly Row[] = ['pronoun', 'short name', 'description', 'any "he", "she", "they" as subject']

export const evaluation: Evaluation = {
  name: 'resolve',
  about: 'whom a short source means: GUM (coreference by hand, 21 genres, gold attributions), speakers in news (BASIL)',
  needs: ({ corpus }) => [corpus ?? REPORTED, SPEAKERS],
  run: score,
}

async function score(options: Options): Promise<Outcome> {
  const records = sample(loadRecords<GumRecord>(options.corpus ?? REPORTED), options.sample)
  const halves = { tune: counts(), report: counts() }
  const diff: string[] = []
  for (const record of records) {
    const half = halfOf(record.id)
    await scoreSources(record, halves[half], half === 'tune' ? diff : [])
    await scoreSubjects(record, halves[half])
  }
  const spoken = await speakers(options)
  return {
    tables: [
      table('the half tuned on', halves.tune),
      table('the half not tuned on: reported', halves.report),
      speakerTable(spoken),
    ],
    result: {
      corpus: REPORTED,
      documents: records.length,
      tune: scores(halves.tune),
      report: scores(halves.report),
      speakers: spoken,
    },
    ...(options.diff ? { diff } : {}),
  }
}

const counts = () => new Map<Row, Count>(ROWS.map((row) => [row, { cases: 0, answered: 0, right: 0 }]))

async function scoreSources(record: GumRecord, counted: Map<Row, Count>, diff: string[]): Promise<void> {
  const attributions = record.attributions.map(toAttribution)
  const sources = await resolved(record, attributions)
  for (const [index, { sources: spans }] of attributions.entries()) {
    const span = spans[0]
    const found = span && caseOf(record, [span.start, span.end])
    if (found) note(record, counted.get(found.sort)!, found, sources[index]![0], diff)
  }
}

async function scoreSubjects(record: GumRecord, counted: Map<Row, Count>): Promise<void> {
  const pronouns = subjectPronouns(record)
  const attributions = pronouns.map((source) => toAttribution({ source: [source], cue: [], content: [] }))
  const sources = await resolved(record, attributions)
  for (const [index, pronoun] of pronouns.entries()) {
    const found = caseOf(record, pronoun)
    if (found) note(record, counted.get('any "he", "she", "they" as subject')!, found, sources[index]![0], [])
  }
}

function note(
  record: GumRecord,
  count: Count,
  { span, cluster }: Case,
  source: Source | undefined,
  diff: string[],
): void {
  count.cases++
  const mention = source?.mention
  if (mention) count.answered++
  if (mention && means(record, mention, cluster)) count.right++
  else
    diff.push(
      `${record.id} ${span[0]} ${record.text.slice(Math.max(0, span[0] - 120), span[1] + 20).replace(/\s+/g, ' ')} → ${mention?.exact ?? '–'}`,
    )
}

const toAttribution = ({ source, cue, content }: GumRecord['attributions'][number]): Attribution => ({
  foundBy: 'gold',
  voice: 'attributed',
  sources: source.slice(0, 1).map(([start, end]) => ({ start, end })),
  cue: cue[0] ? { start: cue[0][0], end: cue[0][1] } : null,
  entry: null,
  content: content.map(([start, end]) => ({ start, end })),
  continues: null,
  within: null,
  score: 1,
})

/** Runs segment and resolve alone: the attributions are the gold ones. */
async function resolved({ text }: GumRecord, attributions: readonly Attribution[]) {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph',
  }))
  const article = { ...ARTICLE, text }
  const { value } = await segment.run({ article, blocks })
  return (await resolve.run({ article, blocks, attributions, ...value })).value.sources
}

const ARTICLE = {
  id: '',
  revision: '',
  url: null,
  publisher: null,
  language: 'en',
  headline: null,
  byline: [],
  dateline: null,
  published: null,
  completeness: { state: 'unknown', seen: null, evidence: null },
} as const

const table = (title: string, counted: Map<Row, Count>): Table => ({
  title: `GUM, ${title}`,
  columns: ['source', 'cases', 'answered', 'right', 'right, %'],
  rows: [...counted].map(([row, { cases, answered, right }]) => [
    row,
    cases,
    answered,
    right,
    percent(right, cases).toFixed(1),
  ]),
})

const scores = (counted: Map<Row, Count>) =>
  Object.fromEntries(
    [...counted].map(([row, count]) => [row, { ...count, percent: percent(count.right, count.cases) }]),
  )

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : round((100 * part) / whole))
