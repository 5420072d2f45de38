/** `hearsay read`: inputs to claims, one input after the other, in their order. */
import type { Effects } from '../../effects.ts'
import { ERRORS, type ErrorCode, UserError } from '../../errors.ts'
import { type Extractor, type ReadResult, read as readCapture, type Stated, withVoice } from '../../index.ts'
import type { Voice } from '../../pipeline/report/voice.ts'
import { capture, isUrl } from '../capture.ts'
import { broken, damaged, unread, withoutModel } from '../complain.ts'
import { OK } from '../exit.ts'
import { type Format, printer } from '../printer.ts'
import { progress } from '../progress.ts'

export interface ReadOptions {
  readonly inputs: readonly string[]
  readonly format: Format
  readonly voice: Voice
  readonly attitudes?: boolean
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
  readonly readAt?: string
  /** A folder, or `none`. */
  readonly model?: string
  readonly allowPrivate?: boolean
}

/** Gives the exit status: the highest that any of the inputs ended with. */
export async function read(options: ReadOptions, effects: Effects): Promise<number> {
  const { inputs } = options
  const line = progress(effects, inputs.length > 1 || inputs.some(isUrl))
  const print = printer(options, effects)
  const extractor = await extractorFor(options, effects)
  let status = OK
  for (const [index, input] of inputs.entries()) {
    line.show(`reading ${index + 1} of ${inputs.length}: ${input}`)
    const outcome = await readOne(input, options, extractor, effects)
    line.erase()
    if (outcome.result) print.each(outcome.result)
    status = Math.max(status, outcome.complain())
  }
  print.end()
  return status
}

/** What one input came to: a result to print, a complaint to make, or both. */
interface Outcome {
  readonly result: ReadResult | null
  /** Says on standard error what was wrong, if anything, and gives the exit status. */
  complain(): number
}

/** The learned extractor to read with; one that cannot be used is complained of, and the rules read alone. */
async function extractorFor({ model }: ReadOptions, effects: Effects): Promise<Extractor | null> {
  const folder = model ?? effects.env.HEARSAY_MODEL ?? null
  if (folder === 'none') return null
  try {
    return await effects.openExtractor(folder === '' ? null : folder)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    withoutModel(error, effects)
    return null
  }
}

async function readOne(
  input: string,
  options: ReadOptions,
  extractor: Extractor | null,
  effects: Effects,
): Promise<Outcome> {
  try {
    const given = await capture(input, effects, options.allowPrivate === true)
    const result = withVoice(await readCapture({ ...given, input }, stated(options, effects), extractor), options.voice)
    const error = refusal(result)
    const complain = () => (error ? unread(input, error, effects) : warn(result, options, effects))
    return { result: printable(error) ? result : null, complain }
  } catch (error) {
    const complain = () =>
      error instanceof UserError ? unread(input, error, effects) : broken(error, `reading ${input}`, effects)
    return { result: null, complain }
  }
}

const stated = ({ published, publisher, url, readAt }: ReadOptions, effects: Effects): Stated => ({
  published: published ?? null,
  publisher: publisher ?? null,
  url: url ?? null,
  readAt: readAt ?? effects.today(),
})

/** A problem of the text that stands in the table of errors means that the input could not be read. */
function refusal({ problems }: ReadResult): UserError | null {
  const found = problems.find(({ rule }) => Object.hasOwn(ERRORS, rule))
  return found ? new UserError(found.rule as ErrorCode, found.found ?? found.message) : null
}

/** Bytes that stand for no character damage what was read; the views show that, a line of JSON hides it in its problems. */
function warn({ input, problems }: ReadResult, { format }: ReadOptions, effects: Effects): number {
  const damage = problems.find(({ rule }) => rule === 'invalid-characters')
  if (damage && format === 'json') damaged(input, damage, effects)
  return OK
}

/** An article in another language still has a state to show; what is no article has none. */
const printable = (error: UserError | null): boolean => error === null || error.code === 'language-unsupported'
