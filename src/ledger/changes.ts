/** What changed in a story since a time: articles and their revisions, positions, statuses, numbers, decisions. */
import type { Board, Decision, Reading, StoryClaim, Tombstone } from '../ledger-model.ts'
import type { ArticleChange, Changes, ClaimChange } from '../ledger-views.ts'
import { cutIn } from '../pipeline/ledger/cut.ts'
import { isBehind, standingReadings } from '../pipeline/ledger/latest-reading.ts'
import type { Store } from '../store/store.ts'
import { boardOf } from './board.ts'
import { diffBoards } from './board-diff.ts'
import { articleRef, attributedClaims } from './claims.ts'
import { computeBoard } from './compute.ts'
import { correctionsOf } from './corrections.ts'
import { diffClaims } from './diff.ts'

/** `since`: ISO 8601 in UTC; what was captured or decided at that time counts as a change. */
export async function changesOf(store: Store, story: string, since: string): Promise<Changes> {
  const board = await boardOf(store, story)
  const readings = await store.readings(story)
  return changesSince(since, board, readings, await store.decisions(story), await store.tombstones(story))
}

export function changesSince(
  since: string,
  board: Board,
  readings: readonly Reading[],
  decisions: readonly Decision[],
  tombstones: readonly Tombstone[] = [],
): Changes {
  const all = [...Map.groupBy(readings, ({ article }) => article).values()].flatMap(stepsOf)
  const steps = all.filter(({ at }) => at >= since).map((one) => ({ ...one, change: step(one.earlier, one.reading) }))
  steps.sort((a, b) => (a.reading.capturedAt < b.reading.capturedAt ? -1 : 1))
  const articles = steps.map(({ change }) => change)
  const { story, asOf } = board
  // the story as it was is the story as it is
  if (!hasNews(since, readings, decisions, tombstones))
    return { story, since, asOf, articles, propositions: [], decisions: [], forgotten: [] }
  const old = new Set(all.filter(({ at }) => at < since).map(({ reading }) => reading))
  const before = computeBoard(
    board.story,
    readings.filter((reading) => old.has(reading)),
    // a source that got its name since then is no other source
    decisions.filter(({ at, change }) => at < since || change.kind === 'rename'),
  )
  const renamed = new Map(
    steps
      .flatMap(({ stands, change }) => (stands ? change.claims : []))
      .flatMap(({ before, after }) => (before && after ? [[before.claim.id, after.claim.id] as const] : [])),
  )
  return {
    story,
    since,
    asOf,
    articles,
    propositions: diffBoards(before, board, renamed),
    decisions: decisions.filter(({ at }) => at >= since),
    forgotten: tombstones.filter(({ at }) => at >= since),
  }
}

/** Without any there is nothing to compute. */
export const hasNews = (
  since: string,
  readings: readonly Reading[],
  decisions: readonly Decision[],
  tombstones: readonly Tombstone[],
): boolean =>
  [...decisions, ...tombstones].some(({ at }) => at >= since) ||
  [...Map.groupBy(readings, ({ article }) => article).values()].flatMap(stepsOf).some(({ at }) => at >= since)

interface Step {
  /** What stood before it of the article, the last text first; none where it is new. */
  readonly earlier: readonly Reading[]
  readonly reading: Reading
  /** When it was captured, or read again. */
  readonly at: string
  /** It took the place of the earlier one. */
  readonly stands: boolean
}

/** From what stood of an article to each of its readings. */
const stepsOf = (own: readonly Reading[]): Step[] =>
  own.map((reading, index) => {
    const earlier = standingReadings(own.slice(0, index))
    const isReread = earlier[0]?.revision === reading.revision
    const stands = standingReadings(own.slice(0, index + 1))[0] === reading
    return { earlier, reading, stands, at: isReread ? (reading.addedAt ?? reading.capturedAt) : reading.capturedAt }
  })

function step(earlier: readonly Reading[], reading: Reading): ArticleChange {
  const after = attributedClaims(reading)
  const [last] = earlier
  const held = earlier.flatMap((one) => attributedClaims(one))
  const claims = last ? seen(diffClaims(held, after), earlier, reading) : []
  const all = last ? claims : after.map((claim) => ({ before: null, after: claim, how: [] }))
  return {
    how: !last ? 'new' : last.revision === reading.revision ? 'reread' : 'revision',
    article: articleRef(reading),
    from: last ? articleRef(last) : null,
    claims,
    corrections: correctionsOf(last?.read.text ?? null, reading.read.text, all),
  }
}

/** What lies behind the place where the later text is cut was not removed. */
function seen(claims: readonly ClaimChange[], earlier: readonly Reading[], reading: Reading): readonly ClaimChange[] {
  if (reading.read.completeness.state !== 'truncated') return claims
  const cuts = new Map(
    earlier.map((one) => [one.revision, Math.max(one.unseenFrom ?? 0, cutIn(one.read.text, reading))]),
  )
  const isHidden = ({ claim, article }: StoryClaim): boolean => isBehind(claim, cuts.get(article.revision) ?? 0)
  return claims.map((change) =>
    change.before && !change.after && isHidden(change.before) ? { ...change, how: ['notSeen'] } : change,
  )
}
