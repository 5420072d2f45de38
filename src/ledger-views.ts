/**
 * Views of a story: what the commands on the ledger print with `--json`. All are computed from the board, the readings and the
 * decisions, and hold nothing of their own. Times of the ledger are ISO 8601 in UTC; times that texts state are EDTF.
 */
import type {
  Amends,
  ArticleRef,
  DateEntry,
  Decision,
  First,
  NumberEntry,
  Position,
  Proposition,
  SourceRef,
  Stance,
  Status,
  StoryClaim,
  Tombstone,
} from './ledger-model.ts'

/** One proposition with its claims, in order of saying. */
export interface PropositionView {
  readonly story: string
  readonly proposition: Proposition
  readonly claims: readonly StoryClaim[]
}

export interface Timeline {
  readonly story: string
  readonly asOf: string
  /** In order of saying. */
  readonly events: readonly TimelineEvent[]
}

/** One source taking a position in one claim. */
export interface TimelineEvent {
  readonly said: string
  /** What that is the time of. */
  readonly dated: First['dated']
  readonly proposition: string
  readonly claim: string
  readonly source: SourceRef
  readonly stance: Stance
  /** Its stance before, where this one changed it. */
  readonly from: Stance | null
  /** What it is the first of on its proposition. */
  readonly first: readonly ('report' | 'confirmation' | 'denial')[]
  readonly publisher: string | null
  readonly words: readonly string[]
  /** Values that this claim gives in place of earlier ones. */
  readonly amends: readonly (Amends & { readonly exact: string })[]
  /** Its article was not seen whole. */
  readonly truncated: boolean
}

export interface Numbers {
  readonly story: string
  readonly asOf: string
  /** Those that hold a number, or a date that amends another. */
  readonly propositions: readonly (Pick<Proposition, 'id' | 'text' | 'warnings' | 'truncated' | 'captured'> & {
    readonly numbers: readonly NumberEntry[]
    readonly dates: readonly DateEntry[]
  })[]
}

export interface Unconfirmed {
  readonly story: string
  readonly asOf: string
  /** Status unconfirmed or single origin. */
  readonly propositions: readonly Proposition[]
}

/** All that one source said in one story. */
export interface SourceView {
  readonly story: string
  readonly source: SourceRef
  readonly positions: readonly {
    readonly proposition: string
    readonly text: string
    readonly status: Status
    readonly position: Position
    /** As in a proposition. */
    readonly captured: readonly string[]
    /** Sources of `seeAlso` whose latest stance on it is another. */
    readonly others: readonly Pick<Position, 'source' | 'stance' | 'latest' | 'claims'>[]
  }[]
  /** In order of saying; those without a stance as well. */
  readonly claims: readonly StoryClaim[]
  /** The body that it speaks for, others who speak for that, and their government. */
  readonly seeAlso: readonly SeeAlso[]
}

export interface SeeAlso {
  readonly source: SourceRef
  /** The body it speaks for, somebody who speaks for it, one who speaks for the same, its government, or a body of that state. */
  readonly how: 'itsBody' | 'speaksForIt' | 'sameBody' | 'itsGovernment' | 'ofThatState'
}

export interface Changes {
  readonly story: string
  readonly since: string
  readonly asOf: string
  /** In order of capture. */
  readonly articles: readonly ArticleChange[]
  /** In the order of the board. */
  readonly propositions: readonly PropositionChange[]
  readonly decisions: readonly Decision[]
  /** Articles that were removed, in order of time. */
  readonly forgotten: readonly Tombstone[]
}

/** A new article (`from` null), a new state of its text, or the same text read by a newer engine. */
export interface ArticleChange {
  readonly how: 'new' | 'revision' | 'reread'
  readonly article: ArticleRef
  readonly from: ArticleRef | null
  /** Of a new article none: all its claims are new. */
  readonly claims: readonly ClaimChange[]
  readonly corrections: readonly Correction[]
}

/** One claim in two states of a text, paired by how alike they are. */
export interface ClaimChange {
  /** Null where it was added. */
  readonly before: StoryClaim | null
  /** Null where it was removed. */
  readonly after: StoryClaim | null
  /** Empty where it was kept, added or removed; `notSeen`: the later text is cut in front of it, which says nothing of it. */
  readonly how: readonly ('reworded' | 'numberChanged' | 'dateChanged' | 'attributionWeakened' | 'notSeen')[]
}

/** A note of the publisher on its own text. */
export interface Correction {
  readonly exact: string
  readonly start: number
  readonly end: number
  /** Ids of the claims, in the later text else in the earlier, that it is about. */
  readonly claims: readonly string[]
}

export interface PropositionChange {
  readonly proposition: string
  readonly text: string
  readonly kind: 'new' | 'gone' | 'status' | 'position' | 'number' | 'date'
  /** The status, stance or value before; null where there was none. */
  readonly from: string | null
  readonly to: string | null
  /** Whose position, number or date; null otherwise. */
  readonly source: SourceRef | null
}
