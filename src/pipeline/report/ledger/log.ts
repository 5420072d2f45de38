/** The log of the ledger, a line an entry. */

import { flow, hang } from '../terminal/flow.ts'
import { moment, type Paper, run } from './paper.ts'

/** What of an entry is shown. */
export interface LogLine {
  readonly seq: number
  readonly at: string
  readonly kind: string
  readonly story: string | null
  readonly article: string | null
  readonly about: string
  readonly engine: string | null
  readonly why: string | null
}

export function logView(entries: readonly LogLine[], { inks, columns }: Paper): string {
  const digits = String(entries.at(-1)?.seq ?? 0).length
  const lines = entries.flatMap(({ seq, at, kind, story, article, about, engine, why }) => {
    // a tombstone tells of itself
    const reason = kind === 'decision' ? why || 'no reason given' : null
    const rest = [story, article, about, engine, reason].filter((part) => part !== null && part !== '').join(' · ')
    const runs = [run(`${moment(at)} `, inks.faint), run(kind, inks.strong), run(` ${rest}`, inks.plain)]
    return hang(flow(runs, columns - digits - 1), `${String(seq).padStart(digits)} `, ' '.repeat(digits + 1))
  })
  return lines.length === 0 ? `${inks.faint('[no entries]')}\n` : `${lines.join('\n')}\n`
}
