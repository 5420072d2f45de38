/** `hearsay reread`: the articles of a story, read again by the present engine. */
import type { Effects } from '../../effects.ts'
import type { ClaimChange } from '../../index.ts'
import { settle } from '../../ledger/board.ts'
import { reread as rereadIn } from '../../ledger/reread.ts'
import { OK, UNREAD } from '../exit.ts'
import { ledgerExtractorFor } from '../extractor.ts'
import { printJson, type StoryOptions, withLedger } from '../ledger.ts'
import { progress } from '../progress.ts'

export interface RereadOptions extends StoryOptions {
  /** A folder, or `none`. */
  readonly model?: string
}

/** Gives the exit status: 1 when the bytes of some article are gone. */
export const reread = (options: RereadOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    const extractor = await ledgerExtractorFor(options.model, effects)
    const line = progress(effects, true)
    line.show('reading again')
    let [status, done, isNew] = [OK, 0, false]
    for await (const again of rereadIn(
      store,
      options.story,
      { at: effects.now(), readAt: effects.today() },
      extractor,
    )) {
      line.erase()
      const { article, outcome, claims } = again
      if (outcome === 'unread') status = UNREAD
      if (options.json) printJson(again, effects)
      else effects.stdout.write(`${outcome.padEnd(WIDEST)}  ${article}${difference(claims)}\n`)
      isNew ||= outcome === 'reread'
      line.show(`${++done} read again`)
    }
    line.show(`grouping the claims of ${options.story}`)
    if (isNew) await settle(store, options.story)
    line.erase()
    return status
  })

/** Room for the longest outcome. */
const WIDEST = 'reread'.length

function difference(claims: readonly ClaimChange[]): string {
  const added = claims.filter(({ before }) => before === null).length
  const removed = claims.filter(({ after }) => after === null).length
  const changed = claims.filter(({ how }) => how.length > 0).length
  return claims.length === 0 ? '' : `  claims: ${added} added, ${removed} removed, ${changed} changed`
}
