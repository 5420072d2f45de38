/** The learned extractor that a command reads with. */
import type { Effects } from '../effects.ts'
import { UserError } from '../errors.ts'
import type { Extractor } from '../pipeline/draft.ts'
import { withoutModel } from './complain.ts'

/** `model`: a folder, or `none`; `texts`: how many will be read. One that cannot be used is complained of, and the rules read alone. */
export async function extractorFor(model: string | undefined, effects: Effects, texts = 1): Promise<Extractor | null> {
  const folder = model ?? effects.env.HEARSAY_MODEL ?? null
  if (folder === 'none') return null
  try {
    return await effects.openExtractor(folder === '' ? null : folder, texts)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    withoutModel(error, effects)
    return null
  }
}
