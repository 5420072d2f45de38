/** The draft: what the stages hand on, each part added by exactly one stage. Nothing in it is ever changed. */

import type { CueEntry } from '../lexicon/en/cue-entry.ts'
import type { Act, Article, Certainty, Claim, Place, Quantity, QuotationKind, Said, Source, Time } from '../model.ts'
import type { Span } from '../text/span.ts'

export interface Draft {
  /** Given: the bytes as received and what is known of them. */
  readonly capture: Capture
  /** Given: what the user states about the input. */
  readonly stated: Stated
  /** Given: the learned extractor; null where the rules read alone. */
  readonly extractor: Extractor | null
  /** ingest */
  readonly article: Article
  /** ingest: the blocks of the article text in order, disjoint; only white space lies between them. */
  readonly blocks: readonly Block[]
  /** segment: sentences in order, disjoint; none lies in furniture. */
  readonly sentences: readonly Sentence[]
  /** segment: tokens in order, disjoint, of all blocks but furniture. */
  readonly tokens: readonly Token[]
  /** segment: quoted passages in order of their opening mark; may nest. */
  readonly quotations: readonly Quotation[]
  /** extract: in order of content, else cue. */
  readonly attributions: readonly Attribution[]
  /** resolve: one list an attribution, in step with `attributions`. */
  readonly sources: readonly (readonly Source[])[]
  /** resolve: one entry an attribution: the indices of the attributions that it refers to. */
  readonly references: readonly (readonly number[])[]
  /** normalise */
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly places: readonly Place[]
  /** normalise: one entry an attribution. */
  readonly said: readonly (Said | null)[]
  /** classify: one entry an attribution. */
  readonly classes: readonly Classes[]
  /** assemble */
  readonly claims: readonly Claim[]
}

export interface Capture {
  /** As named on the command line: a path, a URL or `-`. */
  readonly input: string
  readonly bytes: Uint8Array
  /** Media type without parameters, from the server or the file's extension; null when unknown. */
  readonly mediaType: string | null
  /** Character set from the server; null when it did not say. */
  readonly charset: string | null
  /** The address the bytes came from, after redirects; null for files and standard input. */
  readonly url: string | null
}

export interface Stated {
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** The day of reading, `YYYY-MM-DD`. */
  readonly readAt: string
}

/** The learned extractor, loaded and ready: the one part of the pipeline that is not in this folder. */
export interface Extractor {
  /** Name and version of the model. */
  readonly name: string
  readonly runtime: 'native' | 'wasm'
  /** The same for the same text. Rejects when the runtime fails (out of memory). */
  find(text: string): Promise<readonly Learned[]>
  /** For grouping; without it claims are compared by their words alone. */
  readonly sentences?: SentenceEncoder
}

/** What a sentence says as a direction. */
export interface SentenceEncoder {
  /** Name and version of the model. */
  readonly name: string
  /** As `pipeline/vector.ts` has it; the same for the same text. Rejects when the runtime fails. */
  vectorOf(text: string): Promise<string>
}

/** An attribution as the learned extractor found it: whole words of the text, no word in two contents. */
export interface Learned {
  readonly cue: Span
  readonly sources: readonly Span[]
  /** In order, at least one. */
  readonly content: readonly Span[]
  readonly score: number
}

/** furniture: text that is shown but says nothing of the event: paywall notices, "read more", a byline. */
export interface Block extends Span {
  readonly kind: 'headline' | 'heading' | 'paragraph' | 'furniture'
}

/** `first` and `last` are token indices, half-open `[first, last)`. */
export interface Sentence extends Span {
  /** Index of its block. */
  readonly block: number
  readonly first: number
  readonly last: number
}

export interface Token extends Span {
  readonly text: string
  /** Lower case, curly apostrophes made straight: the key for lexicons. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'punctuation'
  /** Index of its sentence. */
  readonly sentence: number
  /** Index of the innermost quotation whose inner span holds it; -1 outside of quotations. */
  readonly quotation: number
}

/** A quoted passage of one paragraph: the span with its marks, `inner` without. */
export interface Quotation extends Span {
  readonly inner: Span
  /** False where the passage runs to the end of its paragraph without a closing mark (it goes on in the next). */
  readonly closed: boolean
  /** Depth of nesting, 0 for the outermost. */
  readonly depth: number
}

/** A source, a cue and a content as a rule or a model found them; meaning is added by later stages. */
export interface Attribution {
  /** Rule id or model name. */
  readonly foundBy: string
  readonly voice: 'attributed' | 'publisher'
  /** Noun phrases as written, one a source; empty where the text names none. */
  readonly sources: readonly Span[]
  readonly cue: Span | null
  /** The lexicon's entry behind the cue; null without a cue or when a model found one that the lexicon lacks. */
  readonly entry: CueEntry | null
  readonly content: readonly Span[]
  /** Index of the attribution whose sources this quotation without a cue repeats. */
  readonly continues: number | null
  /** Index of the attribution whose content holds this one. */
  readonly within: number | null
  readonly score: number
}

export interface Classes {
  readonly act: Act
  readonly quotation: QuotationKind
  readonly negated: boolean
  readonly certainty: Certainty
  readonly hedge: Span | null
  readonly conditional: boolean
  readonly firstTime: Span | null
}
