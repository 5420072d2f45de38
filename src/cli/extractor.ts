/** The learned extractor that a command reads with, and what a command adds with. */
import type { Effects } from '../effects.ts'
import { UserError } from '../errors.ts'
import type { Extractor } from '../pipeline/draft.ts'
import { withoutModel, withoutSentences } from './complain.ts'

/** `model`: a folder, or `none`; `texts`: how many will be read. One that cannot be used is complained of, and the rules read alone. */
export const extractorFor = (model: string | undefined, effects: Effects, texts = 1): Promise<Extractor | null> =>
  opened(model, effects, (folder) => effects.openExtractor(folder, texts))

/** As `extractorFor`, with a sentence encoder for the ledger. One that cannot be used is complained of, and grouping goes by words alone. */
export const ledgerExtractorFor = (model: string | undefined, effects: Effects, texts = 1): Promise<Extractor | null> =>
  opened(model, effects, (folder) => effects.openExtractor(folder, texts, (error) => withoutSentences(error, effects)))

async function opened(
  model: string | undefined,
  effects: Effects,
  open: (folder: string | null) => Promise<Extractor | null>,
): Promise<Extractor | null> {
  const folder = model ?? effects.env.HEARSAY_MODEL ?? null
  if (folder === 'none') return null
  try {
    return await open(folder === '' ? null : folder)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    withoutModel(error, effects)
    return null
  }
}
