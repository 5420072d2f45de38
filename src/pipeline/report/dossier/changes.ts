/** What changed since a time: articles and their revisions, claim by claim, and what that did to the propositions. */
import type { ArticleChange, Changes, ClaimChange, PropositionChange } from '../../../ledger-views.ts'
import { HOW } from '../changed.ts'
import { isSame } from '../ledger/changes.ts'
import { changeWords } from '../ledger/decision.ts'
import { STATUSES } from '../ledger/marks.ts'
import { moment } from '../ledger/paper.ts'
import { sourceName } from '../ledger/source.ts'
import { count } from '../words.ts'
import { type Block, ours, type Run, strong, text, theirs } from './sheet.ts'

export function changeBlocks({ since, articles, propositions, decisions, forgotten }: Changes): Block[] {
  const same = articles.filter(isSame).length
  const items = [
    ...articles.filter((change) => !isSame(change)).flatMap(articleItems),
    ...(same > 0
      ? [[strong('Read again by a newer engine: '), ours(`${count(same, 'article')}, with the same claims`)]]
      : []),
    ...propositions.map(propositionItem),
  ]
  const decided = decisions.map(({ change, by, at, why }): Run[] => [
    strong('Decision: '),
    ours(`${changeWords(change)} by ${by} on ${moment(at)}: ${why || 'no reason given'}`),
  ])
  const removed = forgotten.map(({ article, by, at, why }): Run[] => [
    strong('Article removed: '),
    ours(`${article} by ${by} on ${moment(at)}: ${why || 'no reason given'}`),
  ])
  const all = [...items, ...decided, ...removed]
  const intro = text([ours(`Since ${moment(since)}, by the time of capture.`)], 'quiet')
  return all.length > 0 ? [intro, { kind: 'list', items: all }] : [intro, text([ours('Nothing changed.')])]
}

const NEWS = { new: 'New article', revision: 'New revision', reread: 'Read again by a newer engine' } as const

function articleItems({ how, article, claims, corrections }: ArticleChange): Run[][] {
  const kept = claims.filter((change) => change.before && change.after && change.how.length === 0).length
  const told = how === 'new' ? '' : `; ${count(kept, 'claim')} kept`
  const head = [
    strong(`${NEWS[how]}: `),
    ours(`${article.publisher ?? 'publisher not known'}, `),
    ...(article.headline ? [theirs(article.headline), ours(', ')] : []),
    ours(`captured ${moment(article.capturedAt)}${told}`),
  ]
  const notes = corrections.map(({ exact }): Run[] => [strong('The publisher notes: '), theirs(exact)])
  return [head, ...claims.flatMap((change) => claimItem(change)), ...notes]
}

/** Nothing for a claim that was kept. */
function claimItem({ before, after, how }: ClaimChange): Run[][] {
  if (before && after && how.length === 0) return []
  const label = how.map((one) => HOW[one]).join(', ') || (after ? 'added' : 'removed')
  const words = [before, after].flatMap((one) =>
    one ? [theirs(one.words.join(' … ') || one.claim.cue?.exact || '')] : [],
  )
  const source = (after ?? before)!.sources.map(sourceName).join(' + ')
  return [
    [
      strong(`Claim ${label}: `),
      ours(`${source}: `),
      ...words.flatMap((run, at) => (at > 0 ? [ours(' → '), run] : [run])),
    ],
  ]
}

function propositionItem({ text, kind, from, to, source }: PropositionChange): Run[] {
  const whose = source ? ` of ${sourceName(source)}` : ''
  const told =
    kind === 'new'
      ? `now ${worded(to)}`
      : kind === 'gone'
        ? 'no claim is left, or others took them'
        : `${worded(from)} → ${worded(to)}`
  return [strong(`${LABELS[kind]}${whose}: `), text ? theirs(text) : ours('[no words of its own]'), ours(`: ${told}`)]
}

/** A status in words, anything else as it is. */
const worded = (value: string | null): string =>
  value === null ? 'none' : ((STATUSES as Readonly<Record<string, { readonly word: string }>>)[value]?.word ?? value)

const LABELS = {
  new: 'New proposition',
  gone: 'Proposition gone',
  status: 'Status',
  position: 'Position',
  number: 'Number',
  date: 'Date',
} as const
