/** The board: propositions by sources. A row tells status, origins, date and each source's mark; under it stand the words. */
import type { Board, Position, Proposition, StoryClaim } from '../../../ledger-model.ts'
import { captured, dayOf } from '../dated.ts'
import { flow, type Run } from '../terminal/flow.ts'
import { count } from '../words.ts'
import { amendments } from './amendments.ts'
import { claimOfStory } from './claim.ts'
import { type Column, columnsOf } from './columns.ts'
import { firstsLine } from './firsts.ts'
import { inkOfStance, inkOfStatus, STANCES, STATUSES } from './marks.ts'
import { cell, day, indented, moment, type Paper, rule, run, sheet } from './paper.ts'
import { sourceName } from './source.ts'

/** Rows shown unless all are asked for. */
export const MOST = 20
/** Characters of the columns before the sources; each of these takes two. */
const [NUMBER, STATUS, ORIGINS, LATEST] = [4, 17, 9, 12]
/** Below this width the date gives its place to the sources. */
const NARROW = 60

/** Wider where a day is only that of capture. */
const latestWide = (shown: readonly Proposition[], { columns }: Paper): number => {
  if (columns < NARROW) return 0
  return LATEST + (shown.some((one) => latestOf(one).startsWith(captured(true))) ? captured(true).length : 0)
}
/** Room for the sources, and behind them for how many have no column. */
const roomFor = ({ columns }: Paper, latest: number): number =>
  columns - NUMBER - STATUS - ORIGINS - latest - ' +999'.length

/**
 * All propositions of a board, or the first of a larger one with `total` propositions. `claims`: of the story, by id, where their
 * words are to be shown; else null.
 */
export function boardView(
  board: Board,
  claims: ReadonlyMap<string, StoryClaim> | null,
  paper: Paper,
  total = board.propositions.length,
): string {
  const shown = board.propositions
  const latest = latestWide(shown, paper)
  const columns = columnsOf(shown, Math.floor(roomFor(paper, latest) / 2))
  const rows = shown.map((proposition, index) => [
    row(proposition, index + 1, { columns, latest }, paper),
    ...under(proposition, claims, paper),
  ])
  return sheet([
    head(board, total, paper),
    [...legend(columns, shown, paper), header({ columns, latest }, paper)],
    ...rows,
    rest(total - shown.length, paper),
  ])
}

function head({ story, asOf }: Board, total: number, paper: Paper): string[] {
  const { strong, faint } = paper.inks
  const state = ` [${count(total, 'proposition')} · as of ${moment(asOf)}]`
  return [...flow([run(story, strong), run(state, faint)], paper.columns), rule(paper)]
}

function legend(columns: readonly Column[], shown: readonly Proposition[], paper: Paper): string[] {
  const { plain, faint, strong } = paper.inks
  const grades = gradesIn(shown)
  const sources = new Set(shown.flatMap(({ positions }) => positions.map(({ source }) => source.id))).size
  const more = sources > columns.length ? [run(` + ${count(sources - columns.length, 'other source')}`, faint)] : []
  const named = columns.flatMap(({ letter, source }, index): Run[] => [
    ...(index > 0 ? [run(' · ', faint)] : []),
    run(`${letter}\u00a0`, strong),
    run(sourceName(source), plain),
    ...(grades.has(source.id) ? [run(` [reliability ${grades.get(source.id)}]`, faint)] : []),
  ])
  const marks = Object.entries(STANCES).map(([stance, mark]) => `${mark} ${stance}`)
  return [
    ...flow([...named, ...more], paper.columns),
    ...flow([run(`[${marks.join('  ')}; what stands in brackets is ours]`, faint)], paper.columns),
    '',
  ]
}

/** Of those that a person graded, by the id of the source. */
const gradesIn = (propositions: readonly Proposition[]): ReadonlyMap<string, string> =>
  new Map(
    propositions.flatMap(({ positions }) =>
      positions.flatMap(({ source, reliability }) => (reliability === 'F' ? [] : [[source.id, reliability] as const])),
    ),
  )

