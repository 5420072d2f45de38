/** The public library surface: what the command line, and later the server, the assistants and the page, call. */
import type { Extractor } from './pipeline/draft.ts'

export type { Answering, Effects, PageFile } from './effects.ts'
export { ERRORS, type ErrorCode, UserError } from './errors.ts'
export { type AddedArticle, add, type Prepared, prepare, type Received } from './ledger/add.ts'
export { adding, enterInto, type Happened } from './ledger/adding.ts'
export { type Arrival, arrivalsFrom, arrivalsOfBytes } from './ledger/arrivals.ts'
export { articleOf, articlesOf } from './ledger/articles.ts'
export { boardOf } from './ledger/board.ts'
export { boardPage } from './ledger/board-page.ts'
export { changesOf, changesSince } from './ledger/changes.ts'
export { claimsOf, type StoryClaims } from './ledger/claims.ts'
export { compare } from './ledger/compare.ts'
export { csv } from './ledger/csv.ts'
export { type By, decide, type Wish } from './ledger/decide.ts'
export { decisionLog } from './ledger/decisions.ts'
export { type Desk, openDesk } from './ledger/desk.ts'
export { type DossierFormat, dossier } from './ledger/dossier.ts'
export { type ExportFormat, exported, type Row, rowsOf, type StoryExport, storyExport } from './ledger/export.ts'
export { feedOf } from './ledger/feed.ts'
export { forget } from './ledger/forget.ts'
export { type Marked, mark } from './ledger/mark.ts'
export { placesOf, timesOf } from './ledger/mentions.ts'
export { aMoment, isDate } from './ledger/moment.ts'
export { ledgerKind, openStore } from './ledger/open.ts'
export { propositionOf, propositionPage } from './ledger/proposition.ts'
export { type Again, reread } from './ledger/reread.ts'
export { search } from './ledger/search.ts'
export { numbersOf, unconfirmedOf, unconfirmedPage } from './ledger/select.ts'
export { sourceOf, sourcesOf } from './ledger/sources.ts'
export { type StoryState, stateOf } from './ledger/state.ts'
export { timelineOf, timelinePage } from './ledger/timeline.ts'
export { whoOf } from './ledger/who.ts'
export type * from './ledger-model.ts'
export type * from './ledger-views.ts'
export type * from './model.ts'
export type * from './page-views.ts'
export type { Capture, Extractor, Learned, Stated } from './pipeline/draft.ts'
export { STAGES } from './pipeline/index.ts'
export { page } from './pipeline/report/html.ts'
export { terminal } from './pipeline/report/terminal.ts'
export { withVoice } from './pipeline/report/voice.ts'
export type { Stage } from './pipeline/stage.ts'
export { read, refusal, VERSION } from './read.ts'
export type { Added, Addition, ClaimPlace, Entry, Store } from './store/store.ts'
export { WireError } from './wire/check.ts'
export { fromLine, jsonLine, ledgerLine, toLine, withArticles } from './wire.ts'

/**
 * Opens the learned extractor in a folder, without one that which came with the program; `grouped`: with the sentence encoder, for what
 * goes into a ledger. Throws a `UserError`: `model-unusable` when there is no whole and unaltered model, `runtime-missing` when this machine
 * can load nothing that runs it.
 */
export async function openExtractor(folder?: string, { grouped = false } = {}): Promise<Extractor> {
  const model = await import('./effects/model.ts')
  if (!grouped) return model.openExtractor(folder)
  return model.openGrouped(folder, (error) => {
    throw error
  })
}
