/** One proposition in full: its words, who stands where, numbers, dates, origins, why its claims stand together, the claims. */
import type { Chain, Position, Proposition } from '../../../ledger-model.ts'
import type { PropositionView } from '../../../ledger-views.ts'
import { type Days, dayOf, spanOf } from '../dated.ts'
import { replacedSince } from '../since.ts'
import { flow } from '../terminal/flow.ts'
import { count } from '../words.ts'
import { claimOfStory } from './claim.ts'
import { firstsLine } from './firsts.ts'
import { inkOfStance, inkOfStatus, STANCES, STATUSES } from './marks.ts'
import { day, indented, labelled, type Paper, rule, run, sheet } from './paper.ts'
import { seriesOf } from './series.ts'
import { sourceName } from './source.ts'

export function propositionView({ story, proposition, claims }: PropositionView, paper: Paper): string {
  const { faint } = paper.inks
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [faint(`[${title}]`), ...lines]
  return sheet([
    head(story, proposition, paper),
    section(
      'positions',
      proposition.positions.flatMap((position) => positionLines(position, proposition, paper)),
    ),
    section('numbers', seriesOf(proposition.numbers, proposition, paper)),
    section('dates', seriesOf(proposition.dates, proposition, paper)),
    section('origins', originLines(proposition, paper)),
    section(
      'claims',
      claims.flatMap((claim) => claimOfStory(claim, 2, paper)),
    ),
    section('why they stand together', groupingLines(proposition, paper)),
  ])
}

function head(story: string, proposition: Proposition, paper: Paper): string[] {
  const { id, text, status, reason, statusClaims, credibility, truncated, warnings } = proposition
  const { plain, strong, faint, caution } = paper.inks
  const { mark, word } = STATUSES[status]
  const warned = [...(truncated ? ['some of it comes from an article that was not seen whole'] : []), ...warnings]
  return [
    ...flow([run(`#${id} `, faint), run(story, plain)], paper.columns),
    rule(paper),
    ...flow([run(text || '[no words of its own]', strong)], paper.columns),
    ...sinceLines(proposition).flatMap((line) => flow([run(line, caution)], paper.columns)),
    ...flow(
      [
        run(`${mark} ${word}`, inkOfStatus(status, paper.inks)),
        run(` [${reason} By ${statusClaims.map((one) => `#${one.slice(0, 8)}`).join(', ') || 'no claim'}]`, faint),
      ],
      paper.columns,
    ),
    ...lineOf(firstsLine(proposition)).flatMap((line) => flow([run(line, faint)], paper.columns)),
    ...flow([run(`[credibility ${credibility.grade} of 6: ${credibility.reason}]`, faint)], paper.columns),
    ...warned.flatMap((warning) => flow([run(`[! ${warning}]`, caution)], paper.columns)),
  ]
}

/** "[! since then “Nine” is “eleven” (Port Imre fire service, 2031-03-11)]". */
const sinceLines = (proposition: Proposition): readonly string[] =>
  replacedSince(proposition).map(
    ({ was, latest: { exact, source, claim, said } }) =>
      `[! since then “${was}” is “${exact}” (${sourceName(source)}, ${dayOf(claim, day(said), proposition)})]`,
  )

const lineOf = (words: string): readonly string[] => (words ? [`[${words}]`] : [])

/** Room for the mark and the longest stance. */
const STANCE = 14

export function positionLines(position: Position, days: Days, paper: Paper): string[] {
  const { source, stance, changes, reliability, claims } = position
  const { strong, faint } = paper.inks
  const when = spanOf(position, days, day)
  const turns = changes.map(({ from, to, said, claim }) => `${from} → ${to} on ${dayOf(claim, day(said), days)}`)
  // F, cannot be judged, is what nobody graded
  const grade = reliability === 'F' ? [] : [`reliability ${reliability}`]
  const told = [when, ...turns, count(claims.length, 'claim'), ...grade]
  const label = run(`  ${STANCES[stance]} ${stance}`, inkOfStance(stance, paper.inks))
  return labelled(label, STANCE, [run(sourceName(source), strong), run(` [${told.join(' · ')}]`, faint)], paper)
}

function originLines({ origins }: Proposition, paper: Paper): string[] {
  const { plain, faint, caution } = paper.inks
  const { atLeast, atMost, chains } = origins
  const bound = `[at least ${atLeast}, at most ${atMost}]`
  return [
    ...indented([run(bound, faint)], 2, paper),
    ...chainsOf(chains).flatMap(({ words, marks }) =>
      indented([run(words, plain), run(marks ? ` [${marks}]` : '', caution)], 2, paper),
    ),
  ]
}

/** Each chain once: "The Courier ← Wire Nine ← [unnamed: an official]". */
function chainsOf(chains: readonly Chain[]) {
  const worded = chains.map(({ publisher, links, unnamed, circular }) => ({
    words: [publisher ?? '[publisher not known]', ...links.map(sourceName)].join(' ← '),
    marks: [...(unnamed ? ['ends at somebody unnamed'] : []), ...(circular ? ['circular'] : [])].join(', '),
  }))
  return [...new Map(worded.map((chain) => [chain.words, chain])).values()]
}

const groupingLines = ({ grouping }: Proposition, paper: Paper): string[] =>
  grouping
    .map(({ a, b, why, score }) => `[#${a.slice(0, 8)} and #${b.slice(0, 8)}: ${why}; ${score}]`)
    .flatMap((line) => indented([run(line, paper.inks.faint)], 2, paper))