/** What a row holds beside status and origins: the sources, and the day in so many characters. */
interface Columns {
  readonly columns: readonly Column[]
  readonly latest: number
}

const header = ({ columns, latest }: Columns, paper: Paper): string =>
  paper.inks.faint(
    `${' '.repeat(NUMBER)}${cell('status', STATUS)}${cell('origins', ORIGINS)}${cell('latest', latest)}${columns.map(({ letter }) => letter).join(' ')}`,
  )

function row(proposition: Proposition, number: number, { columns, latest }: Columns, { inks }: Paper): string {
  const { status, origins, positions } = proposition
  const { mark, word } = STATUSES[status]
  const marks = columns.map(({ source }) => {
    const position = positions.find((one) => one.source.id === source.id)
    return position ? inkOfStance(position.stance, inks)(STANCES[position.stance]) : inks.faint('·')
  })
  const others = positions.filter(({ source }) => !columns.some((column) => column.source.id === source.id)).length
  return [
    inks.faint(`${String(number).padStart(NUMBER - 1)} `),
    inkOfStatus(status, inks)(cell(`${mark} ${word}`, STATUS)),
    cell(bound(origins), ORIGINS),
    cell(latestOf(proposition), latest),
    marks.join(' '),
    others > 0 ? inks.faint(` +${others}`) : '',
  ].join('')
}

/** The day on which somebody last took a position. */
function latestOf({ positions, ...days }: Proposition): string {
  const last = positions.reduce<Position | null>((a, b) => (a && a.latest >= b.latest ? a : b), null)
  return last ? dayOf(last.claims.at(-1), day(last.latest), days) : ''
}

const bound = ({ atLeast, atMost }: Proposition['origins']): string =>
  atLeast === atMost ? String(atMost) : `${atLeast}–${atMost}`

function under(proposition: Proposition, claims: ReadonlyMap<string, StoryClaim> | null, paper: Paper): string[] {
  const { plain, faint, caution } = paper.inks
  const { id, text, reason, truncated, interestedOnly, warnings, credibility } = proposition
  const told = [
    `#${id.slice(0, 8)}`,
    count(proposition.claims.length, 'claim'),
    `credibility ${credibility.grade}`,
  ].map(unbroken)
  const warned = [
    ...(truncated ? ['not all seen'] : []),
    ...(interestedOnly ? ['interested parties only'] : []),
    ...warnings,
  ]
  return [
    ...indented([run(text || '[no words of its own]', text ? plain : faint)], NUMBER, paper),
    ...indented([run(`[${reason} ${told.join(' · ')}]`, faint)], NUMBER, paper),
    ...firstsOf(proposition).flatMap((line) => indented([run(line, faint)], NUMBER, paper)),
    ...(warned.length > 0 ? indented([run(`[! ${warned.join(' · ')}]`, caution)], NUMBER, paper) : []),
    ...turns(proposition).flatMap((line) => indented([run(line, caution)], NUMBER, paper)),
    ...amendments(proposition).flatMap((line) => indented([run(line, faint)], NUMBER, paper)),
    ...(claims ? proposition.claims.flatMap((one) => claimOfStory(claims.get(one), NUMBER, paper)) : []),
  ]
}

/** Stays on one line. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0')

/** Where more was done than to report it once. */
const firstsOf = (proposition: Proposition): readonly string[] => {
  const { report, confirmation, denial } = proposition.first
  const more = [confirmation, denial].some((one) => one !== null && one.claim !== report?.claim)
  return more ? [`[${firstsLine(proposition)}]`] : []
}

/** Changes of position: "[denies → supports: Brannish Energy Company, 2031-03-11]". */
const turns = ({ positions, ...days }: Proposition): readonly string[] =>
  positions.flatMap(({ source, changes }) =>
    changes.map(
      ({ from, to, said, claim }) => `[${from} → ${to}: ${sourceName(source)}, ${dayOf(claim, day(said), days)}]`,
    ),
  )

const rest = (more: number, paper: Paper): string[] =>
  more > 0 ? flow([run(`[${count(more, 'more proposition')}: --all shows them]`, paper.inks.faint)], paper.columns) : []
