/** The articles of a story, and one of them as it was read. */
import { UserError } from '../errors.ts'
import type { Decision, Reading } from '../ledger-model.ts'
import type { ArticleCard, ArticlePage, ArticleRevision, Articles } from '../page-views.ts'
import { decided, effective } from '../pipeline/group/decided.ts'
import { findClaims } from '../pipeline/group/find-claim.ts'
import { asDecided } from './as-decided.ts'
import { articleRef } from './claims.ts'
import { inCopies } from './copies.ts'
import { propositionIds, type StoryState } from './state.ts'

export function articlesOf({ board, readings, decisions }: StoryState): Articles {
  const revisions = Map.groupBy(readings, ({ article }) => article)
  const card = (reading: Reading): ArticleCard => ({
    article: articleRef(reading),
    revisions: new Set(revisions.get(reading.article)!.map(({ revision }) => revision)).size,
    claims: reading.claims.filter(({ voice }) => voice === 'attributed').length,
    completeness: reading.read.completeness,
    problems: reading.problems.length,
  })
  const latest = asDecided(readings, decisions).filter(({ unseenFrom }) => unseenFrom === undefined)
  return { story: board.story, articles: latest.map(card).reverse() }
}

/** `revision`: null for the latest. Throws `article-unknown` where the story has no such article, or no such state of it. */
export function articleOf(state: StoryState, article: string, revision: string | null): ArticlePage {
  const own = readingsOf(state, article)
  const reading = own.findLast((one) => revision === null || one.revision === revision)
  if (!reading) throw new UserError('article-unknown', `no revision ${revision} of article ${article}`)
  const decisions = inCopies(state.readings, state.decisions)
  const { claims, read, problems, engine, capturedAt, readAt, syndicatedFrom } = withRejected(reading, decisions)
  return {
    story: state.board.story,
    reading: { article: read, claims, problems, engine, capturedAt, readAt, syndicatedFrom },
    decided: doneTo(reading, decisions),
    revisions: own.map(revisionOf),
    propositions: standsOf(state, reading),
    decisions: state.decisions.filter((decision) => articlesIn(decision).includes(article)),
  }
}

/** In which proposition each claim of the reading stands. */
function standsOf({ board, claims }: StoryState, { article, revision }: Reading): ArticlePage['propositions'] {
  const stands = propositionIds(board)
  return Object.fromEntries(
    [...claims].flatMap(([key, { claim, article: at }]) =>
      at.article === article && at.revision === revision && stands.has(key) ? [[claim.id, stands.get(key)!]] : [],
    ),
  )
}

/** All readings of the article, in order of capture. Throws `article-unknown` where the story has none. */
export function readingsOf({ board, readings }: StoryState, article: string): readonly Reading[] {
  const own = readings.filter((one) => one.article === article)
  if (own.length === 0) throw new UserError('article-unknown', `no article ${article} in ${board.story}`)
  return own
}

export const revisionOf = ({ revision, capturedAt, readAt, engine, read }: Reading): ArticleRevision => ({
  revision,
  capturedAt,
  readAt,
  engine,
  seen: read.completeness.seen,
})

/** As a person decided, but that rejected claims stay. */
const withRejected = (reading: Reading, decisions: readonly Decision[]): Reading =>
  decided(
    [reading],
    effective(decisions).filter(({ change }) => change.kind !== 'reject'),
  )[0]!

/** By the id of the claim: what holds now. */
function doneTo(reading: Reading, decisions: readonly Decision[]): ArticlePage['decided'] {
  const held = withRejected(reading, decisions)
  const done: Record<string, ArticlePage['decided'][string]> = {}
  for (const { change } of effective(decisions)) {
    if (!('claim' in change)) continue
    for (const id of findClaims([held], change.claim)) done[id] = DONE[change.kind]
  }
  return done
}

const DONE = { accept: 'accepted', reject: 'rejected', relabel: 'relabelled', add: 'added' } as const

const articlesIn = ({ change }: Decision): readonly string[] => {
  if ('claim' in change) return [change.claim.article]
  return 'claims' in change ? change.claims.map(({ article }) => article) : []
}
