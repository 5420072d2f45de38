/** The log of the ledger, a line an entry. */

import { flow, hang } from '../terminal/flow.ts'
import { setWords } from './decision.ts'
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
  readonly sets: Parameters<typeof setWords>[0] | null
}

/** Characters of the longest kind, and of a moment. */
const [KIND, MOMENT] = ['tombstone'.length, '2031-03-10 09:00 UTC'.length]
/** Least room to tell of an entry beside it, and the margin where it stands below. */
const [LEAST, INDENT] = [40, 4]

export function logView(entries: readonly LogLine[], { inks, columns }: Paper): string {
  const digits = String(entries.at(-1)?.seq ?? 0).length
  const lines = entries.flatMap(({ seq, at, kind, story, article, about, engine, why, sets }) => {
    // a tombstone tells of itself
    const reason = kind === 'decision' ? why || 'no reason given' : null
    const place = [story, article, engine].filter((part) => part !== null && part !== '').join(' · ')
    const told = [about, sets && setWords(sets), reason].filter((part) => part !== null && part !== '').join(' · ')
    const label = `${String(seq).padStart(digits)}  ${inks.faint(moment(at))}  ${inks.strong(kind.padEnd(KIND))}  `
    const runs = [run(told, inks.plain), run(place && ` [${place}]`, inks.faint)]
    const margin = digits + 2 + MOMENT + 2 + Math.max(KIND, kind.length) + 2
    // where that leaves little room, what is told stands below
    const narrow = columns - margin < LEAST
    if (narrow) return [label.trimEnd(), ...hang(flow(runs, columns - INDENT), ' '.repeat(INDENT), ' '.repeat(INDENT))]
    return hang(flow(runs, columns - margin), label, ' '.repeat(margin))
  })
  return lines.length === 0 ? `${inks.faint('[no entries]')}\n` : `${lines.join('\n')}\n`
}
