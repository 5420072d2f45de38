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
    const extractor = await open(folder === '' ? null : folder)
    return extractor && complaining(extractor, effects)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    withoutModel(error, effects)
    return null
  }
}

/** What fails while it reads is told in one line, the same failure once; who reads goes on by rules, or by words. */
function complaining({ sentences, ...extractor }: Extractor, effects: Effects): Extractor {
  const told = new Set<string>()
  const telling =
    <T>(ask: (text: string) => Promise<T>, tell: (error: UserError, effects: Effects) => void) =>
    (text: string): Promise<T> =>
      ask(text).catch((error: unknown) => {
        const failure = String(error)
        if (!told.has(failure)) tell(new UserError('model-failed', failure), effects)
        told.add(failure)
        throw error
      })
  const find = telling(extractor.find, withoutModel)
  if (!sentences) return { ...extractor, find }
  return { ...extractor, find, sentences: { ...sentences, vectorOf: telling(sentences.vectorOf, withoutSentences) } }
}
