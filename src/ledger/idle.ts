/** Why a decision would change nothing: such a one is not written. */
import type { Change, ClaimRef, Decision, Reading } from '../ledger-model.ts'
import { idOfKey } from '../pipeline/claim-key.ts'
import { effective, undoneIn } from '../pipeline/group/decided.ts'
import { isReference } from '../pipeline/group/references.ts'
import { gradesOf } from '../pipeline/ledger/source-ref.ts'
import { jsonLine } from '../wire.ts'
import { asDecided } from './as-decided.ts'
import type { StoryClaims } from './claims.ts'

/** What a decision is judged by: the story as it is. */
export interface Present {
  readonly readings: readonly Reading[]
  readonly decisions: readonly Decision[]
  /** Asked for only where sources are renamed or claims regrouped, as are the propositions. */
  readonly claims: () => StoryClaims
  /** The claims of each proposition, by key. */
  readonly propositions: () => Promise<readonly (readonly string[])[]>
}

/** Null where it changes something. `decision`: not yet written. */
export async function idleReason(decision: Decision, present: Present): Promise<string | null> {
  const { change } = decision
  const { decisions } = present
  if (change.kind === 'undo') return undoneIn(decisions).has(change.decision) ? 'it is undone already' : null
  if ('claim' in change) return changesClaims(decision, change.claim, present) ? null : HOLDS[change.kind]
  if ('claims' in change) return regroups(change, present, await present.propositions()) ? null : HOLDS[change.kind]
  return changesSource(change, decision, present) ? null : HOLDS[change.kind]
}

const HOLDS = {
  accept: 'the claim is not rejected',
  reject: 'the claim is rejected already',
  relabel: 'the claim has that label already',
  add: 'the claim stands there already',
  split: 'the claims stand apart already',
  merge: 'the claims stand together already',
  rename: 'the source has that name already',
  reliability: 'the source has that grade already',
} as const

function changesSource(
  change: Extract<Change, { readonly source: string }>,
  decision: Decision,
  { decisions, claims }: Present,
): boolean {
  if (change.kind === 'rename')
    return [...claims().values()].some(({ sources }) =>
      sources.some(({ id, name }) => id === change.source && name !== change.name),
    )
  const grade = (all: readonly Decision[]) => gradesOf(effective(all)).get(change.source)
  return grade(decisions) !== grade([...decisions, decision])
}

function changesClaims(decision: Decision, ref: ClaimRef, { readings, decisions }: Present): boolean {
  const own = new Set(readings.filter(({ revision }) => revision === ref.revision).map(({ article }) => article))
  const near = readings.filter(({ article }) => article === ref.article || own.has(article))
  const claimsAfter = (all: readonly Decision[]): string =>
    jsonLine(asDecided(near, all).map(({ claims }) => claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))))
  return claimsAfter(decisions) !== claimsAfter([...decisions, decision])
}

/** Whether a proposition would lose some of its claims and keep others, or more than one is named. */
function regroups(
  { kind, claims: refs }: Extract<Change, { readonly claims: readonly ClaimRef[] }>,
  present: Present,
  propositions: readonly (readonly string[])[],
): boolean {
  const claims = present.claims()
  const isNamed = (key: string): boolean => {
    const { claim, article } = claims.get(key) ?? {}
    return refs.some((ref) => ref.claim === claim?.id && (ref.alone !== true || ref.article === article?.article))
  }
  const touched = propositions.filter((own) => own.some(isNamed))
  if (kind === 'merge') return touched.length > 1
  // what only refers to a named claim goes with it
  const goes = (key: string): boolean => {
    const claim = claims.get(key)?.claim
    return (
      isNamed(key) ||
      (claim !== undefined && isReference(claim) && refs.some((ref) => claim.refersTo[0] === idOfKey(ref.claim)))
    )
  }
  return touched.some((own) => !own.every(goes))
}
