/** Credibility of an item, 1–6 (NATO/Admiralty code, AJP-2.1): proposed from the status with its reason, for a person to decide. */
import type { Credibility, Status } from '../../ledger-model.ts'
import type { Standing } from './status.ts'

export function credibilityOf(standing: Standing, status: Status): { grade: Credibility; reason: string } {
  const { origins, positions } = standing
  if (status === 'corroborated')
    return { grade: 1, reason: `confirmed, with at least ${origins.atLeast} independent origins` }
  if (status === 'denied') return { grade: 5, reason: 'only denied' }
  const doubted = positions.some(({ stance }) => stance === 'doubts')
  if (status === 'disputed' || doubted) return { grade: 4, reason: 'some support it, others deny or doubt it' }
  if (origins.atMost === 0) return { grade: 6, reason: 'nobody supports it' }
  if (origins.atLeast >= 2 && !standing.interestedOnly)
    return { grade: 2, reason: `at least ${origins.atLeast} independent origins, none confirming` }
  return { grade: 3, reason: 'one origin, or only interested parties' }
}
