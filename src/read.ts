/** Reads one captured input, under the name of this version. */
import packageJson from '../package.json' with { type: 'json' }
import { ERRORS, type ErrorCode, UserError } from './errors.ts'
import type { Article, Engine, ReadResult } from './model.ts'
import type { Capture, Extractor, Stated } from './pipeline/draft.ts'
import { run, STAGES } from './pipeline/index.ts'

export const VERSION: string = packageJson.version

/**
 * Reads one captured input into attributed claims: by rules, and with the learned extractor where one is given. Does no I/O
 * and reads no clock; never throws on any text: what is wrong with it stands in `problems`.
 */
export async function read(capture: Capture, stated: Stated, extractor: Extractor | null = null): Promise<ReadResult> {
  const result = await run(capture, stated, engineOf(extractor), extractor)
  // where the extractor failed, the rules read alone
  return result.problems.some(({ rule }) => rule === 'extractor-failed')
    ? { ...result, engine: engineOf(null) }
    : result
}

/** The engine that reads so. */
export const engineOf = (extractor: Extractor | null): Engine => ({
  version: VERSION,
  model: extractor && [extractor.name, extractor.sentences?.name ?? []].flat().join(', '),
  runtime: extractor?.runtime ?? 'none',
})

/** The article alone, without its claims: what tells whether it was read before. */
export const identify = async (capture: Capture, stated: Stated): Promise<Article> =>
  (await STAGES[0].run({ capture, stated })).value.article

/** A problem of the text that stands in the table of errors means that the input could not be read; null where it could. */
export function refusal({ problems }: ReadResult): UserError | null {
  const found = problems.find(({ rule }) => Object.hasOwn(ERRORS, rule))
  return found ? new UserError(found.rule as ErrorCode, found.found ?? found.message) : null
}
