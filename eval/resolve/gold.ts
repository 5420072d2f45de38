/** The gold coreference of GUM: for each source of an attribution, the cluster of what it means. */
import { createHash } from 'node:crypto'

type Pair = readonly [start: number, end: number]

export interface GumRecord {
  readonly id: string
  readonly text: string
  readonly entities: readonly GumEntity[]
  readonly attributions: readonly {
    readonly source: readonly Pair[]
    readonly cue: readonly Pair[]
    readonly content: readonly Pair[]
  }[]
  readonly tokens: readonly (readonly [
    start: number,
    end: number,
    upos: string,
    xpos: string,
    head: number,
    deprel: string,
    lemma: string,
  ])[]
}

export interface GumEntity {
  readonly span: Pair
  readonly cluster: string
  readonly named: boolean
}

export type Sort = 'pronoun' | 'short name' | 'description'

export interface Case {
  readonly sort: Sort
  readonly span: Pair
  readonly cluster: string
}

/** `tune` and `report`, by the parity of the first byte of the SHA-256 of the document id. */
export const halfOf = (id: string): 'tune' | 'report' =>
  createHash('sha256').update(id).digest()[0]! % 2 === 0 ? 'tune' : 'report'

const THIRD = new Set(['he', 'she', 'they', 'it'])
const FIRST = new Set(['i', 'you', 'we', 'me', 'us', 'who', 'which', 'that', 'this', 'one'])

/** The sources that mean something mentioned more fully elsewhere; null for all others. */
export function caseOf({ text, entities }: GumRecord, [start, end]: Pair): Case | null {
  const words = text.slice(start, end).toLowerCase()
  const own = entities.find(({ span }) => span[0] === start && span[1] === end)
  if (!own || FIRST.has(words)) return null
  const others = entities.filter(({ cluster, span }) => cluster === own.cluster && span[0] !== start)
  const sort = sortOf(words, own, others, start)
  return sort && { sort, span: [start, end], cluster: own.cluster }
}

function sortOf(words: string, own: GumEntity, others: readonly GumEntity[], start: number): Sort | null {
  const size = (entity: GumEntity) => entity.span[1] - entity.span[0]
  if (THIRD.has(words)) return others.some((other) => size(other) > 4) ? 'pronoun' : null
  if (own.named) return others.some((other) => other.named && size(other) > size(own) + 2) ? 'short name' : null
  const fuller = others.some((other) => other.span[0] < start && size(other) > size(own))
  return /^(?:the|this|that) /.test(words) && fuller ? 'description' : null
}

/** Subjects "he", "she" and "they" of all sentences: many more pronouns than those of attributions. */
export const subjectPronouns = ({ tokens, text }: GumRecord): Pair[] =>
  tokens
    .filter(
      ([start, end, , , , relation]) =>
        relation.startsWith('nsubj') && /^(?:he|she|they)$/i.test(text.slice(start, end)),
    )
    .map(([start, end]) => [start, end])

/** Whether an anchor means the cluster: the entity that overlaps it most, of those that begin at or behind its start, is of it. */
export function means({ entities }: GumRecord, anchor: { start: number; end: number }, cluster: string): boolean {
  const inside = entities.filter(({ span }) => span[0] < anchor.end && anchor.start < span[1])
  const score = ({ span }: GumEntity) =>
    Math.min(span[1], anchor.end) -
    Math.max(span[0], anchor.start) -
    Math.abs(span[1] - span[0] - (anchor.end - anchor.start)) / 2
  const best = Math.max(...inside.map(score))
  return inside.some((entity) => score(entity) === best && entity.cluster === cluster)
}
