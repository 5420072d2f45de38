/** `hearsay board`: every proposition of a story, with who stands where. */
import type { Effects } from '../../effects.ts'
import type { Store } from '../../index.ts'
import { boardLine, boardOf, boardTop } from '../../ledger/board.ts'
import { withArticles } from '../../wire.ts'
import { OK } from '../exit.ts'
import { type StoryOptions, withLedger } from '../ledger.ts'
import { paper } from '../paper.ts'

export interface BoardOptions extends StoryOptions {
  /** Shows the claims themselves. */
  readonly words?: boolean
  /** Shows every proposition, not only those that were said of last. */
  readonly all?: boolean
}

/** Gives the exit status. */
export const board = (options: BoardOptions, effects: Effects): Promise<number> =>
  withLedger(options, effects, async (store) => {
    if (options.json) effects.stdout.write(`${withArticles(await boardLine(store, options.story))}\n`)
    else effects.stdout.write(await viewOf(store, options, effects))
    return OK
  })

async function viewOf(store: Store, { story, all, words }: BoardOptions, effects: Effects): Promise<string> {
  const { boardView, MOST } = await import('../../pipeline/report/ledger/board.ts')
  const { board, total } = all
    ? { board: await boardOf(store, story), total: undefined }
    : await boardTop(store, story, MOST)
  const claims = words ? await (await import('../../ledger/claims.ts')).claimsOf(store, story) : null
  return boardView(board, claims, paper(effects), total)
}
