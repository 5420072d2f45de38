/** The timeline of a story: a line a position, under the day on which it was taken. */
import type { Timeline, TimelineEvent } from '../../../ledger-views.ts'
import { captured } from '../dated.ts'
import { flow } from '../terminal/flow.ts'
import { count } from '../words.ts'
import { inkOfStance, STANCES } from './marks.ts'
import { day, labelled, moment, type Paper, rule, run, sheet } from './paper.ts'
import { sourceName } from './source.ts'

export function timelineView({ story, asOf, events }: Timeline, paper: Paper): string {
  const { strong, faint } = paper.inks
  const state = ` [${count(events.length, 'position')} · as of ${moment(asOf)}]`
  const head = [...flow([run(story, strong), run(state, faint)], paper.columns), rule(paper)]
  const told = Map.groupBy(events, ({ proposition }) => proposition)
  // of what was told once, nobody asks who was first
  const isFollowed = ({ proposition }: TimelineEvent): boolean => told.get(proposition)!.length > 1
  const days = [...Map.groupBy(events, ({ said, dated }) => `${captured(dated === 'captured')}${day(said)}`)]
  const blocks = days.map(([said, own]) => [
    strong(said),
    ...own.flatMap((event) => eventLines(event, isFollowed(event), paper)),
  ])
  return sheet([head, ...blocks])
}

/** Room for the mark and the longest stance. */
const STANCE = 14

function eventLines(event: TimelineEvent, isFollowed: boolean, paper: Paper): string[] {
  const { plain, faint, strong, caution } = paper.inks
  const { source, stance, from, first, words, amends, publisher, proposition, truncated } = event
  const news = [
    ...first.filter((kind) => kind !== 'report' || isFollowed).map((kind) => `first ${kind}`),
    ...(from ? [`${from} → ${stance}`] : []),
    ...amends.map(amended),
  ]
  const label = run(`  ${STANCES[stance]} ${stance}`, inkOfStance(stance, paper.inks))
  return labelled(
    label,
    STANCE,
    [
      run(sourceName(source), strong),
      run(`: ${words.join(' […] ') || '[no words of its own]'} `, plain),
      run(news.length > 0 ? `[${news.join(' · ')}] ` : '', caution),
      run(
        `[${publisher ?? 'publisher not known'}${truncated ? ' · not all seen' : ''} · proposition #${proposition.slice(0, 8)}]`,
        faint,
      ),
    ],
    paper,
  )
}

const amended = ({ value, exact, how, source }: TimelineEvent['amends'][number]): string =>
  how === 'replaces' ? `“${value}” → “${exact}”` : `“${exact}”; ${sourceName(source)}: “${value}”`
