/** All that a source said in a story, its positions first. */
import type { SourceView } from '../../../ledger-views.ts'
import { type Days, dayOf, spanOf } from '../dated.ts'
import { flow } from '../terminal/flow.ts'
import { count } from '../words.ts'
import { claimOfStory } from './claim.ts'
import { KIN } from './kin.ts'
import { inkOfStance, STANCES, STATUSES } from './marks.ts'
import { day, labelled, type Paper, rule, run, sheet } from './paper.ts'
import { sourceName } from './source.ts'

export const whoView = (views: readonly SourceView[], paper: Paper): string =>
  sheet(views.flatMap((view) => blocks(view, paper)))

function blocks({ story, source, positions, claims, seeAlso }: SourceView, paper: Paper): string[][] {
  const { strong, faint } = paper.inks
  const { role, affiliation, country, id } = source
  const grade = positions[0]?.position.reliability ?? 'F'
  const graded = grade === 'F' ? null : `reliability ${grade}`
  const told = [role, affiliation?.name, country, graded, `in ${story}`, count(claims.length, 'claim'), id].filter(
    Boolean,
  )
  return [
    [...flow([run(sourceName(source), strong), run(` [${told.join(' · ')}]`, faint)], paper.columns), rule(paper)],
    related(seeAlso, paper),
    positions.flatMap((position) => stands(position, paper)),
    claims.flatMap((claim) => claimOfStory(claim, 0, paper)),
  ]
}

/** Unnamed ones of one name and body stand once: which of them is which, nobody knows. */
function related(seeAlso: SourceView['seeAlso'], { inks, columns }: Paper): string[] {
  const told = [...new Set(seeAlso.map(({ source, how }) => `${sourceName(source)} (${KIN[how]})`))]
  return told.length === 0
    ? []
    : flow([run('[see also ', inks.faint), run(told.join(' · '), inks.plain), run(']', inks.faint)], columns)
}

/** Room for the mark and the longest stance. */
const STANCE = 12

function stands(stand: SourceView['positions'][number], paper: Paper): string[] {
  const { proposition, text, status, position, others } = stand
  const { plain, faint, caution } = paper.inks
  const { stance, changes } = position
  const turns = changes.map(({ from, to, said, claim }) => `${from} → ${to} on ${dayOf(claim, day(said), stand)}`)
  const when = spanOf(position, stand, day)
  return labelled(
    run(`${STANCES[stance]} ${stance}`, inkOfStance(stance, paper.inks)),
    STANCE,
    [
      run(`${text || '[no words of its own]'} `, plain),
      run(turns.length > 0 ? `[${turns.join(' · ')}] ` : '', caution),
      run(
        others.map((other) => `[${sourceName(other.source)}: ${other.stance}, ${latestOf(other, stand)}] `).join(''),
        caution,
      ),
      run(`[${when} · ${STATUSES[status].word} · #${proposition.slice(0, 8)}]`, faint),
    ],
    paper,
  )
}

const latestOf = ({ claims, latest }: SourceView['positions'][number]['others'][number], days: Days): string =>
  dayOf(claims.at(-1), day(latest), days)
