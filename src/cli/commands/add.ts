/** `hearsay add`: inputs into a story, one after the other; what was acknowledged is in the ledger. */
import type { Effects } from '../../effects.ts'
import { UserError } from '../../errors.ts'
import type { Added, Extractor, Store } from '../../index.ts'
import { add as addTo, type Prepared, prepare } from '../../ledger/add.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { ahead } from '../ahead.ts'
import { isUrl } from '../capture.ts'
import { broken, unread } from '../complain.ts'
import { OK } from '../exit.ts'
import { extractorFor } from '../extractor.ts'
import { type Arrival, arrivals, type Named } from '../inputs.ts'
import { type LedgerOptions, printJson, withLedger } from '../ledger.ts'
import { progress } from '../progress.ts'

export interface AddOptions extends LedgerOptions, Named {
  readonly story: string
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
  readonly readAt?: string
  /** A folder, or `none`. */
  readonly model?: string
}

/** Gives the exit status: the highest that any of the inputs ended with. Several are read at once, and added in their order. */
export const add = (options: AddOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    const expected = await expectedOf(options, effects)
    const extractor = await extractorFor(options.model, effects, expected)
    const line = progress(effects, true)
    line.show(`adding to ${options.story}`)
    const begin = (arrival: Arrival) => readOne(arrival, options, extractor, effects)
    let status = OK
    let done = 0
    for await (const { input, outcome } of ahead(arrivals(options, effects), effects.widthFor(expected), begin)) {
      line.show(`adding ${++done}: ${input}`)
      const finish =
        'error' in outcome
          ? refused(input, outcome.error, effects)
          : await enter(input, outcome, options, store, effects)
      line.erase()
      status = Math.max(status, finish())
    }
    line.erase()
    return status
  })

/** Articles that a folder, a list or a feed may hold: more than there are threads. */
const MANY = 100

/** How many articles are to come, as far as that can be told: it decides how many threads read. */
async function expectedOf({ inputs, list }: AddOptions, effects: Effects): Promise<number> {
  const [input = '-'] = inputs
  if (inputs.length > 1 || list !== undefined || isUrl(input)) return MANY
  return (await effects.filesIn(input).catch(() => null)) === null ? 1 : MANY
}

interface Read {
  readonly input: string
  readonly outcome: Prepared | { readonly error: unknown }
}

/** Never rejects. */
async function readOne(
  arrival: Arrival,
  options: AddOptions,
  extractor: Extractor | null,
  effects: Effects,
): Promise<Read> {
  const { input } = arrival
  if ('error' in arrival) return { input, outcome: arrival }
  try {
    const received = { ...arrival, at: effects.now(), stated: stated(options, effects) }
    return { input, outcome: await prepare(received, extractor) }
  } catch (error) {
    return { input, outcome: { error } }
  }
}

const refused = (input: string, error: unknown, effects: Effects) => (): number =>
  error instanceof UserError ? unread(input, error, effects) : broken(error, `adding ${input}`, effects)

/** What the ledger refuses is thrown. Gives what says, once nothing is in the way, what became of the input. */
async function enter(
  input: string,
  prepared: Exclude<Prepared, { readonly error: unknown }>,
  { story, json }: AddOptions,
  store: Store,
  effects: Effects,
): Promise<() => number> {
  const { outcome, reading } = await addTo(store, story, prepared)
  const { article, revision } = reading
  const claims = reading.claims.filter(({ voice }) => voice === 'attributed').length
  return () => {
    if (json) printJson({ input, outcome, article, revision, claims }, effects)
    else effects.stdout.write(`${outcome.padEnd(WIDEST)}  ${article}  ${visible(input)}${told(outcome, claims)}\n`)
    return OK
  }
}

/** Room for the longest outcome. */
const WIDEST = 'forgotten'.length

const told = (outcome: Added, claims: number): string =>
  outcome === 'known' || outcome === 'forgotten' ? '' : `  ${count(claims, 'claim')}`

const stated = ({ published, publisher, url, readAt }: AddOptions, effects: Effects) => ({
  published: published ?? null,
  publisher: publisher ?? null,
  url: url ?? null,
  readAt: readAt ?? effects.today(),
})
