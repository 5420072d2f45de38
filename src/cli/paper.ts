/** What a view is drawn on: the width and the colours of the terminal. */
import type { Effects } from '../effects.ts'
import type { Paper } from '../pipeline/report/ledger/paper.ts'
import { inks, wantsColour } from '../pipeline/report/terminal/colour.ts'

/** Lines longer than this are hard to read; shorter than that cannot hold a table. */
const [WIDEST, NARROWEST] = [100, 40]

export const paper = ({ stdout, env }: Effects): Paper => ({
  inks: inks(wantsColour(env, stdout.isTerminal)),
  columns: Math.min(Math.max(stdout.columns, NARROWEST), WIDEST),
})
