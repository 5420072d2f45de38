/**
 * The data model: what `hearsay read --json` prints, one `ReadResult` an article.
 *
 * Plain readonly types, imports nothing. `docs/data-model.md` explains each field; `docs/schema/read-result.json` is
 * generated from this file. All offsets are half-open `[start, end)` in UTF-16 code units of `article.text`.
 */

/** A slice of the article text: `exact` is always `text.slice(start, end)`. */
export interface Anchor {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** Present when a rule filled in what the text does not state: `impliedBy` is the rule's id. */
export interface Implied {
  readonly impliedBy?: string
}

/** All that one reading of one input gives. */
export interface ReadResult {
  /** The input as it was named on the command line: a path, a URL or `-`. */
  readonly input: string
  readonly article: Article
  /** In order of where their content begins (else the cue). */
  readonly claims: readonly Claim[]
  /** Of the whole text; claims hold those that lie inside their content. */
  readonly mentions: {
    readonly times: readonly Time[]
    readonly quantities: readonly Quantity[]
    readonly places: readonly Place[]
  }
  readonly problems: readonly Problem[]
  readonly engine: Engine
  /** The day of reading, `YYYY-MM-DD`. */
  readonly readAt: string
}

/** What made the result. */
export interface Engine {
  readonly version: string
  readonly model: string | null
  readonly runtime: 'native' | 'wasm' | 'none'
}

/** A finding about the text, located where it can be. `url` leads to the page that explains the rule. */
export interface Problem extends Partial<Anchor> {
  readonly rule: string
  readonly message: string
  readonly found: string | null
  readonly expected: string | null
  readonly url: string | null
}

/** One published document in one state of its text. */
export interface Article {
  /** Hash of where the article is (its URL, else its input and text). */
  readonly id: string
  /** Hash of the text. */
  readonly revision: string
  readonly url: string | null
  readonly publisher: string | null
  /** BCP 47 language tag; `und` when it cannot be told. */
  readonly language: string
  readonly headline: Anchor | null
  readonly byline: readonly Author[]
  readonly dateline: Anchor | null
  readonly published: Published | null
  readonly completeness: Completeness
  readonly text: string
}

/** An author; anchored when the name stands in the article text. */
export interface Author extends Partial<Anchor> {
  readonly name: string
}

/** Time of publication as EDTF (level 0 date or date and time), and where it was found. */
export interface Published extends Implied {
  readonly edtf: string
  readonly from: 'option' | 'json-ld' | 'meta' | 'time' | 'text'
}

/** How much of the article was seen: `seen` in [0, 1] when the text tells, `evidence` the words that say so. */
export interface Completeness {
  readonly state: 'complete' | 'truncated' | 'unknown'
  readonly seen: number | null
  readonly evidence: Anchor | null
}

/** One attributed statement in one article. */
export interface Claim {
  /** Hash of the revision and the anchors. */
  readonly id: string
  readonly voice: 'attributed' | 'publisher'
  /** Rule id or model name. */
  readonly foundBy: string
  /** Id of the claim whose content holds this one. */
  readonly within: string | null
  /** Ids of the claims of this article that "this deployment" or a bare heading mean. */
  readonly refersTo: readonly string[]
  readonly sources: readonly Source[]
  readonly cue: Anchor | null
  readonly content: readonly Anchor[]
  readonly quotation: QuotationKind
  readonly act: Act
  /** The main predicate of the content is negated. */
  readonly negated: boolean
  readonly certainty: Certainty
  readonly hedge: Anchor | null
  readonly conditional: boolean
  /** "for the first time", when the text says so. */
  readonly firstTime: Anchor | null
  readonly said: Said | null
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly places: readonly Place[]
  /** The extractor's number in [0, 1]; never a probability of truth. */
  readonly score: number
}

export type QuotationKind = 'direct' | 'indirect' | 'mixed'

/** What the source does with the content. */
export type Act =
  | 'asserts'
  | 'confirms'
  | 'denies'
  | 'doubts'
  | 'withholds'
  | 'predicts'
  | 'demands'
  | 'asks'
  | 'expresses'

/** Certainty of the main predicate of the content, as the source words it. */
export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown'

/** When it was said. */
export interface Said extends Partial<Anchor>, Implied {
  readonly edtf: string
}

export type SourceKind = 'person' | 'government' | 'organization' | 'group' | 'document' | 'publisher' | 'unknown'

/** The person or body that a content is attributed to; the anchor is the noun phrase as written at that place. */
export interface Source extends Anchor {
  /** Canonical, ours: "National Intelligence Service", "Government of Russia". */
  readonly name: string
  readonly kind: SourceKind
  readonly named: boolean
  /** Verbatim. */
  readonly role: string | null
  readonly affiliation: Affiliation | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** The fullest mention, when this one is a pronoun, an acronym or a title. */
  readonly mention: Anchor | null
  /** Where this source has it from, nearest first. */
  readonly via: readonly Source[]
}

export interface Affiliation {
  readonly name: string
  readonly kind: SourceKind
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
}

export type TimeRelation = 'on' | 'by' | 'until' | 'since' | 'from' | 'before' | 'after' | 'during'

/** A time expression: the anchor is the extent of TIMEX3 (no preposition), the preposition lives in `relation`. */
export interface Time extends Anchor, Implied {
  /** `2024`, `2024-10`, `2024-10-23`, a trailing `~` or `?`, or an interval `a/b`. */
  readonly edtf: string
  readonly relation: TimeRelation
}

export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost' | 'between' | 'vague'

/** An amount of something: exact and about fill `best`, atLeast `low`, atMost `high`, between and vague both ends. */
export interface Quantity extends Anchor {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly unit: string | null
  /** What is counted, verbatim. */
  readonly of: string | null
  readonly bound: Bound
}

export type Precision = 'point' | 'city' | 'region' | 'country' | 'area'

/** A place; coordinates in decimal degrees (WGS 84), null where a point would claim too much. */
export interface Place extends Anchor {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: Precision
}
