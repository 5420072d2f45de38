/** The board: every proposition of a story with positions, numbers, dates, origins and status; a pure function of what is held. */
import type { Board, Decision, Proposition, Reading, Reliability, SourceRef } from '../../ledger-model.ts'
import { chainsOf } from './chains.ts'
import { credibilityOf } from './credibility.ts'
import { datesOf } from './dates.ts'
import { edtfKey } from './edtf-order.ts'
import { firstsOf } from './firsts.ts'
import { bySaid, type HeldClaim, heldClaims } from './held-claim.ts'
import { interestedOf } from './interest.ts'
import { numbersOf } from './numbers.ts'
import { originsOf } from './origins.ts'
import { byPlace, type Place } from './place.ts'
import { positionsOf, type Utterance } from './positions.ts'
import { withSameOrigin } from './same-origin.ts'
import { shownText } from './shown-text.ts'
import { gradesOf, type Renames, renamesOf, sourceRefs } from './source-ref.ts'
import { stanceOf } from './stance.ts'
import { claimsBehind, reasonOf, statusOf } from './status.ts'
import { throughPublishers } from './through-publishers.ts'
import { unsaid } from './unsaid.ts'
import { warningsOf } from './warnings.ts'
import { earlierOf, type History } from './withdrawn.ts'

/** A group of claims as the stage before hands it over. */
export interface Grouped {
  readonly id: string
  readonly claims: readonly string[]
  readonly textClaim: string
  readonly links: Proposition['grouping']
  /** −1 where the content of a claim is negated against that of `textClaim`, 0 where it says neither. */
  readonly polarity: ReadonlyMap<string, 1 | -1 | 0>
}

/** What was said of last comes first, in whichever order the articles came. */
export function boardOf(
  story: string,
  readings: readonly Reading[],
  groups: readonly Grouped[],
  decisions: readonly Decision[],
  history: History = new Map(),
): Board {
  const placed = placedOf(readings, groups, decisions, history).toSorted((a, b) => byPlace(placeOf(a), placeOf(b)))
  return { story, asOf: asOf(readings, decisions), propositions: placed.map(({ proposition }) => proposition) }
}

/** A proposition with when it was said of last (a key of `edtfKey`). */
export interface Placed {
  readonly proposition: Proposition
  readonly latest: string
}

/**
 * In no order. Each is made of its own claims, their articles, and what was decided of sources: no other proposition has a part in it,
 * so that one can be made anew without the others.
 */
export function placedOf(
  readings: readonly Reading[],
  groups: readonly Grouped[],
  decisions: readonly Decision[],
  history: History,
): readonly Placed[] {
  const held = heldClaims(readings)
  const said = { renames: renamesOf(decisions), reliability: gradesOf(decisions), history }
  return groups
    .map((group) => ({ group, claims: claimsOf(group, held) }))
    .filter(({ claims }) => claims.length > 0)
    .map(({ group, claims }) => ({ proposition: propositionOf(group, claims, held, said), latest: saidLast(claims) }))
}

const placeOf = ({ proposition: { claims, id }, latest }: Placed): Place => ({ latest, claims: claims.length, id })

const claimsOf = ({ claims }: Grouped, held: ReadonlyMap<string, HeldClaim>): HeldClaim[] =>
  claims.flatMap((id) => held.get(id) ?? []).sort(bySaid)

const saidLast = (claims: readonly HeldClaim[]): string =>
  claims.map(({ order }) => edtfKey(order)).reduce((a, b) => (a > b ? a : b))

function asOf(readings: readonly Reading[], decisions: readonly Decision[]): string {
  const times = [...readings.map(({ capturedAt }) => capturedAt), ...decisions.map(({ at }) => at)]
  return times.reduce((a, b) => (a > b ? a : b), '')
}

interface Settings {
  /** What articles said before their publishers changed them. */
  readonly history: History
  readonly renames: Renames
  readonly reliability: ReadonlyMap<string, Reliability>
}

function propositionOf(
  { id, textClaim, links, polarity }: Grouped,
  claims: readonly HeldClaim[],
  held: ReadonlyMap<string, HeldClaim>,
  { renames, reliability, history }: Settings,
): Proposition {
  const utterances = claims.flatMap((one) => utterancesOf(one, polarity.get(one.claim.id) ?? 1, renames))
  const positions = positionsOf(utterances, reliability)
  const supporting = stillSupporting(utterances, positions)
  const chains = supporting.flatMap(({ source, held: one }) => {
    const sources = sourceRefs(one, renames)
    return chainsOf(one, renames).filter((_, index) => sources[index]!.id === source.id)
  })
  const origins = originsOf(withSameOrigin(throughPublishers(chains)))
  const interested = new Set(interestedOf(supporting))
  const interestedOnly = supporting.length > 0 && interested.size === supporting.length
  const confirmed = supporting.some((one) => one.held.claim.act === 'confirms' && !interested.has(one))
  const standing = { positions, origins, confirmed, interestedOnly }
  const status = statusOf(standing)
  const numbers = numbersOf(utterances, history)
  const { claim: shown, reading } = held.get(textClaim) ?? claims[0]!
  const others = claims.map(({ claim }) => claim).filter(({ id: other }) => other !== shown.id)
  return {
    id,
    text: shownText(shown, others, reading.read.text),
    textClaim,
    claims: claims.map(({ claim }) => claim.id),
    grouping: links,
    positions,
    numbers,
    dates: datesOf(utterances, history),
    origins,
    status,
    reason: reasonOf(standing, status),
    statusClaims: claimsBehind(positions, status),
    first: firstsOf(utterances),
    withheldBy: sourcesThat(positions, 'withholds'),
    interestedOnly,
    credibility: credibilityOf(standing, status),
    truncated: claims.some(({ reading }) => reading.read.completeness.state === 'truncated'),
    warnings: [...warningsOf(numbers, origins, unsaid(numbers, claims, renames)), ...hiddenNow(claims)],
    captured: capturedIn(claims, history),
  }
}

/** What an article said in an earlier text, and a paywall hides now. */
const hiddenNow = (claims: readonly HeldClaim[]): string[] => [
  ...new Set(
    claims
      .filter(({ reading }) => reading.unseenFrom !== undefined)
      .map(({ reading }) => `${reading.read.publisher ?? 'an article'}: from an earlier revision, not seen again`),
  ),
]

function capturedIn(claims: readonly HeldClaim[], history: History): string[] {
  const all = claims.flatMap((one) => [...earlierOf(history, one).map(({ held }) => held), one])
  return [...new Set(all.filter(({ dated }) => dated === 'captured').map(({ claim }) => claim.id))]
}

function utterancesOf(held: HeldClaim, polarity: 1 | -1 | 0, renames: Renames): Utterance[] {
  const stance = stanceOf(held.claim.act, polarity)
  return stance ? sourceRefs(held, renames).map((source) => ({ source, stance, held })) : []
}

/** What a source said before it changed its position supports nothing. */
function stillSupporting(utterances: readonly Utterance[], positions: Proposition['positions']): Utterance[] {
  const now = new Map(positions.map(({ source, stance }) => [source.id, stance]))
  return utterances.filter(({ source, stance }) => stance === 'supports' && now.get(source.id) === 'supports')
}

const sourcesThat = (positions: Proposition['positions'], stance: string): SourceRef[] =>
  positions.filter((position) => position.stance === stance).map(({ source }) => source)
