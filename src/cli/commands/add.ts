/** `hearsay add`: inputs into a story, one after the other; what was acknowledged is in the ledger. */
import type { Effects } from '../../effects.ts'
import { UserError } from '../../errors.ts'
import type { Added, Extractor, Store } from '../../index.ts'
import { add as addTo, prepare } from '../../ledger/add.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
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

/** Gives the exit status: the highest that any of the inputs ended with. */
export const add = (options: AddOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    const extractor = await extractorFor(options.model, effects)
    const line = progress(effects, true)
    let status = OK
    let done = 0
    line.show(`adding to ${options.story}`)
    for await (const arrival of arrivals(options, effects)) {
      line.show(`adding ${++done}: ${arrival.input}`)
      const finish = await addOne(arrival, options, { store, extractor, effects })
      line.erase()
      status = Math.max(status, finish())
    }
    line.erase()
    return status
  })

interface Tools {
  readonly store: Store
  readonly extractor: Extractor | null
  readonly effects: Effects
}

/** Says what became of the input, once nothing is in the way, and gives the exit status. What the ledger refuses is thrown. */
async function addOne(arrival: Arrival, options: AddOptions, tools: Tools): Promise<() => number> {
  const { effects, store } = tools
  const { input } = arrival
  const failed = (error: unknown) => () =>
    error instanceof UserError ? unread(input, error, effects) : broken(error, `adding ${input}`, effects)
  if ('error' in arrival) return failed(arrival.error)
  try {
    const received = { ...arrival, at: effects.now(), stated: stated(options, effects) }
    const prepared = await prepare(received, tools.extractor)
    if ('error' in prepared) return failed(prepared.error)
    const { outcome, reading } = await addTo(store, options.story, prepared)
    const { article, revision } = reading
    const claims = reading.claims.filter(({ voice }) => voice === 'attributed').length
    return () => {
      if (options.json) printJson({ input, outcome, article, revision, claims }, effects)
      else effects.stdout.write(`${outcome.padEnd(WIDEST)}  ${article}  ${visible(input)}${told(outcome, claims)}\n`)
      return OK
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    return failed(error)
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
