/** `hearsay read`: inputs to claims, one input after the other, in their order. */
import type { Effects } from '../../effects.ts'
import { UserError } from '../../errors.ts'
import { isUrl } from '../../ledger/arrivals.ts'
import type { ReadResult } from '../../model.ts'
import type { Extractor, Stated } from '../../pipeline/draft.ts'
import { type Voice, withVoice } from '../../pipeline/report/voice.ts'
import { read as readCapture, refusal } from '../../read.ts'
import { ahead } from '../ahead.ts'
import { capture } from '../capture.ts'
import { broken, damaged, unread } from '../complain.ts'
import { OK } from '../exit.ts'
import { extractorFor } from '../extractor.ts'
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
  const extractor = await extractorFor(options.model, effects, inputs.length)
  const begin = ([index, input]: [number, string]): Promise<Outcome> => {
    line.show(`reading ${index + 1} of ${inputs.length}: ${input}`)
    return readOne(input, options, extractor, effects)
  }
  let status = OK
  for await (const outcome of ahead([...inputs.entries()], effects.widthFor(inputs.length), begin)) {
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

/** Bytes that stand for no character damage what was read; the views show that, a line of JSON hides it in its problems. */
function warn({ input, problems }: ReadResult, { format }: ReadOptions, effects: Effects): number {
  const damage = problems.find(({ rule }) => rule === 'invalid-characters')
  if (damage && format === 'json') damaged(input, damage, effects)
  return OK
}

/** An article in another language still has a state to show; what is no article has none. */
const printable = (error: UserError | null): boolean => error === null || error.code === 'language-unsupported'
