/**
 * Views of a story that the HTTP interface gives beside those of `ledger-views.ts`. All are computed from the board, the readings
 * and the decisions, and hold nothing of their own.
 */
import type { ArticleRef, Decision, Proposition, Reliability, SourceRef, StoryClaim } from './ledger-model.ts'
import type { ClaimChange, Correction, PropositionView, SourceView, Timeline, Unconfirmed } from './ledger-views.ts'
import type { Article, Claim, Completeness, Engine, Place, Problem, TimeRelation } from './model.ts'
import type { Dated } from './pipeline/report/dated.ts'

/** A part of a board. */
export interface BoardPage {
  readonly story: string
  readonly asOf: string
  /** Propositions that fit what was asked. */
  readonly total: number
  /** Of what is listed without further wishes: all, those of each status, those from articles not seen whole (`truncated`). */
  readonly counts: Readonly<Record<string, number>>
  readonly propositions: readonly Proposition[]
  /** When each of them was last said something of, by its id. */
  readonly latest: Readonly<Record<string, Latest>>
}

export interface Latest {
  /** EDTF. */
  readonly said: string
  /** What that is the day of, where the text does not tell. */
  readonly dated: Dated
}

export interface PropositionPage extends PropositionView {
  /** The sentences that each claim stands in, by its id: words of the article (`theirs`), the claim's own strong, and what is ours. */
  readonly contexts: Readonly<Record<string, readonly Run[]>>
}

export interface Run {
  readonly text: string
  readonly whose: 'theirs' | 'ours'
  readonly strong?: boolean
  /** Where it begins in the text of its article. */
  readonly at?: number
}

export interface TimelinePage extends Timeline {
  /** Events of the whole story. */
  readonly total: number
  /** The article of each claim, by its id. */
  readonly articles: Readonly<Record<string, string>>
  /** What the day of each claim is the day of, by its id. */
  readonly dated: Readonly<Record<string, Dated>>
}

export interface UnconfirmedPage extends Unconfirmed {
  /** Propositions of the whole story that are not confirmed. */
  readonly total: number
}

export interface Sources {
  readonly story: string
  /** Who said most first. */
  readonly sources: readonly SourceCard[]
}

export interface SourceCard {
  readonly source: SourceRef
  readonly claims: number
  /** On which it takes a position. */
  readonly propositions: number
  /** Of position. */
  readonly changes: number
  readonly reliability: Reliability
  /** When first and last said, EDTF. */
  readonly first: string
  readonly latest: string
  readonly articles: number
}

export interface SourcePage extends SourceView {
  readonly reliability: Reliability
  /** What articles call it, as written there. */
  readonly names: readonly string[]
  /** Its body, and others who speak for that. */
  readonly related: readonly SourceRef[]
}

export interface Articles {
  readonly story: string
  /** Captured last first. */
  readonly articles: readonly ArticleCard[]
}

export interface ArticleCard {
  /** Its latest state. */
  readonly article: ArticleRef
  readonly revisions: number
  readonly claims: number
  readonly completeness: Completeness
  readonly problems: number
}

/** One reading of an article with what a person decided on its claims. */
export interface ArticlePage {
  readonly story: string
  readonly reading: {
    readonly article: Article
    /** With those that a person added, and those that were rejected. */
    readonly claims: readonly Claim[]
    readonly problems: readonly Problem[]
    readonly engine: Engine
    readonly capturedAt: string
    readonly readAt: string
    readonly syndicatedFrom: string | null
  }
  /** What a person did to claims, by their ids. */
  readonly decided: Readonly<Record<string, 'accepted' | 'rejected' | 'relabelled' | 'added'>>
  /** One a reading, in order of capture. */
  readonly revisions: readonly ArticleRevision[]
  /** In which a claim stands, by its id. */
  readonly propositions: Readonly<Record<string, string>>
  /** Those on its claims. */
  readonly decisions: readonly Decision[]
}

export interface ArticleRevision {
  readonly revision: string
  readonly capturedAt: string
  readonly readAt: string
  readonly engine: Engine
  /** Share of the article that was seen, in [0, 1]. */
  readonly seen: number | null
}

/** Two states of the text of an article. */
export interface Comparison {
  readonly story: string
  readonly article: string
  readonly from: ArticleRevision
  readonly to: ArticleRevision
  /** Both texts, piece by piece: `same` and `removed` make the earlier one, `same` and `added` the later one. */
  readonly text: readonly TextChange[]
  readonly claims: readonly ClaimChange[]
  readonly corrections: readonly Correction[]
}

export interface TextChange {
  readonly op: 'same' | 'removed' | 'added'
  readonly exact: string
}

export interface StoryPlaces {
  readonly story: string
  /** Named most often first. */
  readonly places: readonly StoryPlace[]
}

export interface StoryPlace extends Pick<Place, 'name' | 'country' | 'lat' | 'lon' | 'precision'> {
  readonly claims: readonly Mentioned[]
}

/** A mention inside a claim. */
export interface Mentioned extends Pick<StoryClaim, 'words'> {
  /** The article, and the names of those who say it; who is not named stands in brackets, in our words. */
  readonly article: string
  readonly sources: readonly string[]
  readonly claim: string
  readonly proposition: string | null
  /** When the claim was said, EDTF; where the text does not tell, `dated` says of what it is the day. */
  readonly said: string
  readonly dated: Dated
  readonly exact: string
}

export interface StoryTimes {
  readonly story: string
  /** In order of time. */
  readonly times: readonly StoryTime[]
}

/** A time that a claim is about. */
export interface StoryTime extends Mentioned {
  readonly edtf: string
  readonly relation: TimeRelation
}

export interface DecisionLog {
  readonly story: string
  /** In the order in which they were made. */
  readonly decisions: readonly (Decision & { readonly undone: boolean })[]
}

export interface SearchPage {
  readonly q: string
  readonly total: number
  /** Claims, said last first; then articles, captured last first. */
  readonly hits: readonly Hit[]
}

/** What its source does with the content of a claim, and what turns or weakens that. */
export type Doing = Pick<Claim, 'act' | 'cue' | 'negated' | 'certainty' | 'hedge' | 'conditional' | 'firstTime'>

export type Hit =
  | {
      readonly kind: 'claim'
      readonly story: string
      readonly article: ArticleRef
      readonly claim: string
      readonly proposition: string | null
      readonly does: Doing
      readonly words: readonly string[]
      /** As in `Mentioned`. */
      readonly sources: readonly string[]
      readonly said: string
    }
  | {
      readonly kind: 'article'
      readonly story: string
      readonly article: ArticleRef
      /** Where it is found, with the words around it: a slice of the text. */
      readonly exact: string
      readonly start: number
      readonly end: number
      /** The words that were asked for, inside of `exact`: positions in the text. */
      readonly found: readonly { readonly start: number; readonly end: number }[]
    }
