/** `hearsay dossier`: a story as one page to hand on. */
import type { Effects } from '../../effects.ts'
import { changesOf } from '../../ledger/changes.ts'
import { stateOf } from '../../ledger/state.ts'
import { OK } from '../exit.ts'
import { type LedgerOptions, withLedger } from '../ledger.ts'

export interface DossierOptions extends Pick<LedgerOptions, 'ledger'> {
  readonly story: string
  readonly format: 'markdown' | 'html'
  /** ISO 8601, UTC: tells what changed since then as well. */
  readonly since?: string
}

/** Gives the exit status. */
export const dossier = (options: DossierOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    const { story, format, since } = options
    const { board, claims, readings } = await stateOf(store, story)
    const changes = since === undefined ? null : await changesOf(store, story, since)
    const { dossierOf } = await import('../../pipeline/report/dossier/dossier.ts')
    const blocks = dossierOf({ board, claims, readings, changes })
    if (format === 'html') {
      const { dossierPage } = await import('../../pipeline/report/dossier/page.ts')
      effects.stdout.write(dossierPage(story, blocks))
    } else {
      const { markdown } = await import('../../pipeline/report/dossier/markdown.ts')
      effects.stdout.write(markdown(blocks))
    }
    return OK
  })
