/** A story to hand on: all that is known of it, or one row a claim. */
import type { ArticleRef, Board, Decision, StoryClaim } from '../ledger-model.ts'
import { ledgerLine } from '../wire.ts'
import type { StoryClaims } from './claims.ts'
import { csv } from './csv.ts'
import type { StoryState } from './state.ts'

/** json: all that is known, as one object; jsonl and csv: one row a claim. */
export type ExportFormat = 'json' | 'jsonl' | 'csv'

/** Lines, each with its end. */
export function exported(state: StoryState, format: ExportFormat): string {
  if (format === 'csv') return csv(rowsOf(state))
  const values = format === 'json' ? [storyExport(state)] : rowsOf(state)
  return values.map((value) => `${ledgerLine(value)}\n`).join('')
}

export interface StoryExport {
  readonly story: string
  readonly asOf: string
  readonly board: Board
  readonly articles: readonly ArticleRef[]
  readonly claims: readonly StoryClaim[]
  readonly decisions: readonly Decision[]
}

export function storyExport({ board, claims, decisions }: StoryState): StoryExport {
  const shown = attributed(claims).map(([, story]) => story)
  const current = shown.filter(({ notSeenAgain }) => !notSeenAgain)
  const articles = new Map([...shown, ...current].map(({ article }) => [article.article, article]))
  return { story: board.story, asOf: board.asOf, board, articles: [...articles.values()], claims: shown, decisions }
}

/** One claim with what its proposition came to; lists are joined by "; ", parts of a content by " … ". */
export interface Row {
  readonly story: string
  readonly proposition: string | null
  readonly status: string | null
  readonly claim: string
  readonly said: string
  readonly sources: string
  readonly act: string
  readonly negated: boolean
  readonly certainty: string
  readonly conditional: boolean
  readonly cue: string | null
  readonly content: string
  readonly start: number | null
  readonly end: number | null
  readonly publisher: string | null
  readonly syndicatedFrom: string | null
  readonly url: string | null
  readonly published: string | null
  readonly article: string
  readonly revision: string
  readonly truncated: boolean
  readonly capturedAt: string
}

export function rowsOf({ board, claims }: StoryState): readonly Row[] {
  const propositions = new Map(board.propositions.flatMap((one) => one.claims.map((id) => [id, one] as const)))
  return attributed(claims).map(([key, { claim, article, said, sources }]) => {
    const proposition = propositions.get(key) ?? null
    return {
      story: board.story,
      proposition: proposition?.id ?? null,
      status: proposition?.status ?? null,
      claim: claim.id,
      said,
      sources: sources.map(({ name }) => name).join('; '),
      act: claim.act,
      negated: claim.negated,
      certainty: claim.certainty,
      conditional: claim.conditional,
      cue: claim.cue?.exact ?? null,
      content: claim.content.map(({ exact }) => exact).join(' … '),
      start: claim.content[0]?.start ?? null,
      end: claim.content.at(-1)?.end ?? null,
      publisher: article.publisher,
      syndicatedFrom: article.syndicatedFrom,
      url: article.url,
      published: article.published,
      article: article.article,
      revision: article.revision,
      truncated: article.truncated,
      capturedAt: article.capturedAt,
    }
  })
}

const attributed = (claims: StoryClaims): (readonly [string, StoryClaim])[] =>
  [...claims].filter(([, { claim }]) => claim.voice === 'attributed')
