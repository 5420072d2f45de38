/** What the server answers where the model has no type of its own. The same names as in `docs/http-api.md`. */
import type {
  ArticleRef,
  Decision,
  Proposition,
  Reading,
  Reliability,
  SourceRef,
  Status,
  StorySummary,
} from '../ledger-model.ts'
import type { ClaimChange, Correction, PropositionView, SourceView } from '../ledger-views.ts'
import type { Completeness, Place, Time } from '../model.ts'
import type { Run } from '../pipeline/report/dossier/sheet.ts'

export interface Stories {
  readonly stories: readonly StorySummary[]
}

/** `total` after the filters, `counts` before. */
export interface BoardPage {
  readonly story: string
  readonly asOf: string
  readonly total: number
  readonly counts: Readonly<Partial<Record<Status | 'truncated' | 'all', number>>>
  readonly propositions: readonly Proposition[]
}

/** Additive: the words around each claim, its own strong. */
export interface PropositionAnswer extends PropositionView {
  readonly contexts?: Readonly<Record<string, readonly Run[]>>
}

export interface SourceSummary {
  readonly source: SourceRef
  readonly claims: number
  readonly propositions: number
  readonly changes: number
  readonly articles: number
  readonly reliability: Reliability
  /** EDTF. */
  readonly latest: string
}

export interface Sources {
  readonly story: string
  readonly sources: readonly SourceSummary[]
}

export interface SourceAnswer extends SourceView {
  readonly reliability: Reliability
  /** As written in the texts. */
  readonly names: readonly string[]
  readonly related: readonly SourceRef[]
}

export interface Articles {
  readonly story: string
  readonly articles: readonly {
    readonly article: ArticleRef
    readonly revisions: number
    readonly claims: number
    readonly completeness: Completeness
    readonly problems: number
  }[]
}

export interface Places {
  readonly story: string
  readonly places: readonly (Pick<Place, 'name' | 'country' | 'lat' | 'lon' | 'precision'> & {
    readonly claims: readonly {
      readonly claim: string
      readonly proposition: string | null
      readonly said: string
      readonly exact: string
    }[]
  })[]
}

export interface Times {
  readonly story: string
  readonly times: readonly (Pick<Time, 'edtf' | 'relation' | 'exact'> & {
    readonly claim: string
    readonly proposition: string | null
  })[]
}

export interface ArticleAnswer {
  readonly reading: Omit<Reading, 'read'> & { readonly article: Reading['read'] }
  readonly revisions: readonly {
    readonly revision: string
    readonly capturedAt: string
    readonly readAt: string
    readonly engine: Reading['engine']
    readonly seen: number | null
  }[]
  readonly propositions: Readonly<Record<string, string>>
  readonly decisions: readonly Decision[]
}

export interface Comparison {
  readonly from: ArticleRef
  readonly to: ArticleRef
  readonly text: readonly { readonly op: 'same' | 'removed' | 'added'; readonly exact: string }[]
  readonly claims: readonly ClaimChange[]
  readonly corrections: readonly Correction[]
}

export interface Decisions {
  readonly story: string
  readonly decisions: readonly (Decision & { readonly undone: boolean })[]
}

export type Hit =
  | {
      readonly kind: 'claim'
      readonly story: string
      readonly article: ArticleRef
      readonly claim: string
      readonly proposition: string | null
      readonly words: readonly string[]
      readonly sources: readonly string[]
    }
  | {
      readonly kind: 'article'
      readonly story: string
      readonly article: ArticleRef
      readonly exact: string
      readonly start: number
      readonly end: number
    }

export interface Hits {
  readonly q: string
  readonly total: number
  readonly hits: readonly Hit[]
}

export interface Health {
  readonly version: string
  readonly model: string | null
  readonly ledger: string
}
