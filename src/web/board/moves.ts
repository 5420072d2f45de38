/** The dates of a proposition in short: how those moved that took the place of others, or differ from them. */
import type { Amends, DateEntry } from '../../ledger-model.ts'
import { WITHDRAWN } from '../../pipeline/report/ledger/series.ts'
import { sourceName } from '../../pipeline/report/ledger/source.ts'
import { readable, shortDay } from '../dates.ts'

/** Moves told, the latest. */
const MOVES = 3
/** Dates of one move: the first, and the latest. */
const STEPS = 4

export interface Move {
  /** In order of saying; null where some are left out. */
  readonly steps: readonly (string | null)[]
  readonly how: Amends['how']
  /** What became of the first, and who says so: "date of Nils Oren". */
  readonly of: string
}

/** Dates are in order of saying. A source that moves its date twice makes one move of three steps. */
export function movesInShort(dates: readonly DateEntry[]): readonly Move[] {
  const runs: DateEntry[][] = []
  for (const entry of dates) {
    const before = entry.amends && dates.find(({ claim, exact }) => isOf(entry.amends!, claim, exact))
    if (!before) continue
    const run = entry.amends?.how === 'replaces' && runs.find((one) => one.at(-1) === before)
    if (run) run.push(entry)
    else runs.push([before, entry])
  }
  const moves = new Map(runs.map(moveOf).map((move) => [[move.of, move.how, ...move.steps].join('\n'), move]))
  return [...moves.values()].slice(-MOVES)
}

const isOf = ({ claim, value }: Amends, other: string, exact: string): boolean => claim === other && value === exact

function moveOf(run: readonly DateEntry[]): Move {
  const last = run.at(-1)!
  const how = last.amends!.how
  const days = daysOf(run)
  const steps = days.length > STEPS ? [days[0]!, null, ...days.slice(1 - STEPS)] : days
  const withdrawn = run.at(-2)!.withdrawn
  const kind = withdrawn ? `date ${WITHDRAWN[withdrawn.how]}` : 'date'
  const names = how === 'differs' ? run.map(({ source }) => sourceName(source)).join(' and ') : sourceName(last.source)
  return { steps, how, of: `${kind}, ${names}` }
}

/** Of one year the year goes without saying. */
function daysOf(run: readonly DateEntry[]): string[] {
  const isShort = run.every(({ edtf }) => DAY.test(edtf)) && new Set(run.map(({ edtf }) => edtf.slice(0, 4))).size === 1
  return run.map(
    ({ edtf, relation }) => `${relation === 'on' ? '' : `${relation} `}${isShort ? shortDay(edtf) : readable(edtf)}`,
  )
}

const DAY = /^\d{4}-\d\d-\d\d$/
