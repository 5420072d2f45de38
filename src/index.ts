/** The public library surface: what the command line, and later the server, the assistants and the page, call. */
import packageJson from '../package.json' with { type: 'json' }
import type { ReadResult } from './model.ts'
import type { Capture, Extractor, Stated } from './pipeline/draft.ts'
import { run } from './pipeline/index.ts'
import type { Store } from './store/store.ts'

export type * from './ledger-model.ts'
export type * from './model.ts'
export type { Capture, Extractor, Learned, Stated } from './pipeline/draft.ts'
export { STAGES } from './pipeline/index.ts'
export { page } from './pipeline/report/html.ts'
export { terminal } from './pipeline/report/terminal.ts'
export { withVoice } from './pipeline/report/voice.ts'
export type { Stage } from './pipeline/stage.ts'
export type { Added, Addition, ClaimPlace, Entry, Store } from './store/store.ts'
export { WireError } from './wire/check.ts'
export { fromLine, toLine } from './wire.ts'

export const VERSION: string = packageJson.version

/**
 * Reads one captured input into attributed claims: by rules, and with the learned extractor where one is given. Does no I/O
 * and reads no clock; never throws on any text: what is wrong with it stands in `problems`.
 */
export const read = (capture: Capture, stated: Stated, extractor: Extractor | null = null): Promise<ReadResult> =>
  run(
    capture,
    stated,
    { version: VERSION, model: extractor?.name ?? null, runtime: extractor?.runtime ?? 'none' },
    extractor,
  )

/**
 * Opens the learned extractor in a folder (`models/extractor`, or one of your own). Throws a `UserError`: `model-unusable` when
 * the folder holds no whole and unaltered model, `runtime-missing` when this machine can load nothing that runs it.
 */
export const openExtractor = async (folder: string): Promise<Extractor> =>
  (await import('./effects/model.ts')).openExtractor(folder)

/**
 * Opens the ledger, and makes it on first use: the one that is `named` (a path or a `postgres://` address), else the one of
 * `HEARSAY_DATABASE_URL`, of `HEARSAY_HOME`, or in the user's data folder. Throws a `UserError` when it cannot be opened.
 */
export const openStore = async (
  named: string | null,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Store> => (await import('./store/open.ts')).openStore(named, env)
