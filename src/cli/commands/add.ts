/** `hearsay add`: inputs into a story, one after the other; what was acknowledged is in the ledger. */
import type { Effects } from '../../effects.ts'
import { UserError } from '../../errors.ts'
import type { Added } from '../../index.ts'
import { adding, enterInto, type Happened, knownIn } from '../../ledger/adding.ts'
import { arrivals, isUrl, type Named } from '../../ledger/arrivals.ts'
import { settle } from '../../ledger/board.ts'
import { count } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'
import { broken, unread } from '../complain.ts'
import { OK } from '../exit.ts'
import { ledgerExtractorFor } from '../extractor.ts'
import { type LedgerOptions, MAKES, printJson, withLedger } from '../ledger.ts'
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
  withLedger(
    options,
    effects,
    async (store) => {
      const expected = await expectedOf(options, effects)
      const extractor = await ledgerExtractorFor(options.model, effects, expected)
      const line = progress(effects, true)
      line.show(`adding to ${options.story}`)
      const how = {
        stated: stated(options, effects),
        extractor,
        width: effects.widthFor(expected),
        now: () => effects.now(),
        known: knownIn(store, options.story, extractor),
        enter: enterInto(store, options.story),
      }
      let [status, done, isNew] = [OK, 0, false]
      for await (const happened of adding(arrivals(options, effects), how)) {
        if (happened.event === 'received') continue
        if (happened.event === 'reading') {
          line.show(`${done} added; reading ${happened.input}`)
          continue
        }
        if (happened.event === 'added') done++
        line.erase()
        status = Math.max(status, told(happened, options, effects))
        isNew ||= happened.event === 'added' && !isIdle(happened.outcome)
      }
      line.show(`grouping the claims of ${options.story}`)
      if (isNew) await settle(store, options.story)
      line.erase()
      return status
    },
    MAKES,
  )

const isIdle = (outcome: Added): boolean => outcome === 'known' || outcome === 'forgotten'

/** Articles that a folder, a list or a feed may hold: more than there are threads. */
const MANY = 100

/** How many articles are to come, as far as that can be told: it decides how many threads read. */
async function expectedOf({ inputs, list }: AddOptions, effects: Effects): Promise<number> {
  const [input = '-'] = inputs
  if (inputs.length > 1 || list !== undefined || isUrl(input)) return MANY
  return (await effects.filesIn(input).catch(() => null)) === null ? 1 : MANY
}

/** Gives the exit status of one input. */
function told(happened: Ended, { json }: AddOptions, effects: Effects): number {
  const { input } = happened
  if (happened.event === 'refused') {
    const { error } = happened
    return error instanceof UserError ? unread(input, error, effects) : broken(error, `adding ${input}`, effects)
  }
  const { outcome, article, revision, claims } = happened
  if (json) printJson({ input, outcome, article, revision, claims }, effects)
  else effects.stdout.write(`${outcome.padEnd(WIDEST)}  ${article}  ${visible(input)}${amount(outcome, claims)}\n`)
  return OK
}

type Ended = Extract<Happened, { readonly event: 'added' | 'refused' }>

/** Room for the longest outcome. */
const WIDEST = 'forgotten'.length

const amount = (outcome: Added, claims: number): string => (isIdle(outcome) ? '' : `  ${count(claims, 'claim')}`)

const stated = ({ published, publisher, url, readAt }: AddOptions, effects: Effects) => ({
  published: published ?? null,
  publisher: publisher ?? null,
  url: url ?? null,
  readAt: readAt ?? effects.today(),
})
