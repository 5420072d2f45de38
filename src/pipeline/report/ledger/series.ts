/** A series of numbers or dates, a line each: when, what, who, and what it amends. */
import type { Amends, DateEntry, NumberEntry } from '../../../ledger-model.ts'
import type { Run } from '../terminal/flow.ts'
import { quantity } from '../words.ts'
import { day, labelled, type Paper, run } from './paper.ts'
import { sourceName } from './source.ts'

export function seriesOf(entries: readonly (NumberEntry | DateEntry)[], paper: Paper): string[] {
  const wide = Math.max(...entries.map(({ said }) => day(said).length), 0) + 4 // a margin and a gap of two
  return entries.flatMap((entry) =>
    labelled(run(`  ${day(entry.said)}`, paper.inks.plain), wide, line(entry, paper), paper),
  )
}

function line(entry: NumberEntry | DateEntry, { inks }: Paper): Run[] {
  const { exact, source, amends, claim } = entry
  return [
    run(exact, inks.strong),
    run(` [${value(entry)}] `, inks.faint),
    run(sourceName(source), inks.plain),
    ...(amends ? [run(amended(amends), inks.caution)] : []),
    run(` [#${claim.slice(0, 8)}]`, inks.faint),
  ]
}

const value = (entry: NumberEntry | DateEntry): string =>
  'edtf' in entry
    ? `${entry.relation === 'on' ? '' : `${entry.relation} `}${entry.edtf}`
    : [quantity({ ...entry, start: 0, end: 0 }), entry.state].filter(Boolean).join(', ')

const amended = ({ how, value, source }: Amends): string =>
  how === 'replaces' ? ` [replaces “${value}”]` : ` [differs from “${value}”, ${sourceName(source)}]`
