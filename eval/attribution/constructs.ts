/** By construct: how quotations and the places of sources fare, each by itself. */
import type { Table } from '../evaluation.ts'
import { round } from '../evaluation.ts'
import type { Read } from './diff.ts'
import { sentencesIn } from './outside.ts'
import type { Record } from './predicted.ts'
import { type Count, f1, precision, recall, sum } from './score.ts'
import type { Pair } from './spans.ts'

const CONSTRUCTS = [
  'direct quotation',
  'mixed',
  'indirect',
  'source before the cue',
  'source after the cue',
  'source in another sentence',
  'no source',
] as const
type Construct = (typeof CONSTRUCTS)[number]
export type Counts = ReadonlyMap<Construct, Count>

/** Per construct, how many are annotated and found, and how many of the annotated are matched as in `relation.full`. */
export async function constructCounts(reads: readonly Read[]): Promise<Counts> {
  return sum(await Promise.all(reads.map(countsOf))) as Map<Construct, Count>
}

async function countsOf({ text, gold, found, score }: Read): Promise<Counts> {
  const sentenceAt = await sentencesIn(text)
  const kinds = (record: Record) => [quotationOf(text, record), placeOf(record, sentenceAt)]
  const [golds, founds] = [gold.map(kinds), found.map(kinds)]
  const full = score.matches.filter((match) => match.full)
  return new Map(
    CONSTRUCTS.map((construct) => {
      const has = (all: readonly (readonly Construct[])[], index: number) => all[index]!.includes(construct)
      const hits = full.filter((match) => has(golds, match.gold) && has(founds, match.predicted)).length
      const count = (all: readonly (readonly Construct[])[]) => all.filter((kind) => kind.includes(construct)).length
      return [construct, { hits, predicted: count(founds), gold: count(golds) }]
    }),
  )
}

/** Direct: all of the content stands in double marks; mixed: some of it. */
function quotationOf(text: string, { content }: Record): Construct {
  const size = content.reduce((all, [start, end]) => all + end - start, 0)
  const quoted = content.reduce((all, part) => all + quotedIn(text, part), 0)
  return quoted === 0 ? 'indirect' : quoted < MOSTLY * size ? 'mixed' : 'direct quotation'
}

/** Share of a content from which on what is left are the marks and spaces between its parts. */
const MOSTLY = 0.95

/** Units of a span that stand between double marks; marks are paired within the paragraph, from its beginning. */
function quotedIn(text: string, [start, end]: Pair): number {
  let inside = false
  let quoted = 0
  for (let at = text.lastIndexOf('\n', start - 1) + 1; at < end; at++) {
    const mark = MARK.exec(text.slice(at, at + 2))?.[0]
    if (text[at] === '\n') inside = false
    else if (mark) inside = mark === '“' || (mark !== '”' && !inside)
    else if (inside && at >= start) quoted++
    if (mark === "''") at++
  }
  return quoted
}

/** Double marks; two apostrophes are what older wire systems write. */
const MARK = /^(?:["“”]|'')/

function placeOf({ source, cue }: Record, sentenceAt: (offset: number) => number): Construct {
  const [at, own] = [source[0]?.[0], cue[0]?.[0]]
  if (at === undefined) return 'no source'
  if (own === undefined || sentenceAt(at) !== sentenceAt(own)) return 'source in another sentence'
  return at < own ? 'source before the cue' : 'source after the cue'
}

export function constructTable(systems: ReadonlyMap<string, Counts>): Table {
  const names = [...systems.keys()]
  const [last] = [...systems.values()].slice(-1)
  const rows = CONSTRUCTS.map((construct) => [
    construct,
    last!.get(construct)!.gold,
    ...[...systems.values()].map((counts) => f1(counts.get(construct)!).toFixed(1)),
    precision(last!.get(construct)!).toFixed(1),
    recall(last!.get(construct)!).toFixed(1),
  ])
  const columns = [
    'construct',
    'annotated',
    ...names.map((name) => `${name} F1`),
    `${names.at(-1)} P`,
    `${names.at(-1)} R`,
  ]
  return { title: 'relation.full by construct', columns, rows }
}

export const constructScores = (counts: Counts) =>
  Object.fromEntries(
    [...counts].map(([construct, count]) => [construct, { annotated: count.gold, f1: round(f1(count)) }]),
  )
