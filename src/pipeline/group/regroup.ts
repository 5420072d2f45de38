/** What a person's splits and merges make of the groups. */
import type { Change, ClaimRef, Decision, Reading } from '../../ledger-model.ts'
import { effective } from './decided.ts'
import { findClaims } from './find-claim.ts'

type Groups = readonly (readonly string[])[]

/** `followers`: the references of a claim, which go where it goes. */
export function regroup(
  groups: Groups,
  readings: readonly Reading[],
  decisions: readonly Decision[],
  followers: (claim: string) => readonly string[],
): Groups {
  return effective(decisions)
    .map(({ change }) => change)
    .reduce<Groups>((done, change) => apply(done, change, namedBy(readings, followers)), groups)
}

const namedBy =
  (readings: readonly Reading[], followers: (claim: string) => readonly string[]) =>
  (refs: readonly ClaimRef[]): ReadonlySet<string> =>
    new Set(refs.flatMap((ref) => findClaims(readings, ref)).flatMap((id) => [id, ...followers(id)]))

function apply(groups: Groups, change: Change, named: (refs: readonly ClaimRef[]) => ReadonlySet<string>): Groups {
  if (change.kind === 'split') return split(groups, named(change.claims))
  if (change.kind === 'merge') return merge(groups, named(change.claims))
  return groups
}

/** The named claims of a group stand apart from its others. */
const split = (groups: Groups, named: ReadonlySet<string>): Groups =>
  groups
    .flatMap((group) => [group.filter((id) => !named.has(id)), group.filter((id) => named.has(id))])
    .filter((group) => group.length > 0)

/** All groups that hold a named claim are one. */
function merge(groups: Groups, named: ReadonlySet<string>): Groups {
  const isNamed = (group: readonly string[]): boolean => group.some((id) => named.has(id))
  const joined = groups.filter(isNamed).flat()
  return joined.length === 0 ? groups : [...groups.filter((group) => !isNamed(group)), joined]
}
