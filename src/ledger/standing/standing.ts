/**
 * The standing of a story: what is kept of its board between two questions, so that an addition costs only its own grouping. It names
 * rows of the ledger's cache; a row never changes under its name, which is a hash of what it holds.
 *
 * Claims are tied to one another by *units*: those that links, references and decisions connect. In a unit, a *block* holds the claims of
 * one cluster, with what refers to them and what a person merged: whatever comes, the propositions of a block change only when the
 * block does.
 */
import type { State } from '../../store/store.ts'

export interface Standing {
  /** The latest entry that it was made from; 0 for none. */
  readonly head: number
  /** The latest time at which something was captured or decided. */
  readonly asOf: string
  readonly decisions: readonly HeldDecision[]
  /** By id. */
  readonly articles: ReadonlyMap<string, HeldArticle>
  readonly units: readonly Unit[]
  /** Row of the propositions of which the first claim stands in an article, by that article. */
  readonly pages: ReadonlyMap<string, string>
}

/** A decision that holds, with the articles of which it decides something. */
export interface HeldDecision {
  readonly id: string
  readonly articles: readonly string[]
}

export interface HeldArticle {
  readonly article: string
  /** Which readings there are of it: the same as long as none comes or goes. */
  readonly readings: string
  /** What articles have in common of which claims may have the same id. */
  readonly kin: readonly string[]
  /** Those that take part in grouping, by key. */
  readonly claims: readonly string[]
  /** The keys of their features, as `sieve.ts` has them. */
  readonly sieve: string
  /** Row of their features; null for none. */
  readonly features: string | null
}

export interface Unit {
  /** Row of its links; null for a single claim. */
  readonly ties: string | null
  readonly blocks: readonly Block[]
}

export type Block = readonly HeldProposition[]

export interface HeldProposition {
  readonly id: string
  /** When it was said of last: what the board is ordered by. */
  readonly latest: string
  /** As the proposition has them. */
  readonly claims: readonly string[]
}

export const EMPTY: Standing = { head: 0, asOf: '', decisions: [], articles: new Map(), units: [], pages: new Map() }

/** Which these readings are. */
export const readingsIn = (states: readonly State[]): string => states.map(({ at }) => at.join('.')).join(' ')

/** Most units have one claim. */
export const claimsOf = ({ blocks }: Unit): readonly string[] =>
  blocks.length === 1 && blocks[0]!.length === 1 ? blocks[0]![0]!.claims : blocks.flat().flatMap(({ claims }) => claims)
