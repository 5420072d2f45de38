/** The public library surface: what the command line, and later the server, the assistants and the page, call. */
import type { Extractor } from './pipeline/draft.ts'

export { type AddedArticle, add, type Prepared, prepare, type Received } from './ledger/add.ts'
export { boardOf } from './ledger/board.ts'
export { changesOf } from './ledger/changes.ts'
export { claimsOf, type StoryClaims } from './ledger/claims.ts'
export { csv } from './ledger/csv.ts'
export { type By, decide, type Wish } from './ledger/decide.ts'
export { type Row, rowsOf, type StoryExport, storyExport } from './ledger/export.ts'
export { feedItems } from './ledger/feed.ts'
export { forget } from './ledger/forget.ts'
export { type Marked, mark } from './ledger/mark.ts'
export { openStore } from './ledger/open.ts'
export { propositionOf } from './ledger/proposition.ts'
export { type Again, reread } from './ledger/reread.ts'
export { numbersOf, unconfirmedOf } from './ledger/select.ts'
export { type StoryState, stateOf } from './ledger/state.ts'
export { timelineOf } from './ledger/timeline.ts'
export { whoOf } from './ledger/who.ts'
export type * from './ledger-model.ts'
export type * from './ledger-views.ts'
export type * from './model.ts'
export type { Capture, Extractor, Learned, Stated } from './pipeline/draft.ts'
export { STAGES } from './pipeline/index.ts'
export { page } from './pipeline/report/html.ts'
export { terminal } from './pipeline/report/terminal.ts'
export { withVoice } from './pipeline/report/voice.ts'
export type { Stage } from './pipeline/stage.ts'
export { read, refusal, VERSION } from './read.ts'
export type { Added, Addition, ClaimPlace, Entry, Store } from './store/store.ts'
export { WireError } from './wire/check.ts'
export { fromLine, jsonLine, ledgerLine, toLine } from './wire.ts'

/**
 * Opens the learned extractor in a folder (`models/extractor`, or one of your own). Throws a `UserError`: `model-unusable` when
 * the folder holds no whole and unaltered model, `runtime-missing` when this machine can load nothing that runs it.
 */
export const openExtractor = async (folder: string): Promise<Extractor> =>
  (await import('./effects/model.ts')).openExtractor(folder)
