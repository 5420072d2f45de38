/** The sentences behind a proposition: each with who says it, and every place where it stands. */
import type { ArticleRef, StoryClaim } from '../../../ledger-model.ts'
import { MARKS } from '../acts.ts'
import { datedBy } from '../dated.ts'
import { sourceName } from '../ledger/source.ts'
import { cautions, GOES_ON, NOT_SEEN_AGAIN } from '../words.ts'
import { type Block, link, ours, type Run, strong, when } from './sheet.ts'

/** A claim with the runs of its context. */
export interface Shown {
  readonly story: StoryClaim
  readonly context: readonly Run[]
}

/** Copies, the same sentence of the same sources, stand once, with all their places. */
export function evidence(shown: readonly Shown[], numbers: ReadonlyMap<string, number>): Block[] {
  return [...Map.groupBy(shown, keyOf).values()].flatMap((copies): Block[] => [
    { kind: 'text', runs: who(copies[0]!.story) },
    ...(copies[0]!.context.length > 0 ? [{ kind: 'quote', runs: copies[0]!.context } as const] : []),
    { kind: 'list', items: copies.map(({ story }) => place(story, numbers)) },
  ])
}

const keyOf = ({ story, context }: Shown): string =>
  [story.claim.act, who(story), context]
    .flat()
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('\n')

function who({ claim, sources }: StoryClaim): Run[] {
  const labels = [
    ...(claim.cue || claim.foundBy === 'person' ? [] : [GOES_ON]),
    ...cautions(claim),
    ...(claim.foundBy === 'person' ? ['added by a person'] : []),
  ]
  return [
    strong(sources.map(sourceName).join(' + ')),
    ours(` ${MARKS[claim.act]} ${claim.act}${labels.map((label) => ` · ${label}`).join('')}`),
  ]
}

function place(story: StoryClaim, numbers: ReadonlyMap<string, number>): Run[] {
  const { claim, article, said, notSeenAgain } = story
  const number = numbers.get(articleKey(article))
  const spans = claim.content.length > 0 ? claim.content : claim.cue ? [claim.cue] : []
  const characters = spans.map(({ start, end }) => `${start}–${end}`).join(', ')
  return [
    ours(`${article.publisher ?? 'publisher not known'}, `),
    ...(number === undefined ? [] : [link(`article ${number}`, `#${articleId(number)}`), ours(', ')]),
    ours(`characters ${characters}, ${datedBy(story)} ${when(said)}`),
    ...(article.truncated ? [ours(', '), strong(notSeenAgain ? NOT_SEEN_AGAIN : 'article not seen whole')] : []),
  ]
}

export const articleKey = ({ article, revision }: Pick<ArticleRef, 'article' | 'revision'>): string =>
  `${article} ${revision}`

export const articleId = (number: number): string => `article${number}`
