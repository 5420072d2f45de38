/** Out of the sentence: attributions whose source, or some of whose content, stands in another sentence than their cue. */
import type { Article } from '../../src/model.ts'
import type { Block } from '../../src/pipeline/draft.ts'
import { segment } from '../../src/pipeline/segment/index.ts'
import type { Table } from '../evaluation.ts'
import { round } from '../evaluation.ts'
import type { Read } from './diff.ts'
import type { Record } from './predicted.ts'
import { type Count, f1, precision, recall, sum } from './score.ts'
import type { Pair } from './spans.ts'

const ARTICLE: Omit<Article, 'text'> = {
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
}

/** Tells whether an attribution is of a kind. */
type Is = (record: Record) => boolean

/** Tells the index of the sentence that begins last before an offset. */
export async function sentencesIn(text: string): Promise<(offset: number) => number> {
  const blocks = [...text.matchAll(/[^\n]+/g)].map<Block>(({ index, 0: line }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }))
  const { sentences } = (await segment.run({ article: { ...ARTICLE, text }, blocks })).value
  return (offset) => sentences.findLastIndex(({ start }) => start <= offset)
}

/** The kinds: all of the source, or any of the content, out of the sentence in which the cue begins. */
async function kindsIn(text: string): Promise<{ readonly [kind in Kind]: Is }> {
  const sentenceAt = await sentencesIn(text)
  const elsewhere =
    ({ cue }: Record) =>
    ([start, end]: Pair) =>
      sentenceAt(start) !== sentenceAt(cue[0]![0]) || sentenceAt(end - 1) !== sentenceAt(cue[0]![0])
  return {
    source: (record) => record.cue.length > 0 && record.source.length > 0 && record.source.every(elsewhere(record)),
    content: (record) => record.cue.length > 0 && record.content.some(elsewhere(record)),
  }
}

const KINDS = ['source', 'content'] as const
type Kind = (typeof KINDS)[number]
type Counts = ReadonlyMap<Kind, Count>

/** Per kind, how many are annotated and found, and how many are matched as in `relation.full` and of the kind on both sides. */
export async function outsideCounts(reads: readonly Read[]): Promise<Counts> {
  const counts = await Promise.all(reads.map(countsOf))
  return sum(counts) as Map<Kind, Count>
}

async function countsOf({ text, gold, found, score }: Read): Promise<Counts> {
  const kinds = await kindsIn(text)
  return new Map(
    KINDS.map((kind) => {
      const [golds, founds] = [gold.map(kinds[kind]), found.map(kinds[kind])]
      const right = score.matches.filter((match) => match.full && golds[match.gold] && founds[match.predicted])
      const counted = { predicted: founds.filter(Boolean).length, gold: golds.filter(Boolean).length }
      return [kind, { hits: right.length, ...counted }]
    }),
  )
}

export function outsideTable(systems: ReadonlyMap<string, Counts>): Table {
  const rows = KINDS.flatMap((kind) =>
    [...systems].map(([name, counts]) => {
      const count = counts.get(kind)!
      const percent = [f1(count), precision(count), recall(count)].map((value) => value.toFixed(1))
      return [`${kind}, ${name}`, count.gold, count.predicted, count.hits, ...percent]
    }),
  )
  const columns = ['what, system', 'annotated', 'found', 'right', 'F1', 'P', 'R']
  return { title: 'Source, or some of the content, out of the sentence of the cue', columns, rows }
}

export const outsideScores = (counts: Counts) =>
  Object.fromEntries(
    [...counts].map(([kind, count]) => [
      kind,
      { annotated: count.gold, found: count.predicted, f1: round(f1(count)), recall: round(recall(count)) },
    ]),
  )
