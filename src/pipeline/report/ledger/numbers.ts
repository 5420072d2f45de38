/** How the numbers of a story moved, proposition by proposition, and the dates that were moved. */
import type { Numbers } from '../../../ledger-views.ts'
import { flow } from '../terminal/flow.ts'
import { indented, moment, type Paper, rule, run, sheet } from './paper.ts'
import { seriesOf } from './series.ts'

export function numbersView({ story, asOf, propositions }: Numbers, paper: Paper): string {
  const { strong, plain, faint, caution } = paper.inks
  const head = [...flow([run(story, strong), run(` [as of ${moment(asOf)}]`, faint)], paper.columns), rule(paper)]
  const blocks = propositions.map(({ id, text, warnings, truncated, numbers, dates, ...days }) => [
    ...flow([run(`${text || '[no words of its own]'} `, plain), run(`[#${id.slice(0, 8)}]`, faint)], paper.columns),
    ...seriesOf(numbers, days, paper),
    ...seriesOf(dates, days, paper),
    ...[...(truncated ? ['not all seen'] : []), ...warnings].flatMap((warning) =>
      indented([run(`[! ${warning}]`, caution)], 2, paper),
    ),
  ])
  return sheet([head, ...(blocks.length > 0 ? blocks : [[faint('[no claim gives a number]')]])])
}
