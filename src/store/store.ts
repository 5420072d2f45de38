/**
 * The ledger's store: append-only entries, the same on SQLite and PostgreSQL (one test body for both). Nothing is changed but by
 * `forget`, which removes a text for legal reasons and leaves a tombstone. What the database refuses is a `UserError`.
 */
import type { Change, Decision, Payload, Reading, StorySummary, Tombstone } from '../ledger-model.ts'

/** What `add` hands over for one article: written whole or not at all. */
export interface Addition {
  readonly story: string
  readonly payload: Payload
  readonly reading: Reading
  /** When it is added, ISO 8601 in UTC; absent: when the payload was captured. Differs where a newer engine reads an old payload. */
  readonly at?: string
}

/**
 * new: the first of its article; revision: its text changed; reread: same text, newer engine; joined: known, and now in this
 * story too; known: nothing was written; forgotten: nothing was written, the article was removed for legal reasons.
 */
export type Added = 'new' | 'revision' | 'reread' | 'joined' | 'known' | 'forgotten'

/** One line of the log. */
export interface Entry {
  /** Grows by one with every entry. */
  readonly seq: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly kind: EntryKind
  /** The story that it was added to; null for a tombstone. */
  readonly story: string | null
  readonly article: string | null
  /** One line about it, ours: no word of an article. */
  readonly about: string
  /** Version, and model where there was one, of the engine that made it. */
  readonly engine: string | null
  /** Who decided or forgot, and why; null for what no person did, and once a decision is forgotten with what it was about. */
  readonly by: string | null
  readonly why: string | null
  /** What a relabel, a rename or a grade sets; null for all else, and once it is forgotten. */
  readonly sets: Sets | null
}

/** The source under the id that it had. */
export type Sets = Pick<Relabel, 'act' | 'negated'> | Omit<Rename, 'kind'> | Omit<Grade, 'kind'>
type Relabel = Extract<Change, { readonly kind: 'relabel' }>
type Rename = Extract<Change, { readonly kind: 'rename' }>
type Grade = Extract<Change, { readonly kind: 'reliability' }>

export type EntryKind = 'payload' | 'article' | 'revision' | 'reading' | 'member' | 'decision' | 'tombstone'

/** Where a claim is. */
export interface ClaimPlace {
  readonly claim: string
  readonly article: string
  readonly revision: string
}

/** Where a reading is, without what is in it. */
export interface State extends Pick<Reading, 'article' | 'revision' | 'capturedAt'> {
  /** The entries of the revision and of the reading: they tell it from every other. */
  readonly at: readonly [revision: number, reading: number]
}

/** A state of an article, and what would read it. */
export interface Held extends Pick<Reading, 'article' | 'revision' | 'engine'> {
  readonly story: string
  /** How and when it came. */
  readonly payload: Pick<Payload, 'how' | 'at'>
}

/** From what state of the ledger rows were derived. */
export interface Made {
  /** The latest entry. Where an article of the story was forgotten since, nothing is kept. */
  readonly head: number
  /** A row and its value (null: none) that must still be there: where others were faster, nothing is kept. Null where nothing must. */
  readonly from: readonly [key: string, value: string | null] | null
  /** All other rows of the story go. */
  readonly whole: boolean
}

export interface Store {
  add(addition: Addition): Promise<Added>
  /** How many claims the ledger holds of a text that adding it once more would not change; null where adding would write something. */
  holds(state: Held): Promise<number | null>
  /** The same decision again (by its id) changes nothing. */
  decide(decision: Decision): Promise<void>
  /**
   * Removes text and payloads of all revisions, and what decisions quote of them; entries stay, with a tombstone that says who
   * and why. False when the ledger holds no such article, or no longer.
   */
  forget(article: string, by: string, why: string, at: string): Promise<boolean>
  /** In order of name. */
  stories(): Promise<readonly StorySummary[]>
  /** All readings of a story, one of each engine per revision, in order of capture. Forgotten articles have none. */
  readings(story: string): Promise<readonly Reading[]>
  /** Where the readings of a story are, in the same order. */
  states(story: string): Promise<readonly State[]>
  /** These readings, in order of capture; those that are forgotten are left out. */
  readingsAt(states: readonly State[]): Promise<readonly Reading[]>
  /** Of every story. */
  reading(article: string): Promise<readonly Reading[]>
  /** The bytes as received; null when they are not there, or no longer. */
  payload(article: string, sha256: string): Promise<Payload | null>
  /** Ids of the articles whose bytes came from that path or address and that are held, in order. */
  articlesFrom(from: string): Promise<readonly string[]>
  /** Claims whose id begins so, in order of id, article and revision. */
  claims(prefix: string): Promise<readonly ClaimPlace[]>
  /** In the order in which they were made. */
  decisions(story: string): Promise<readonly Decision[]>
  /** Articles of the story that were forgotten, in the order in which they were. */
  tombstones(story: string): Promise<readonly Tombstone[]>
  /** Entries after `seq`, in order. */
  log(after: number): Promise<readonly Entry[]>
  /** `seq` of the latest entry that touches the story; 0 when there is none. What was derived at the same `seq` still holds. */
  head(story: string): Promise<number>
  /** Derived rows that can be made anew at any time, by key; those that are not there are left out. */
  cached(story: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Keeps derived rows, null removes one; all of them or, for what `made` says, none. Tells which. */
  cache(story: string, rows: ReadonlyMap<string, string | null>, made: Made): Promise<boolean>
  /** A consistent copy of the whole ledger to a new file, which is a ledger on SQLite: it can be opened, and restored anywhere. */
  backup(path: string): Promise<void>
  /** Fills this ledger, which must be empty, with a backup. */
  restore(path: string): Promise<void>
  close(): Promise<void>
}
