/** Sources out of the sentence: attributions whose source stands in another sentence than their cue, scored by themselves. */
import type { Article } from '../../src/model.ts'
import type { Block } from '../../src/pipeline/draft.ts'
import { segment } from '../../src/pipeline/segment/index.ts'
import type { Table } from '../evaluation.ts'
import { round } from '../evaluation.ts'
import type { Read } from './diff.ts'
import type { Record } from './predicted.ts'
import { type Count, f1, precision, recall } from './score.ts'

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

/** Tells how many sentences lie between the source of an attribution and its cue; 0 in the same, null without one of them. */
export type Distance = (record: Record) => number | null

export async function distanceIn(text: string): Promise<Distance> {
  const blocks = [...text.matchAll(/[^\n]+/g)].map<Block>(({ index, 0: line }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }))
  const { sentences } = (await segment.run({ article: { ...ARTICLE, text }, blocks })).value
  const sentenceAt = (offset: number) => sentences.findLastIndex(({ start }) => start <= offset)
  return ({ source, cue }) => {
    if (source.length === 0 || cue.length === 0) return null
    const own = sentenceAt(cue[0]![0])
    return Math.min(...source.map(([start]) => Math.abs(sentenceAt(start) - own)))
  }
}

const isOutside = (distance: number | null): boolean => distance !== null && distance > 0

/**
 * Gold: annotated attributions with a source out of the sentence of their cue. Found: those that the system gives one to. Right: matched
 * as in `relation.full`, and out of the sentence on both sides.
 */
export async function outsideCount({ text, gold, found, score }: Read): Promise<Count> {
  const distance = await distanceIn(text)
  const golds = gold.map((record) => isOutside(distance(record)))
  const founds = found.map((record) => isOutside(distance(record)))
  const right = score.matches.filter((match) => match.full && golds[match.gold] && founds[match.predicted])
  return { hits: right.length, predicted: founds.filter(Boolean).length, gold: golds.filter(Boolean).length }
}

export function outsideTable(counts: ReadonlyMap<string, Count>): Table {
  const rows = [...counts].map(([name, count]) => [
    name,
    count.gold,
    count.predicted,
    count.hits,
    ...[f1(count), precision(count), recall(count)].map((value) => value.toFixed(1)),
  ])
  return {
    title: 'Sources out of the sentence of their cue',
    columns: ['system', 'annotated', 'found', 'right', 'F1', 'P', 'R'],
    rows,
  }
}

export const outsideScore = (count: Count) => ({
  annotated: count.gold,
  found: count.predicted,
  f1: round(f1(count)),
  precision: round(precision(count)),
  recall: round(recall(count)),
})
