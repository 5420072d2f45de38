/** What of the propositions changed between two boards of a story. */
import type { Amends, Board, Proposition } from '../ledger-model.ts'
import type { PropositionChange } from '../ledger-views.ts'
import { idOfKey } from '../pipeline/claim-key.ts'

/** `renamed`: ids that claims of a revised article got, by those they had. */
export function diffBoards(before: Board, after: Board, renamed: ReadonlyMap<string, string>): PropositionChange[] {
  const latest = latestIn(renamed)
  const earlier = new Map(before.propositions.flatMap((one) => one.claims.map((id) => [latest(id), one] as const)))
  const matched = new Set<string>()
  const changes = after.propositions.flatMap((now) => {
    const was = earlierOf(now, earlier, matched)
    if (!was) return [{ ...about(now), kind: 'new', from: null, to: now.status, source: null } as const]
    matched.add(was.id)
    return changesOf(was, now, latest)
  })
  const gone = before.propositions.filter(({ id }) => !matched.has(id))
  return [
    ...changes,
    ...gone.map((was) => ({ ...about(was), kind: 'gone', from: was.status, to: null, source: null }) as const),
  ]
}

/** A claim may have been renamed by several revisions in turn. Copies of it say the same, so its id will do. */
const latestIn =
  (renamed: ReadonlyMap<string, string>) =>
  (key: string): string => {
    let now = idOfKey(key)
    for (const seen = new Set<string>(); renamed.has(now) && !seen.has(now); now = renamed.get(now)!) seen.add(now)
    return now
  }

/** The one with which it has most claims in common; one that another has taken counts no more. */
function earlierOf(
  now: Proposition,
  earlier: ReadonlyMap<string, Proposition>,
  matched: ReadonlySet<string>,
): Proposition | undefined {
  const shared = now.claims.flatMap((key) => earlier.get(idOfKey(key)) ?? []).filter(({ id }) => !matched.has(id))
  const counted = [...Map.groupBy(shared, ({ id }) => id).values()].sort((a, b) => b.length - a.length)
  return counted[0]?.[0]
}

const about = ({ id, text }: Proposition) => ({ proposition: id, text })

function changesOf(was: Proposition, now: Proposition, latest: (id: string) => string): PropositionChange[] {
  const status =
    was.status === now.status
      ? []
      : [{ ...about(now), kind: 'status', from: was.status, to: now.status, source: null } as const]
  const positions = now.positions.flatMap((position): PropositionChange[] => {
    const earlier = was.positions.find(({ source }) => source.id === position.source.id)
    if (earlier?.stance === position.stance) return []
    return [
      { ...about(now), kind: 'position', from: earlier?.stance ?? null, to: position.stance, source: position.source },
    ]
  })
  return [
    ...status,
    ...positions,
    ...valueChanges(was, now, 'number', latest),
    ...valueChanges(was, now, 'date', latest),
  ]
}

interface Entry {
  readonly exact: string
  readonly claim: string
  readonly source: Proposition['positions'][number]['source']
  readonly amends: Amends | null
}

/** Values that came, and amend earlier ones. */
function valueChanges(was: Proposition, now: Proposition, kind: 'number' | 'date', latest: (id: string) => string) {
  const entries = (one: Proposition): readonly Entry[] => (kind === 'number' ? one.numbers : one.dates)
  const key = ({ claim, exact }: Entry): string => `${latest(claim)} ${exact}`
  const known = new Set(entries(was).map(key))
  return entries(now).flatMap((entry): PropositionChange[] =>
    entry.amends && !known.has(key(entry))
      ? [{ ...about(now), kind, from: entry.amends.value, to: entry.exact, source: entry.source }]
      : [],
  )
}
