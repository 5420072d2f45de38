/**
 * The data model of the ledger: what is kept of a developing story, and the board that is computed from it.
 *
 * Plain readonly types over `model.ts`. Entries are only ever added; everything on a board is computed from readings and
 * decisions. Times of capture and decision are ISO 8601 in UTC with milliseconds; times that texts state are EDTF.
 */
import type { Article, Bound, Claim, Engine, Problem, Source, TimeRelation } from './model.ts'

/** The bytes as received. */
export interface Payload {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly mediaType: string | null
  /** How they came: a path, a URL, standard input, an item of a feed, a file handed over to the server, words pasted. */
  readonly how: 'file' | 'url' | 'stdin' | 'feed' | 'upload' | 'paste'
  /** The address or path they came from; of an upload the name of the file alone. */
  readonly from: string
  /** When they were captured. */
  readonly at: string
}

/** One reading of one revision of an article by one engine: what the ledger holds of an article. */
export interface Reading {
  /** Id of the article (its URL, else the file it came from): the same for all its revisions. */
  readonly article: string
  readonly revision: string
  /** SHA-256 of the payload it was read from; null when that was forgotten. */
  readonly payload: string | null
  readonly capturedAt: string
  /** The publisher that a feed names as the origin of the item (`<source>`), null when none does. */
  readonly syndicatedFrom: string | null
  readonly read: Article
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
  readonly engine: Engine
  readonly readAt: string
  /** When it was added, where that was not when the text was captured: a newer engine read it again. */
  readonly addedAt?: string
  /** Of a text that another followed: what stands behind this offset was not seen again, since the later text is cut before it. */
  readonly unseenFrom?: number
  /** What the contents of its claims say as directions; absent where no sentence encoder was at hand. */
  readonly vectors?: Vectors
}

export interface Vectors {
  /** Name and version of the sentence encoder. Vectors of different ones are not compared. */
  readonly model: string
  /** By claim; letters as `pipeline/vector.ts` has them. */
  readonly claims: Readonly<Record<string, string>>
}

/** A story and what is in it. */
export interface StorySummary {
  readonly story: string
  readonly articles: number
  readonly revisions: number
  readonly claims: number
  readonly first: string
  readonly latest: string
}

/** What a person changed: each an entry of its own, with who, when and why; `undo` takes an earlier one back. */
export interface Decision {
  readonly id: string
  readonly story: string
  readonly by: string
  readonly at: string
  readonly why: string
  readonly change: Change
}

/** Claims are named by article and characters, so that a decision survives a re-read by a newer engine. */
export interface ClaimRef {
  readonly article: string
  readonly revision: string
  /** The claim's id when the decision was made. */
  readonly claim: string
  /** Content and cue of the claim, `[start, end, exact]`. */
  readonly at: readonly (readonly [start: number, end: number, exact: string])[]
  /** True where it is meant in this article alone; else it is meant in every article with the same text. */
  readonly alone?: boolean
}

export type Change =
  | { readonly kind: 'accept' | 'reject'; readonly claim: ClaimRef }
  | { readonly kind: 'relabel'; readonly claim: ClaimRef; readonly act: Claim['act']; readonly negated: boolean }
  | { readonly kind: 'add'; readonly claim: ClaimRef; readonly value: Claim }
  | { readonly kind: 'split'; readonly claims: readonly ClaimRef[] }
  | { readonly kind: 'merge'; readonly claims: readonly ClaimRef[] }
  | { readonly kind: 'rename'; readonly source: string; readonly name: string }
  | { readonly kind: 'reliability'; readonly source: string; readonly grade: Reliability }
  | { readonly kind: 'undo'; readonly decision: string }

/** What is left of an article that was forgotten. */
export interface Tombstone {
  readonly article: string
  readonly by: string
  readonly why: string
  readonly at: string
}

/** Reliability of a source, NATO/Admiralty code (AJP-2.1): A completely reliable … E unreliable, F cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
/** Credibility of an item, same code: 1 confirmed by other sources … 5 improbable, 6 cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6

/** The state of a story, as of the latest entry. */
export interface Board {
  readonly story: string
  readonly asOf: string
  /** What was said of last first. */
  readonly propositions: readonly Proposition[]
}

/** What several claims have in common, whoever says it. */
export interface Proposition {
  readonly id: string
  /** The words of its clearest claim, verbatim, behind its cue where they are no statement; parts joined by " … ". */
  readonly text: string
  readonly textClaim: string
  readonly claims: readonly string[]
  /** Why the claims stand together: as many links as connect them, the strongest. Ours. */
  readonly grouping: readonly Link[]
  readonly positions: readonly Position[]
  readonly numbers: readonly NumberEntry[]
  readonly dates: readonly DateEntry[]
  readonly origins: Origins
  readonly status: Status
  /** One sentence, ours. */
  readonly reason: string
  /** The claims that make the status: the latest of each source whose stance it rests on. */
  readonly statusClaims: readonly string[]
  readonly first: Firsts
  /** Sources whose latest stance is to withhold. */
  readonly withheldBy: readonly SourceRef[]
  /** Only parties that the proposition is about support it. */
  readonly interestedOnly: boolean
  readonly credibility: { readonly grade: Credibility; readonly reason: string }
  /** Some of its claims come from an article that was not seen whole. */
  readonly truncated: boolean
  readonly warnings: readonly string[]
  /** Of its claims, and of what they were before, those that nothing dates: their day is that on which the article was captured. */
  readonly captured: readonly string[]
}

