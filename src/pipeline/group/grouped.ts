/** Which claims stand in propositions: attributed ones that take a stance, and those that others refer to. */
import type { Act, Claim } from '../../model.ts'
import { length, type Span } from '../../text/span.ts'

const STANCES: ReadonlySet<Act> = new Set(['asserts', 'confirms', 'denies', 'doubts', 'withholds', 'predicts'])

/** From this share of a content on that is another's claim, it is that claim which says it ("Wire Nine said police denied …"). */
const TAKEN_UP = 0.6

export function isGrouped(claim: Claim, inner: readonly Span[]): boolean {
  if (claim.voice !== 'attributed' || !STANCES.has(claim.act)) return false
  const own = claim.content.reduce((sum, part) => sum + length(part), 0)
  const others = inner.reduce((sum, part) => sum + length(part), 0)
  return own === 0 || others < TAKEN_UP * own
}

/** Contents, cues and sources of the claims inside each claim. */
export function innerContents(claims: readonly Claim[]): ReadonlyMap<string, readonly Span[]> {
  const inside = new Map<string, Span[]>()
  for (const { within, content, cue, sources } of claims) {
    if (within === null) continue
    const spans = inside.get(within) ?? []
    spans.push(...content, ...(cue ? [cue] : []), ...sources)
    inside.set(within, spans)
  }
  return inside
}
