/** The stories of a ledger, one a block. */
import type { StorySummary } from '../../../ledger-model.ts'
import { flow } from '../terminal/flow.ts'
import { count } from '../words.ts'
import { indented, moment, type Paper, run, sheet } from './paper.ts'

export function storiesView(stories: readonly StorySummary[], paper: Paper): string {
  const { faint } = paper.inks
  if (stories.length === 0) return sheet([flow([run(EMPTY, faint)], paper.columns)])
  return sheet(stories.map((story) => block(story, paper)))
}

const EMPTY = '[no stories yet: hearsay add INPUT… --story NAME begins one]'

function block({ story, articles, revisions, claims, first, latest }: StorySummary, paper: Paper): string[] {
  const held = [articlesOf(articles, revisions), count(claims, 'claim')].join(' · ')
  const when = `captured ${moment(first)} to ${moment(latest)}`
  return [
    ...flow([run(story, paper.inks.strong)], paper.columns),
    ...indented([run(`[${held} · ${when}]`, paper.inks.faint)], 2, paper),
  ]
}

const articlesOf = (articles: number, revisions: number): string =>
  revisions > articles ? `${count(articles, 'article')} in ${count(revisions, 'revision')}` : count(articles, 'article')
