/** Attribution on PolNeAR: who said what, scored as trained annotators were scored against each other. */
import type { Extractor } from '../../src/pipeline/draft.ts'
import { heldOut, loadRecords, sample } from '../corpora.ts'
import type { Evaluation, Options, Outcome, Table } from '../evaluation.ts'
import { round } from '../evaluation.ts'
import { modelFor } from '../model.ts'
import { constructCounts, constructScores, constructTable } from './constructs.ts'
import { diffLines, type Read, ruleTable } from './diff.ts'
import { outsideCounts, outsideScores, outsideTable } from './outside.ts'
import type { Record } from './predicted.ts'
import { GUM, pronounSpeakers, pronounTable } from './pronouns.ts'
import { type Counts, f1, precision, recall, scoreDocument, sum } from './score.ts'
import { type System, systems } from './systems.ts'
import { type Speakers, STORIES, unnamedSpeakers, unnamedTable } from './unnamed.ts'

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
  needs: ({ corpus }) => (corpus ? [corpus] : [REPORTED, STORIES, GUM]),
  run: score,
}

async function score(options: Options): Promise<Outcome> {
  const corpus = options.corpus ?? REPORTED
  const all = loadRecords<CorpusRecord>(corpus)
  const records = sample(options.heldOut ? heldOut(all) : all, options.sample)
  const readings = new Map<string, Read[]>()
  const extractor = await modelFor(options.model)
  for (const [name, system] of systems(extractor)) {
    const reads: Read[] = []
    for (const record of records) reads.push(await readOne(record, system))
    readings.set(name, reads)
  }
  const totals = mapped(readings, (reads) => sum(reads.map((read) => read.score.counts)))
  const outside = new Map(
    await Promise.all([...readings].map(async ([name, reads]) => [name, await outsideCounts(reads)] as const)),
  )
  const constructs = new Map(
    await Promise.all([...readings].map(async ([name, reads]) => [name, await constructCounts(reads)] as const)),
  )
  const unnamed = options.corpus ? null : await speakers(extractor, unnamedSpeakers)
  const pronouns = options.corpus ? null : await speakers(extractor, pronounSpeakers)
  const shown = [...readings.values()].at(-1)!
  const tables = [
    table(`${corpus}, ${records.length} documents`, totals),
    constructTable(constructs),
    outsideTable(outside),
    ...(unnamed ? [unnamedTable(unnamed)] : []),
    ...(pronouns ? [pronounTable(pronouns)] : []),
  ]
  return {
    tables: options.diff ? [ruleTable(shown), ...tables] : tables,
    result: {
      corpus,
      documents: records.length,
      systems: Object.fromEntries(
        [...totals].map(([name, counts]) => [
          name,
          {
            scores: scores(counts),
            constructs: constructScores(constructs.get(name)!),
            outside: outsideScores(outside.get(name)!),
          },
        ]),
      ),
      speakers: unnamed && Object.fromEntries(unnamed),
      pronouns: pronouns && Object.fromEntries(pronouns),
    },
    ...(options.diff ? { diff: shown.flatMap(diffLines) } : {}),
  }
}

const mapped = <V, W>(map: ReadonlyMap<string, V>, to: (value: V) => W): Map<string, W> =>
  new Map([...map].map(([name, value]) => [name, to(value)]))

async function readOne({ id, text, attributions }: CorpusRecord, system: System): Promise<Read> {
  const found = await system(id, text)
  return { id, text, gold: attributions, found, score: scoreDocument(text, attributions, found) }
}

/** The model by itself resolves no pronoun, so it is not asked. */
async function speakers(
  extractor: Extractor | null,
  ask: (extractor: Extractor | null) => Promise<Speakers>,
): Promise<Map<string, Speakers>> {
  const rules = new Map([['rules', await ask(null)]])
  return extractor ? rules.set('both', await ask(extractor)) : rules
}

const scores = (counts: Counts) =>
  Object.fromEntries(
    [...counts].map(([metric, count]) => [
      metric,
      { f1: round(f1(count)), precision: round(precision(count)), recall: round(recall(count)) },
    ]),
  )

/** F1 of every system, precision and recall of the last, which is what the program does. */
function table(title: string, totals: ReadonlyMap<string, Counts>): Table {
  const [last, counts] = [...totals].at(-1)!
  const rows = [...counts].map(([metric, count]) => [
    metric,
    ...[...totals.values()].map((system) => f1(system.get(metric)!).toFixed(1)),
    precision(count).toFixed(1),
    recall(count).toFixed(1),
    ANNOTATORS[metric]?.toFixed(1) ?? '',
  ])
  const names = [...totals.keys()].map((name) => `${name} F1`)
  return { title, columns: ['metric', ...names, `${last} P`, `${last} R`, 'annotators F1'], rows }
}
