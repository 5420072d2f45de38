/** What was missed and what was found in excess, one line each, and how each rule fares: for tuning, to standard output only. */
import type { Table } from '../evaluation.ts'
import type { Predicted, Record } from './predicted.ts'
import type { DocumentScore } from './score.ts'
import { iou, norm, type Pair } from './spans.ts'

export interface Read {
  readonly id: string
  readonly text: string
  readonly gold: readonly Record[]
  readonly found: readonly Predicted[]
  readonly score: DocumentScore
}

/** `missed`, `excess` and `source` (content right, source wrong) lines of one document. */
export function diffLines({ id, text, gold, found, score }: Read): string[] {
  const golds = new Map(score.matches.map((match) => [match.gold, match]))
  const founds = new Set(score.matches.map((match) => match.predicted))
  const show = (record: Record) => describe(text, record)
  const missed = gold.flatMap((record, i) => (golds.has(i) ? [] : [[start(record), `missed ${show(record)}`] as const]))
  const excess = found.flatMap((record, i) => {
    if (founds.has(i)) return []
    return [[start(record), `excess ${kind(text, record, gold)} <${record.foundBy}> ${show(record)}`] as const]
  })
  const wrong = score.matches.flatMap(({ full, gold: g, predicted: p }) => {
    if (full) return []
    const lines = `source <${found[p]!.foundBy}> ${show(found[p]!)} — expected source [${words(text, gold[g]!.source)}]`
    return [[start(found[p]!), lines] as const]
  })
  return [...missed, ...excess, ...wrong].sort((a, b) => a[0] - b[0]).map(([at, line]) => `${id}@${at} ${line}`)
}

/** Whether an excess one has the wrong bounds or stands where nothing is. */
function kind(text: string, record: Record, gold: readonly Record[]): string {
  const content = norm(text, record.content, 'content')
  const best = Math.max(0, ...gold.map((g) => iou(content, norm(text, g.content, 'content'))))
  return best > 0 ? `(bounds, IoU ${best.toFixed(2)})` : '(nothing there)'
}

const start = ({ source, cue, content }: Record): number =>
  Math.min(...[...source, ...cue, ...content].map(([at]) => at))

const words = (text: string, spans: readonly Pair[]): string =>
  spans.map(([from, to]) => text.slice(from, to).replace(/\s+/g, ' ')).join(' … ')

const describe = (text: string, { source, cue, content }: Record): string =>
  `[${words(text, source)}] {${words(text, cue)}} ${words(text, content)}`

/** How many attributions each rule gave and how many of them were right. */
export function ruleTable(reads: readonly Read[]): Table {
  const rules = new Map<string, { found: number; content: number; full: number }>()
  for (const { found, score } of reads) {
    const matches = new Map(score.matches.map((match) => [match.predicted, match]))
    found.forEach((record, i) => {
      const so = rules.get(record.foundBy) ?? { found: 0, content: 0, full: 0 }
      const match = matches.get(i)
      const [content, full] = [match ? 1 : 0, match?.full ? 1 : 0]
      rules.set(record.foundBy, { found: so.found + 1, content: so.content + content, full: so.full + full })
    })
  }
  const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10
  const rows = [...rules]
    .sort((a, b) => b[1].found - a[1].found)
    .map(([rule, r]) => [rule, r.found, share(r.content, r.found), share(r.full, r.found)])
  return { title: 'by rule', columns: ['rule', 'found', 'content right %', 'full right %'], rows }
}
