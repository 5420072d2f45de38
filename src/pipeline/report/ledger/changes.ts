/** What changed in a story since a time. */
import type { Decision, Status, StoryClaim, Tombstone } from '../../../ledger-model.ts'
import type { ArticleChange, Changes, ClaimChange, PropositionChange } from '../../../ledger-views.ts'
import { HOW, NEWS } from '../changed.ts'
import { flow, type Run } from '../terminal/flow.ts'
import { count } from '../words.ts'
import { changeWords } from './decision.ts'
import { STATUSES } from './marks.ts'
import { indented, labelled, moment, type Paper, rule, run, sheet } from './paper.ts'
import { sourceName } from './source.ts'

export function changesView(changes: Changes, paper: Paper): string {
  const { story, since, asOf, articles, propositions, decisions, forgotten } = changes
  const { strong, faint } = paper.inks
  const state = ` [changes from ${moment(since)} to ${moment(asOf)}]`
  const nothing = articles.length + propositions.length + decisions.length + forgotten.length === 0
  return sheet([
    [...flow([run(story, strong), run(state, faint)], paper.columns), rule(paper)],
    nothing ? [faint('[nothing changed]')] : [],
    ...articles.filter((change) => !isSame(change)).map((change) => articleLines(change, paper)),
    sameLines(articles.filter(isSame).length, paper),
    ...propositionBlocks(propositions, paper),
    decisions.flatMap((decision) => decisionLines(decision, paper)),
    forgotten.flatMap((tombstone) => tombstoneLines(tombstone, paper)),
  ])
}

/** Read again, and nothing else was found. */
export const isSame = ({ how, claims }: ArticleChange): boolean =>
  how === 'reread' && claims.every(({ before, after, how }) => before && after && how.length === 0)

const sameLines = (same: number, { inks, columns }: Paper): string[] =>
  same === 0
    ? []
    : flow(
        [run(`+ read again: ${count(same, 'article')} `, inks.strong), run('[the same claims]', inks.faint)],
        columns,
      )

function articleLines({ how, article, from, claims, corrections }: ArticleChange, paper: Paper): string[] {
  const { strong, plain, faint, caution } = paper.inks
  const kept = claims.filter(({ before, after, how }) => before && after && how.length === 0).length
  const state = [
    moment(article.capturedAt),
    article.publisher ?? 'publisher not known',
    ...(from ? [`${count(kept, 'claim')} kept`] : []),
  ]
  return [
    ...flow(
      [
        run(`+ ${NEWS[how]} `, strong),
        run(article.headline ?? article.url ?? article.article, plain),
        run(` [${state.join(' · ')}]`, faint),
      ],
      paper.columns,
    ),
    ...claims.flatMap((change) => claimLines(change, paper)),
    ...corrections.flatMap(({ exact, claims }) =>
      indented(
        [run(`! ${exact} `, caution), run(`[about ${claims.map(short).join(', ') || 'no claim that is held'}]`, faint)],
        2,
        paper,
      ),
    ),
  ]
}

/** Nothing for a claim that was kept. */
function claimLines({ before, after, how }: ClaimChange, paper: Paper): string[] {
  const { plain, faint, caution } = paper.inks
  const line = (sign: string, words: string, story: StoryClaim): string[] =>
    labelled(
      run(`  ${sign}`, caution),
      4,
      [run(`[${words}] `, caution), ...told(story, plain), run(` [#${story.claim.id.slice(0, 8)}]`, faint)],
      paper,
    )
  if (!before && after) return line('+', 'added', after)
  if (before && !after) return line('−', how.includes('notSeen') ? HOW.notSeen : 'removed', before)
  if (!before || !after || how.length === 0) return []
  return [
    ...line('~', how.map((one) => HOW[one] + moved(one, before, after)).join(', '), before),
    ...labelled(run('', plain), 4, [run('→ ', caution), ...told(after, plain)], paper),
  ]
}

/** Both values: ": “12” → “15”". */
function moved(how: ClaimChange['how'][number], before: StoryClaim, after: StoryClaim): string {
  if (how !== 'numberChanged' && how !== 'dateChanged') return ''
  const valuesOf = ({ claim }: StoryClaim) =>
    (how === 'numberChanged' ? claim.quantities : claim.times).map(({ exact }) => `“${exact}”`)
  const [was, now] = [valuesOf(before), valuesOf(after)]
  const only = (values: readonly string[], others: readonly string[]): string =>
    values.filter((one) => !others.includes(one)).join(', ') || 'none'
  return ` ${only(was, now)} → ${only(now, was)}`
}

const told = ({ sources, words, claim }: StoryClaim, plain: Run['ink']): Run[] => [
  run(`${sources.map(sourceName).join(' + ')} ${claim.cue?.exact ?? ''}: ${words.join(' […] ')}`, plain),
]

function propositionBlocks(changes: readonly PropositionChange[], paper: Paper): string[][] {
  return [...Map.groupBy(changes, ({ proposition }) => proposition).values()].map((own) => [
    ...flow(
      [
        run(`${own[0]!.text || '[no words of its own]'} `, paper.inks.plain),
        run(`[${short(own[0]!.proposition)}]`, paper.inks.faint),
      ],
      paper.columns,
    ),
    ...own.flatMap((change) => indented([run(worded(change), paper.inks.caution)], 2, paper)),
  ])
}

const spoken = (value: string | null): string => STATUSES[value as Status]?.word ?? value ?? 'none'

function worded({ kind, from, to, source }: PropositionChange): string {
  const whose = source ? ` of ${sourceName(source)}` : ''
  if (kind === 'new') return `[new: ${spoken(to)}]`
  if (kind === 'gone') return '[gone: no claim is left, or others took them]'
  return `[${kind}${whose}: ${spoken(from)} → ${spoken(to)}]`
}

const decisionLines = ({ id, by, at, why, change }: Decision, { inks, columns }: Paper): string[] =>
  flow(
    [
      run(`[${changeWords(change)} by ${by}, ${moment(at)}, decision ${short(id)}: `, inks.faint),
      run(why || 'no reason given', inks.plain),
      run(']', inks.faint),
    ],
    columns,
  )

/** Of what was removed nothing is told but that it was there. */
const tombstoneLines = ({ article, by, at, why }: Tombstone, { inks, columns }: Paper): string[] =>
  flow(
    [
      run(`− forgotten [article ${short(article)} by ${by}, ${moment(at)}: `, inks.caution),
      run(why || 'no reason given', inks.plain),
      run('; what only it said is no longer on the board]', inks.faint),
    ],
    columns,
  )

const short = (id: string): string => `#${id.slice(0, 8)}`
