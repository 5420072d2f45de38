/** One claim of a story: the act, who says it, the words, and where they stand. */
import type { StoryClaim } from '../../../ledger-model.ts'
import { MARKS } from '../acts.ts'
import { datedBy } from '../dated.ts'
import type { Run } from '../terminal/flow.ts'
import { cautions, GOES_ON, NOT_SEEN_AGAIN } from '../words.ts'
import { day, labelled, type Paper, run } from './paper.ts'
import { sourceName } from './source.ts'

/** Room for the longest act and a gap. */
const ACT = 'expresses'.length + 4

/** Behind a margin of so many columns. Nothing for a claim that is not there. */
export function claimOfStory(story: StoryClaim | undefined, margin: number, paper: Paper): string[] {
  if (!story) return []
  const { inks } = paper
  const { claim } = story
  const label = run(`${' '.repeat(margin)}${MARKS[claim.act]} ${claim.act}`, inks.act[claim.act])
  return labelled(label, margin + ACT, [...who(story, paper), ...words(story, paper), ours(story, paper)], paper)
}

function who({ claim, sources }: StoryClaim, { inks }: Paper): Run[] {
  // a person may mark a content alone
  const without = claim.foundBy === 'person' ? ': ' : ` [${GOES_ON}]: `
  const cue = claim.cue ? run(` ${claim.cue.exact}: `, inks.plain) : run(without, inks.faint)
  return [run(sources.map(sourceName).join(' + '), inks.strong), cue]
}

const words = ({ words }: StoryClaim, { inks }: Paper): Run[] =>
  words.length === 0
    ? [run('[no words of its own] ', inks.faint)]
    : words.flatMap((part, index) => [run(index > 0 ? '[…] ' : '', inks.faint), run(`${part} `, inks.plain)])

function ours({ claim, article, said, inNote, notSeenAgain }: StoryClaim, { inks }: Paper): Run {
  const publisher = article.publisher ?? 'publisher not known'
  const labels = [
    ...cautions(claim),
    `${datedBy({ claim, article })} ${day(said)}`,
    publisher,
    ...(notSeenAgain ? [NOT_SEEN_AGAIN] : article.truncated ? ['not all seen'] : []),
    ...(claim.foundBy === 'person' ? ['added by a person'] : []),
    ...(inNote ? ['in a note of the publisher'] : []),
  ]
  return run(`[${[...labels, `#${claim.id.slice(0, 8)}`].join(' · ')}]`, inks.faint)
}
