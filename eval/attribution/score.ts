/**
 * Attribution scores as the reference scorer of the corpora defines them (`docs/evaluation.md`, "Attribution").
 *
 * chars.ROLE over UTF-16 units; exact.ROLE and exact.whole over normalised spans; relation.content: pairs matched
 * greedily with content IoU ≥ 0.5; relation.full: those of them with source IoU ≥ 0.5 too, or no source in both.
 */
import type { Record } from './predicted.ts'
import { iou, norm, type Pair, ROLES, type Role, shared, size, union } from './spans.ts'

/** An overlap of half the union is what counts as the same. */
const SAME = 0.5

export interface Count {
  /** True positives, predicted, gold. */
  readonly hits: number
  readonly predicted: number
  readonly gold: number
}

export type Counts = ReadonlyMap<string, Count>

export interface Match {
  readonly gold: number
  readonly predicted: number
  /** The sources agree as well. */
  readonly full: boolean
}

type Spans = { readonly [role in Role]: readonly Pair[] }

export interface DocumentScore {
  readonly counts: Counts
  readonly matches: readonly Match[]
}

export function scoreDocument(text: string, gold: readonly Record[], found: readonly Record[]): DocumentScore {
  const golds = gold.map((record) => normalised(text, record))
  const founds = found.map((record) => normalised(text, record))
  const matches = match(golds, founds)
  const counts = new Map<string, Count>()
  for (const role of ROLES) {
    counts.set(`chars.${role}`, charCount(golds, founds, role))
    counts.set(`exact.${role}`, exactCount(exactKeys(golds, role), exactKeys(founds, role)))
  }
  counts.set('exact.whole', exactCount(golds.map(wholeKey), founds.map(wholeKey)))
  const of = (hits: number) => ({ hits, predicted: founds.length, gold: golds.length })
  counts.set('relation.content', of(matches.length))
  counts.set('relation.full', of(matches.filter(({ full }) => full).length))
  return { counts, matches }
}

const normalised = (text: string, record: Record): Spans => ({
  source: norm(text, record.source, 'source'),
  cue: norm(text, record.cue, 'cue'),
  content: norm(text, record.content, 'content'),
})

function charCount(gold: readonly Spans[], found: readonly Spans[], role: Role): Count {
  const ours = union(found.map((spans) => spans[role]))
  const theirs = union(gold.map((spans) => spans[role]))
  return { hits: shared(ours, theirs), predicted: size(ours), gold: size(theirs) }
}

const exactKeys = (all: readonly Spans[], role: Role): string[] =>
  all.filter((spans) => spans[role].length > 0).map((spans) => JSON.stringify(spans[role]))

const wholeKey = (spans: Spans): string => JSON.stringify(ROLES.map((role) => spans[role]))

function exactCount(gold: readonly string[], found: readonly string[]): Count {
  const golds = new Set(gold)
  const founds = new Set(found)
  return { hits: golds.intersection(founds).size, predicted: founds.size, gold: golds.size }
}

/** Greedy, best content overlap first; of equal overlaps the later gold record, then the later found one. */
function match(gold: readonly Spans[], found: readonly Spans[]): Match[] {
  const pairs = gold.flatMap((g, gi) => found.map((p, pi) => ({ overlap: iou(g.content, p.content), gi, pi })))
  const usedGold = new Set<number>()
  const usedFound = new Set<number>()
  const out: Match[] = []
  for (const { gi, pi } of pairs
    .filter(({ overlap }) => overlap >= SAME)
    .sort((a, b) => b.overlap - a.overlap || b.gi - a.gi || b.pi - a.pi)) {
    if (usedGold.has(gi) || usedFound.has(pi)) continue
    usedGold.add(gi)
    usedFound.add(pi)
    out.push({ gold: gi, predicted: pi, full: iou(gold[gi]!.source, found[pi]!.source) >= SAME })
  }
  return out
}

export function sum(all: readonly Counts[]): Map<string, Count> {
  const total = new Map<string, Count>()
  for (const counts of all) {
    for (const [metric, { hits, predicted, gold }] of counts) {
      const so = total.get(metric) ?? { hits: 0, predicted: 0, gold: 0 }
      total.set(metric, { hits: so.hits + hits, predicted: so.predicted + predicted, gold: so.gold + gold })
    }
  }
  return total
}

/** In percent. */
export const f1 = ({ hits, predicted, gold }: Count): number =>
  predicted + gold > 0 ? (200 * hits) / (predicted + gold) : 0
export const precision = ({ hits, predicted }: Count): number => (100 * hits) / Math.max(1, predicted)
export const recall = ({ hits, gold }: Count): number => (100 * hits) / Math.max(1, gold)
