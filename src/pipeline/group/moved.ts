/** A claim that a person added, in a later revision of its article: where all its words still stand, somewhere else. */
import type { Claim } from '../../model.ts'

/** The claim at its new place; null where a word of it has changed. `text`: of the later revision. */
export function moved(claim: Claim, text: string): Claim | null {
  const first = claim.content[0] ?? claim.cue
  if (!first) return null
  const at = nearest(text, first.exact, first.start)
  return at === null ? null : (shifted(claim, at - first.start, text) as Claim | null)
}

/** The place of the words nearest to where they stood. */
function nearest(text: string, exact: string, start: number): number | null {
  const after = text.indexOf(exact, start)
  const before = text.lastIndexOf(exact, start)
  if (after < 0 || before < 0) return after < 0 && before < 0 ? null : Math.max(after, before)
  return after - start < start - before ? after : before
}

/** All anchors inside a value moved by `by`; null where one does not hold against the text. */
function shifted(value: unknown, by: number, text: string): unknown {
  if (value === null || typeof value !== 'object') return value
  const parts = Array.isArray(value) ? value.map((one) => shifted(one, by, text)) : fields(value, by, text)
  const was = Array.isArray(value) ? value : Object.values(value)
  const now = Array.isArray(parts) ? parts : Object.values(parts ?? {})
  return parts === null || now.some((one, index) => one === null && was[index] !== null) ? null : parts
}

function fields(value: object, by: number, text: string): object | null {
  const { start, end, exact } = value as { start?: number; end?: number; exact?: string }
  const isAnchor = start !== undefined && end !== undefined && exact !== undefined
  if (isAnchor && text.slice(start + by, end + by) !== exact) return null
  const inner = Object.entries(value).map(([name, one]) => [name, shifted(one, by, text)] as const)
  return { ...Object.fromEntries(inner), ...(isAnchor ? { start: start + by, end: end + by } : {}) }
}
