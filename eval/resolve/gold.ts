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

/** The sources that mean something named or mentioned more fully elsewhere; null for all others. */
export function caseOf(record: GumRecord, [start, end]: Pair): Case | null {
  const own = record.entities.find(({ span }) => span[0] === start && span[1] === end)
  if (!own) return null
  const others = record.entities.filter(({ cluster, span }) => cluster === own.cluster && span[0] !== start)
  const sort = sortOf(record, own, others)
  return sort && { sort, span: [start, end], cluster: own.cluster }
}

/**
 * A third-person pronoun whose bearer has another mention than pronouns; a name of whose words another mention has all
 * and more; a definite description of a bearer that was named before.
 */
function sortOf({ text }: GumRecord, own: GumEntity, others: readonly GumEntity[]): Sort | null {
  const words = text.slice(...own.span).toLowerCase()
  if (THIRD.has(words)) return others.some(({ span }) => span[1] - span[0] > LONGEST_PRONOUN) ? 'pronoun' : null
  const name = capitals(text.slice(...own.span))
  if (own.named && name.length > 0) {
    const isFuller = ({ span }: GumEntity) => {
      const other = capitals(text.slice(...span))
      return other.length > name.length && name.every((word) => other.includes(word))
    }
    return others.some((other) => other.named && isFuller(other)) ? 'short name' : null
  }
  const namedBefore = others.some(({ named, span }) => named && span[0] < own.span[0])
  return /^(?:the|this|that) /.test(words) && namedBefore ? 'description' : null
}

/** "they", "them". */
const LONGEST_PRONOUN = 4

const capitals = (words: string): string[] => words.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word))

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
