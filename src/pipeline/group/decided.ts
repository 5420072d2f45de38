/** What a person's decisions make of the claims: rejected ones go, relabelled ones change, added ones come. */
import type { Change, Decision, Reading } from '../../ledger-model.ts'
import type { Claim } from '../../model.ts'
import { findClaims } from './find-claim.ts'
import { moved } from './moved.ts'

/** Decisions that hold, in order of time: an undone one does not, unless its undoing was undone. */
export function effective(decisions: readonly Decision[]): readonly Decision[] {
  const undone = undoneIn(decisions)
  return decisions.toSorted(byTime).filter(({ id, change }) => change.kind !== 'undo' && !undone.has(id))
}

/** Ids of the decisions that were taken back. */
export function undoneIn(decisions: readonly Decision[]): ReadonlySet<string> {
  const undone = new Set<string>()
  const latestFirst = decisions.toSorted(byTime).toReversed()
  for (const { id, change } of latestFirst) if (change.kind === 'undo' && !undone.has(id)) undone.add(change.decision)
  return undone
}

const byTime = (a: Decision, b: Decision): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
const key = ({ at, id }: Decision): string => `${at} ${id}`

/**
 * The readings with their claims as a person decided. Applied twice it gives the same. Of `accept` and `reject` on one claim
 * the later holds, and likewise of two relabellings.
 */
export function decided(readings: readonly Reading[], decisions: readonly Decision[]): readonly Reading[] {
  const changes = effective(decisions).map(({ change }) => change)
  const added = changes.reduce<readonly Reading[]>(add, readings)
  const rejected = new Set<string>()
  const labels = new Map<string, Pick<Claim, 'act' | 'negated'>>()
  for (const change of changes) note(added, change, rejected, labels)
  if (rejected.size === 0 && labels.size === 0) return added
  return added.map((reading) => ({
    ...reading,
    claims: reading.claims
      .filter(({ id }) => !rejected.has(`${reading.article} ${id}`))
      .map((claim) => {
        const label = labels.get(`${reading.article} ${claim.id}`)
        return label ? { ...claim, ...label } : claim
      }),
  }))
}

/**
 * An added claim stands in the reading of the revision that it was added to, and in others of the article as far as its words
 * still stand there; a claim with its id gives way to it.
 */
function add(readings: readonly Reading[], change: Change): readonly Reading[] {
  if (change.kind !== 'add') return readings
  return readings.map((reading) => {
    if (reading.article !== change.claim.article) return reading
    const here = reading.revision === change.claim.revision ? change.value : moved(change.value, reading.read.text)
    // what stands of an earlier text is only what lies behind the cut of the later one
    if (here && reading.unseenFrom !== undefined && (here.content[0] ?? here.cue)!.end <= reading.unseenFrom)
      return reading
    return here ? { ...reading, claims: [...reading.claims.filter(({ id }) => id !== here.id), here] } : reading
  })
}

/** Under the article and the id: copies of an article have claims of the same ids. */
function note(
  readings: readonly Reading[],
  change: Change,
  rejected: Set<string>,
  labels: Map<string, Pick<Claim, 'act' | 'negated'>>,
): void {
  if (change.kind !== 'accept' && change.kind !== 'reject' && change.kind !== 'relabel') return
  for (const id of findClaims(readings, change.claim)) {
    const key = `${change.claim.article} ${id}`
    if (change.kind === 'relabel') labels.set(key, { act: change.act, negated: change.negated })
    else if (change.kind === 'reject') rejected.add(key)
    else rejected.delete(key)
  }
}
