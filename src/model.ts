/**
 * The data model: what `hearsay read --json` prints, one `ReadResult` an article.
 *
 * Plain readonly types, imports nothing. `docs/data-model.md` explains each field; `docs/schema/read-result.json` is
 * generated from this file. All offsets are half-open `[start, end)` in UTF-16 code units of `article.text`.
 */

/** A slice of the article text: `exact` is always `text.slice(start, end)`. */
export interface Anchor {
  /**
   * Of the first character.
   * @asType integer
   * @minimum 0
   */
  readonly start: number
  /**
   * Behind the last character.
   * @asType integer
   * @minimum 1
   */
  readonly end: number
  /**
   * The words themselves.
   * @minLength 1
   */
  readonly exact: string
}

/** Present when a rule filled in what the text does not state: `impliedBy` is the rule's id. */
export interface Implied {
  /** The id of the rule. */
  readonly impliedBy?: string
}

/** All that one reading of one input gives. */
export interface ReadResult {
  /** The input as it was named on the command line: a path, a URL or `-`. */
  readonly input: string
  /** What was read, and what it says of itself. */
  readonly article: Article
  /** In order of where their content begins (else the cue). */
  readonly claims: readonly Claim[]
  /** Of the whole text; claims hold those that lie inside their content. */
  readonly mentions: {
    readonly times: readonly Time[]
    readonly quantities: readonly Quantity[]
    readonly places: readonly Place[]
  }
  /** What was wrong or doubtful about the text. */
  readonly problems: readonly Problem[]
  /** What made the result. */
  readonly engine: Engine
  /**
   * The day of reading, `YYYY-MM-DD`.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly readAt: string
}

/** What made the result. */
export interface Engine {
  /** Of Hearsay. */
  readonly version: string
  /** The learned extractor; null when the rules read alone. */
  readonly model: string | null
  /** What ran the model. */
  readonly runtime: 'native' | 'wasm' | 'none'
}

/** A finding about the text, located where it can be. `url` leads to the page that explains the rule. */
export interface Problem extends Partial<Anchor> {
  /** The rule's id, a heading of `docs/problems.md`. */
  readonly rule: string
  /** One sentence for a person. */
  readonly message: string
  readonly found: string | null
  readonly expected: string | null
  /** The page that explains the rule. */
  readonly url: string | null
}

/** One published document in one state of its text. */
export interface Article {
  /** Hash of its URL, else of its text: the same for a file however it is named, and for standard input. */
  readonly id: string
  /** Hash of the text. */
  readonly revision: string
  /** Where it was published. */
  readonly url: string | null
  /** Who published it. */
  readonly publisher: string | null
  /** BCP 47 language tag; `und` when it cannot be told. */
  readonly language: string
  readonly headline: Anchor | null
  /** Its authors. */
  readonly byline: readonly Author[]
  /** Where, and often when, it was written: "ARDEN, March 3". */
  readonly dateline: Anchor | null
  /** When it was published. */
  readonly published: Published | null
  readonly completeness: Completeness
  /** What all offsets hold against: of plain text the file's text; of HTML the headline and the paragraphs, a blank line between. */
  readonly text: string
}

/** An author; anchored when the name stands in the article text. */
export interface Author extends Partial<Anchor> {
  /** As the article writes it. */
  readonly name: string
}

/** Time of publication as EDTF (level 0 date or date and time), and where it was found. */
export interface Published extends Implied {
  /**
   * A year, month, day, or day and time with its zone.
   * @pattern ^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$
   */
  readonly edtf: string
  /** The option of the user, the page's markup, or the text. */
  readonly from: 'option' | 'json-ld' | 'meta' | 'time' | 'text'
}

/** How much of the article was seen: `seen` in [0, 1] when the text tells, `evidence` the words that say so. */
export interface Completeness {
  readonly state: 'complete' | 'truncated' | 'unknown'
  /**
   * The share that was seen.
   * @minimum 0
   * @maximum 1
   */
  readonly seen: number | null
  /** The words that say so. */
  readonly evidence: Anchor | null
}

/** One attributed statement in one article. */
export interface Claim {
  /** Hash of the revision and the anchors. */
  readonly id: string
  /** Whether a source speaks or the publisher itself. */
  readonly voice: 'attributed' | 'publisher'
  /** Rule id or model name. */
  readonly foundBy: string
  /** Id of the claim whose content holds this one. */
  readonly within: string | null
  /** Ids of the claims of this article that "this deployment" or a bare heading mean. */
  readonly refersTo: readonly string[]
  /** Empty where the text names none. */
  readonly sources: readonly Source[]
  /** The words that signal the attribution: "has denied", "according to", ":". */
  readonly cue: Anchor | null
  /** What is attributed, one anchor a paragraph or part. */
  readonly content: readonly Anchor[]
  /** Whether the words of the source are quoted: all, none, or some. */
  readonly quotation: QuotationKind
  readonly act: Act
  /** The main predicate of the content is negated. */
  readonly negated: boolean
  readonly certainty: Certainty
  /** The first words of doubt inside the content. */
  readonly hedge: Anchor | null
  /** The main clause depends on if, unless, should. */
  readonly conditional: boolean
  /** "for the first time", when the text says so. */
  readonly firstTime: Anchor | null
  /** When it was said; null when the text does not tell. */
  readonly said: Said | null
  /** Those inside the content. */
  readonly times: readonly Time[]
  /** Those inside the content. */
  readonly quantities: readonly Quantity[]
  /** Those inside the content. */
  readonly places: readonly Place[]
  /**
   * The extractor's number in [0, 1]; never a probability of truth.
   * @minimum 0
   * @maximum 1
   */
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
  /**
   * As of a `Time`.
   * @pattern ^\d{4}(-\d{2}(-\d{2})?)?[~?]?(/\d{4}(-\d{2}(-\d{2})?)?[~?]?)?$
   */
  readonly edtf: string
}

export type SourceKind = 'person' | 'government' | 'organization' | 'group' | 'document' | 'publisher' | 'unknown'

/** The person or body that a content is attributed to; the anchor is the noun phrase as written at that place. */
export interface Source extends Anchor {
  /** Canonical, ours: "National Intelligence Service", "Government of Russia". */
  readonly name: string
  readonly kind: SourceKind
  /** Whether the article tells who it is. */
  readonly named: boolean
  /** Verbatim. */
  readonly role: string | null
  /** The body that the source belongs to. */
  readonly affiliation: Affiliation | null
  /**
   * ISO 3166-1 alpha-2.
   * @pattern ^[A-Z]{2}$
   */
  readonly country: string | null
  /** The fullest mention, when this one is a pronoun, an acronym or a title. */
  readonly mention: Anchor | null
  /** Where this source has it from, nearest first. */
  readonly via: readonly Source[]
}

export interface Affiliation {
  /** Canonical, ours. */
  readonly name: string
  readonly kind: SourceKind
  /**
   * ISO 3166-1 alpha-2.
   * @pattern ^[A-Z]{2}$
   */
  readonly country: string | null
}

export type TimeRelation = 'on' | 'by' | 'until' | 'since' | 'from' | 'before' | 'after' | 'during'

/** A time expression: the anchor is the extent of TIMEX3 (no preposition), the preposition lives in `relation`. */
export interface Time extends Anchor, Implied {
  /**
   * `2024`, `2024-10`, `2024-10-23`, a trailing `~` or `?`, or an interval `a/b`.
   * @pattern ^\d{4}(-\d{2}(-\d{2})?)?[~?]?(/\d{4}(-\d{2}(-\d{2})?)?[~?]?)?$
   */
  readonly edtf: string
  /** What the preposition makes of it: "by December" is `by`, "as early as Monday" is `from`. */
  readonly relation: TimeRelation
}

export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost' | 'between' | 'vague'

/** An amount of something: exact and about fill `best`, atLeast `low`, atMost `high`, between and vague both ends. */
export interface Quantity extends Anchor {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** Of measure or money; null for a count. */
  readonly unit: string | null
  /** What is counted, verbatim. */
  readonly of: string | null
  /** How the text bounds it. */
  readonly bound: Bound
}

export type Precision = 'point' | 'city' | 'region' | 'country' | 'area'

/** A place; coordinates in decimal degrees (WGS 84), null where a point would claim too much. */
export interface Place extends Anchor {
  /** Canonical, ours. */
  readonly name: string
  /**
   * ISO 3166-1 alpha-2.
   * @pattern ^[A-Z]{2}$
   */
  readonly country: string | null
  /**
   * @minimum -90
   * @maximum 90
   */
  readonly lat: number | null
  /**
   * @minimum -180
   * @maximum 180
   */
  readonly lon: number | null
  /** How exactly the coordinates tell where it is. */
  readonly precision: Precision
}
