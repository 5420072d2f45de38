/** The learned extractor that an evaluation reads with. */
import { openExtractor, shippedModel } from '../src/effects/model.ts'
import type { Extractor } from '../src/pipeline/draft.ts'

/** In the folder, or without one that which came with the program; null where none came, and for `none`. */
export async function modelFor(folder: string | null): Promise<Extractor | null> {
  const own = folder ?? shippedModel()
  return own === null || own === 'none' ? null : openExtractor(own)
}
