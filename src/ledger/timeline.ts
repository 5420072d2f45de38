/** The timeline: who took which position when, with the first of each kind. */
import type { Position, Proposition, Stance } from '../ledger-model.ts'
import type { Timeline, TimelineEvent } from '../ledger-views.ts'
import type { TimelinePage } from '../page-views.ts'
import { byEdtf } from '../pipeline/ledger/edtf-order.ts'
import { orderOf } from '../pipeline/ledger/held-claim.ts'
import { datedBy } from '../pipeline/report/dated.ts'
import type { StoryClaims } from './claims.ts'
import { perState } from './per-state.ts'
import type { StoryState } from './state.ts'

export function timelineOf({ board, claims }: Pick<StoryState, 'board' | 'claims'>): Timeline {
  const placed = board.propositions.flatMap((proposition) => eventsOf(proposition, claims))
  const events = placed.sort(byTime).map(({ event }) => event)
  return { story: board.story, asOf: board.asOf, events }
}

const whole = perState((state: StoryState) => timelineOf(state))

/** Some of its events at a time, with the articles and the days of their claims. */
export function timelinePage(state: StoryState, offset: number, limit: number): TimelinePage {
  const { events, ...rest } = whole(state)
  const shown = events.slice(offset, offset + limit)
  const claims = shown.map(({ claim }) => [claim, state.claims.get(claim)!] as const)
  const articles = Object.fromEntries(claims.map(([id, { article }]) => [id, article.article]))
  const dated = Object.fromEntries(claims.map(([id, claim]) => [id, datedBy(claim)]))
  return { ...rest, total: events.length, events: shown, articles, dated }
}

interface Placed {
  readonly event: TimelineEvent
  readonly order: string
  /** Article, and place in it: the same in whichever order the articles came. */
  readonly place: readonly [article: string, start: number]
}

const byTime = (a: Placed, b: Placed): number =>
  byEdtf(a.order, b.order) || compare(a.place[0], b.place[0]) || a.place[1] - b.place[1] || compare(keyOf(a), keyOf(b))

const keyOf = ({ event }: Placed): string => `${event.claim} ${event.source.id}`

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function eventsOf(proposition: Proposition, claims: StoryClaims): Placed[] {
  const taken = proposition.positions.flatMap((position) =>
    stancesOf(position).flatMap((step) => {
      const story = claims.get(step.claim)
      return story ? [{ ...step, position, story }] : []
    }),
  )
  return taken.map(({ claim, stance, from, position, story }) => ({
    order: orderOf(story.said, story.article.published),
    place: [story.article.article, (story.claim.content[0] ?? story.claim.cue)?.start ?? 0] as const,
    event: {
      said: story.said,
      dated: datedBy(story),
      proposition: proposition.id,
      claim,
      source: position.source,
      stance,
      from,
      first: firstsOf(proposition, claim),
      publisher: story.article.publisher,
      words: story.words,
      amends: amendedBy(proposition, claim, position.source.id),
      truncated: story.article.truncated,
    },
  }))
}

/** Each claim of a position with the stance it takes; `from` where that changed. */
function stancesOf({ stance, changes, claims }: Position) {
  let now: Stance = changes[0]?.from ?? stance
  return claims.map((claim) => {
    const change = changes.findLast((one) => one.claim === claim)
    const from = change && change.to !== now ? now : null
    now = change?.to ?? now
    return { claim, stance: now, from }
  })
}

const firstsOf = ({ first }: Proposition, claim: string): TimelineEvent['first'] =>
  (['report', 'confirmation', 'denial'] as const).filter((kind) => first[kind]?.claim === claim)

const amendedBy = ({ numbers, dates }: Proposition, claim: string, source: string): TimelineEvent['amends'] =>
  [...numbers, ...dates]
    .filter((entry) => entry.claim === claim && entry.source.id === source)
    .flatMap(({ amends, exact }) => (amends ? [{ ...amends, exact }] : []))
