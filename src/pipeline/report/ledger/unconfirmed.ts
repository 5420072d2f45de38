/** What of a story is not confirmed, and what is missing. */
import type { Proposition } from '../../../ledger-model.ts'
import type { Unconfirmed } from '../../../ledger-views.ts'
import { flow } from '../terminal/flow.ts'
import { count } from '../words.ts'
import { inkOfStatus, STATUSES } from './marks.ts'
import { indented, moment, type Paper, rule, run, sheet } from './paper.ts'
import { positionLines } from './proposition.ts'

export function unconfirmedView({ story, asOf, propositions }: Unconfirmed, paper: Paper): string {
  const { strong, faint } = paper.inks
  const state = ` [${count(propositions.length, 'proposition')} not confirmed · as of ${moment(asOf)}]`
  const head = [...flow([run(story, strong), run(state, faint)], paper.columns), rule(paper)]
  return sheet([head, ...propositions.map((proposition) => block(proposition, paper))])
}

function block(proposition: Proposition, paper: Paper): string[] {
  const { id, text, status, reason, positions, truncated, credibility } = proposition
  const { plain, faint, caution } = paper.inks
  const { mark, word } = STATUSES[status]
  return [
    ...flow(
      [run(`${mark} ${word} `, inkOfStatus(status, paper.inks)), run(text || '[no words of its own]', plain)],
      paper.columns,
    ),
    ...positions.flatMap((position) => positionLines(position, proposition, paper)),
    ...indented(
      [
        run(`[${reason} Credibility ${credibility.grade}. #${id.slice(0, 8)}]`, faint),
        run(truncated ? ' [! not all seen]' : '', caution),
      ],
      2,
      paper,
    ),
  ]
}
