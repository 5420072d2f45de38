/** The board: every proposition of a story with positions, numbers, dates, origins and status; a pure function of what is held. */
import type { Board, Decision, Proposition, Reading, Reliability, SourceRef } from '../../ledger-model.ts'
import { chainsOf } from './chains.ts'
import { credibilityOf } from './credibility.ts'
import { datesOf } from './dates.ts'
import { edtfKey } from './edtf-order.ts'
import { bySaid, type HeldClaim, heldClaims } from './held-claim.ts'
import { isInterested } from './interest.ts'
import { numbersOf } from './numbers.ts'
import { originsOf } from './origins.ts'
import { positionsOf, type Utterance } from './positions.ts'
import { withSameOrigin } from './same-origin.ts'
import { type Renames, sourceRefs } from './source-ref.ts'
import { stanceOf } from './stance.ts'
import { reasonOf, statusOf } from './status.ts'
import { throughPublishers } from './through-publishers.ts'
import { unsaid } from './unsaid.ts'
import { warningsOf } from './warnings.ts'

/** A group of claims as the stage before hands it over. */
export interface Grouped {
  readonly id: string
  readonly claims: readonly string[]
  readonly textClaim: string
  readonly links: Proposition['grouping']
  /** −1 where the content of a claim is negated against that of `textClaim`. */
  readonly polarity: ReadonlyMap<string, 1 | -1>
}

/** What was said of last comes first, in whichever order the articles came. */
export function boardOf(
  story: string,
  readings: readonly Reading[],
  groups: readonly Grouped[],
  decisions: readonly Decision[],
): Board {
  const held = heldClaims(readings)
  const said = settingsOf(decisions)
  const propositions = groups
    .map((group) => ({ group, claims: claimsOf(group, held) }))
    .filter(({ claims }) => claims.length > 0)
    .map(({ group, claims }) => ({ proposition: propositionOf(group, claims, held, said), latest: saidLast(claims) }))
  propositions.sort((a, b) => compare(b.latest, a.latest) || rank(a.proposition, b.proposition))
  return { story, asOf: asOf(readings, decisions), propositions: propositions.map(({ proposition }) => proposition) }
}

const claimsOf = ({ claims }: Grouped, held: ReadonlyMap<string, HeldClaim>): HeldClaim[] =>
  claims.flatMap((id) => held.get(id) ?? []).sort(bySaid)

/** That of more claims first. */
const rank = (a: Proposition, b: Proposition): number => b.claims.length - a.claims.length || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const saidLast = (claims: readonly HeldClaim[]): string =>
  claims.map(({ order }) => edtfKey(order)).reduce((a, b) => (a > b ? a : b))

function asOf(readings: readonly Reading[], decisions: readonly Decision[]): string {
  const times = [...readings.map(({ capturedAt }) => capturedAt), ...decisions.map(({ at }) => at)]
  return times.reduce((a, b) => (a > b ? a : b), '')
}

interface Settings {
  readonly renames: Renames
  readonly reliability: ReadonlyMap<string, Reliability>
}

/** What a person said of sources; later decisions win, undone ones do not count. */
function settingsOf(decisions: readonly Decision[]): Settings {
  const undone = new Set(decisions.flatMap(({ change }) => (change.kind === 'undo' ? [change.decision] : [])))
  const renames = new Map<string, string>()
  const reliability = new Map<string, Reliability>()
  for (const { id, change } of decisions) {
    if (undone.has(id)) continue
    if (change.kind === 'rename') renames.set(change.source, change.name)
    if (change.kind === 'reliability') reliability.set(change.source, change.grade)
  }
  return { renames, reliability }
}

function propositionOf(
  { id, textClaim, links, polarity }: Grouped,
  claims: readonly HeldClaim[],
  held: ReadonlyMap<string, HeldClaim>,
  { renames, reliability }: Settings,
): Proposition {
  const utterances = claims.flatMap((one) => utterancesOf(one, polarity.get(one.claim.id) ?? 1, renames))
  const positions = positionsOf(utterances, reliability)
  const supporting = stillSupporting(utterances, positions)
  const chains = supporting.flatMap(({ source, held: one }) => {
    const sources = sourceRefs(one, renames)
    return chainsOf(one, renames).filter((_, index) => sources[index]!.id === source.id)
  })
  const origins = originsOf(withSameOrigin(throughPublishers(chains)))
  const interestedOnly = supporting.length > 0 && supporting.every(({ source, held: one }) => isInterested(source, one))
  const confirmed = supporting.some(
    ({ source, held: one }) => one.claim.act === 'confirms' && !isInterested(source, one),
  )
  const standing = { positions, origins, confirmed, interestedOnly }
  const status = statusOf(standing)
  const numbers = numbersOf(utterances)
  return {
    id,
    text: textOf(held.get(textClaim) ?? claims[0]!),
    textClaim,
    claims: claims.map(({ claim }) => claim.id),
    grouping: links,
    positions,
    numbers,
    dates: datesOf(utterances),
    origins,
    status,
    reason: reasonOf(standing, status),
    withheldBy: sourcesThat(positions, 'withholds'),
    interestedOnly,
    credibility: credibilityOf(standing, status),
    truncated: claims.some(({ reading }) => reading.read.completeness.state === 'truncated'),
    warnings: warningsOf(numbers, origins, unsaid(numbers, claims, renames)),
  }
}

function utterancesOf(held: HeldClaim, polarity: 1 | -1, renames: Renames): Utterance[] {
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

const textOf = ({ claim }: HeldClaim): string => claim.content.map(({ exact }) => exact).join(' … ')
