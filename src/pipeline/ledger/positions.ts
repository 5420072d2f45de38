/** Positions: each source's stances on a proposition over time. */
import type { Position, Reliability, SourceRef, Stance } from '../../ledger-model.ts'
import { byEdtf } from './edtf-order.ts'
import type { HeldClaim } from './held-claim.ts'

/** One source taking one stance in one claim. */
export interface Utterance {
  readonly source: SourceRef
  readonly stance: Stance
  readonly held: HeldClaim
}

/** One position a source, in the order in which they first spoke. Utterances come in order of saying. */
export function positionsOf(
  utterances: readonly Utterance[],
  reliability: ReadonlyMap<string, Reliability>,
): Position[] {
  const bySource = Map.groupBy(utterances, ({ source }) => source.id)
  const positions = [...bySource.values()].map((own) => positionOf(own, reliability))
  return positions.sort((a, b) => byEdtf(a.first, b.first) || (a.source.id < b.source.id ? -1 : 1))
}

function positionOf(own: readonly Utterance[], reliability: ReadonlyMap<string, Reliability>): Position {
  const latest = own.at(-1)!
  const changes = own.flatMap(({ stance, held }, index) => {
    const before = own[index - 1]
    if (!before || before.stance === stance) return []
    return [{ from: before.stance, to: stance, said: held.said, claim: held.claim.id }]
  })
  return {
    source: fullest(own),
    stance: latest.stance,
    first: own[0]!.held.said,
    latest: latest.held.said,
    changes,
    claims: [...new Set(own.map(({ held }) => held.claim.id))],
    // F: cannot be judged, until a person says otherwise
    reliability: reliability.get(latest.source.id) ?? 'F',
  }
}

/** The mention that tells most of the source. */
const fullest = (own: readonly Utterance[]): SourceRef =>
  own.map(({ source }) => source).reduce((best, source) => (told(source) > told(best) ? source : best))

const told = ({ role, affiliation, country }: SourceRef): number =>
  Number(role !== null) + Number(affiliation !== null) + Number(country !== null)