/** Two claims that say the same, and what shows it. */
export interface Link {
  readonly a: string
  readonly b: string
  /** In [0, 1]. */
  readonly score: number
  readonly why: string
}

/** Null where there was none. */
export interface Firsts {
  readonly report: First | null
  readonly confirmation: First | null
  readonly denial: First | null
}

/** When it was said, by whom, in which claim. */
export interface First {
  readonly said: string
  /** What that is the time of: of the saying, else of the publication or the capture of its article. */
  readonly dated: 'said' | 'published' | 'captured'
  /** Id of the source of a position. */
  readonly source: string
  readonly claim: string
}

export type Stance = 'supports' | 'denies' | 'doubts' | 'withholds'
export type Status = 'disputed' | 'denied' | 'unconfirmed' | 'singleOrigin' | 'corroborated'

/** A source across articles. Unnamed ones are never merged: their id holds the article. */
export interface SourceRef extends Pick<Source, 'name' | 'kind' | 'named' | 'role' | 'affiliation' | 'country'> {
  readonly id: string
}

/** A source's stances on a proposition over time. */
export interface Position {
  readonly source: SourceRef
  /** The latest. */
  readonly stance: Stance
  /** When first and latest said (else published, else captured), EDTF. */
  readonly first: string
  readonly latest: string
  /** Each change of stance, in order of time. */
  readonly changes: readonly {
    readonly from: Stance
    readonly to: Stance
    readonly said: string
    readonly claim: string
  }[]
  readonly claims: readonly string[]
  readonly reliability: Reliability
}

/** One value said by one source. `amends`: the earlier value that this one replaces (same source) or differs from (another's). */
export interface NumberEntry {
  readonly said: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly unit: string | null
  readonly of: string | null
  /** killed, wounded, missing, deployed, planned …; null when the text does not tell. */
  readonly state: string | null
  readonly exact: string
  readonly source: SourceRef
  readonly claim: string
  readonly amends: Amends | null
  /** Null while the article says so. */
  readonly withdrawn: Withdrawn | null
}

export interface DateEntry {
  readonly said: string
  readonly edtf: string
  readonly relation: TimeRelation
  readonly exact: string
  readonly source: SourceRef
  readonly claim: string
  readonly amends: Amends | null
  /** Null while the article says so. */
  readonly withdrawn: Withdrawn | null
}

/** How a publisher replaced a value that its article gave: without a word, or with a note. */
export interface Withdrawn {
  readonly how: 'silentEdit' | 'correction'
  /** The text in which it stands: an earlier one, else the one whose note tells of it. */
  readonly revision: string
  /** The note, verbatim. */
  readonly note: string | null
}

export interface Amends {
  readonly claim: string
  readonly value: string
  readonly source: SourceRef
  /** replaces: the same source said the earlier one; differs: another did. */
  readonly how: 'replaces' | 'differs'
}

/** How many independent origins stand behind a proposition, as a bound with the chains that justify it. */
export interface Origins {
  readonly atLeast: number
  readonly atMost: number
  readonly chains: readonly Chain[]
}

/** From the publisher to the first source that is known: "The Courier ← Wire Nine ← an official". */
export interface Chain {
  readonly claim: string
  readonly publisher: string | null
  readonly links: readonly SourceRef[]
  /** Id of the origin it ends at; chains with the same id count once. */
  readonly origin: string
  /** It ends at somebody unnamed. */
  readonly unnamed: boolean
  /** It comes back to a publisher that it passed. */
  readonly circular: boolean
}

/** What a claim of a story is shown with: which state of which article it stands in. */
export interface ArticleRef {
  readonly article: string
  readonly revision: string
  readonly publisher: string | null
  readonly url: string | null
  /** Its words. */
  readonly headline: string | null
  /** EDTF. */
  readonly published: string | null
  readonly capturedAt: string
  /** The publisher that a feed names as the origin of the item, null when none does. */
  readonly syndicatedFrom: string | null
  /** It was not seen whole. */
  readonly truncated: boolean
}

/** A claim of a story. */
export interface StoryClaim {
  readonly claim: Claim
  readonly article: ArticleRef
  /** Its sources across articles, under the names that a person gave them. */
  readonly sources: readonly SourceRef[]
  /** When said, else published, else captured, EDTF. */
  readonly said: string
  /** Its content with the quotation marks that it stands in, part by part. */
  readonly words: readonly string[]
  /** It stands in a note of the publisher on its own text ("Correction: …"), and so in no proposition. */
  readonly inNote?: true
  /** It stands in an earlier text of its article; the later one is cut before it. */
  readonly notSeenAgain?: true
}
