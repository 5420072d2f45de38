/** A series of numbers or dates, a line each: when, what, who, what it amends, and whether its article still says so. */
import type { Amends, DateEntry, NumberEntry, Withdrawn } from '../../../ledger-model.ts'
import { type Days, dayOf } from '../dated.ts'
import type { Run } from '../terminal/flow.ts'
import { count, quantity } from '../words.ts'
import { day, labelled, type Paper, run } from './paper.ts'
import { sourceName } from './source.ts'

type Entry = NumberEntry | DateEntry

/** What a source repeats on the same day stands once, with how often. */
export function seriesOf(entries: readonly Entry[], days: Days, paper: Paper): string[] {
  const dayIn = ({ claim, said }: Entry): string => dayOf(claim, day(said), days)
  const wide = Math.max(...entries.map((entry) => dayIn(entry).length), 0) + 4 // a margin and a gap of two
  return [...Map.groupBy(entries, keyOf).values()].flatMap((same) =>
    labelled(run(`  ${dayIn(same[0]!)}`, paper.inks.plain), wide, line(same[0]!, same.length, paper), paper),
  )
}

const keyOf = (entry: Entry): string =>
  [day(entry.said), entry.exact, entry.source.id, value(entry), entry.amends?.claim, entry.withdrawn?.revision].join(
    '\n',
  )

function line(entry: Entry, times: number, { inks }: Paper): Run[] {
  const { exact, source, amends, claim, withdrawn } = entry
  const repeated = times > 1 ? ` and ${count(times - 1, 'more claim')}` : ''
  return [
    run(exact, inks.strong),
    run(` [${value(entry)}] `, inks.faint),
    run(sourceName(source), inks.plain),
    ...(amends ? [run(amended(amends), inks.caution)] : []),
    ...(withdrawn ? [run(` [${WITHDRAWN[withdrawn.how]}]`, inks.caution)] : []),
    run(` [#${claim.slice(0, 8)}${repeated}]`, inks.faint),
  ]
}

const value = (entry: Entry): string =>
  'edtf' in entry
    ? `${entry.relation === 'on' ? '' : `${entry.relation} `}${entry.edtf}`
    : [quantity({ ...entry, start: 0, end: 0 }), entry.state].filter(Boolean).join(', ')

const amended = ({ how, value, source }: Amends): string =>
  how === 'replaces' ? ` [replaces “${value}”]` : ` [differs from “${value}”, ${sourceName(source)}]`

export const WITHDRAWN: Readonly<Record<Withdrawn['how'], string>> = {
  silentEdit: 'replaced in a silent edit',
  correction: 'replaced with a correction',
}
