/** The stances of one source over time, a step a claim; claims of one stance that lie close together are one step. */
import type { Position, Stance, StoryClaim } from '../../ledger-model.ts'
import type { Domain } from '../time/axis.ts'
import { momentsOf } from './moments.ts'

export interface Step {
  readonly stance: Stance
  /** In order of saying; the first is where the step stands. */
  readonly claims: readonly StoryClaim[]
  /** Share of the axis at which it stands, in [0, 1]. */
  readonly at: number
}

/** Share of the axis within which marks would cover one another. */
const CLOSE = 0.035

export function stepsOf(position: Position, claims: ReadonlyMap<string, StoryClaim>, domain: Domain): Step[] {
  const turned = new Map(position.changes.map(({ claim, to }) => [claim, to]))
  const own = position.claims.flatMap((id) => claims.get(id) ?? [])
  const moments = momentsOf(own.map(({ said }) => said))
  const steps: Step[] = []
  let stance = position.changes[0]?.from ?? position.stance
  for (const [index, one] of own.entries()) {
    stance = turned.get(one.claim.id) ?? stance
    const at = shareOf(moments[index] ?? domain.from, domain)
    const last = steps.at(-1)
    if (last && last.stance === stance && at - last.at < CLOSE)
      steps[steps.length - 1] = { ...last, claims: [...last.claims, one] }
    else steps.push({ stance, claims: [one], at })
  }
  return apart(steps)
}

/** A turn within hours still shows both marks. */
function apart(steps: readonly Step[]): Step[] {
  let least = 0
  return steps.map((step) => {
    const at = Math.min(1, Math.max(step.at, least))
    least = at + CLOSE
    return { ...step, at }
  })
}

const shareOf = (moment: number, { from, to }: Domain): number =>
  Math.min(1, Math.max(0, (moment - from) / (to - from)))
