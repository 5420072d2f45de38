/** Which claims each stretch of the text belongs to: overlapping and nested spans are cut at every boundary. */
import type { Claim } from '../../../model.ts'
import type { Span } from '../../../text/span.ts'

export type Role = 'source' | 'cue' | 'content' | 'hedge'

/** A span of one claim; `claim` is its index. */
export interface Mark extends Span {
  readonly claim: number
  readonly role: Role
}

/** A stretch that no boundary cuts, with the marks that cover it, the innermost first. */
export interface Stretch extends Span {
  readonly marks: readonly Mark[]
}

export const marksOf = (claims: readonly Claim[]): Mark[] =>
  claims.flatMap(({ sources, cue, content, hedge }, claim) => [
    ...sources.map((span) => mark(span, claim, 'source')),
    ...(cue ? [mark(cue, claim, 'cue')] : []),
    ...content.map((span) => mark(span, claim, 'content')),
    ...(hedge ? [mark(hedge, claim, 'hedge')] : []),
  ])

const mark = ({ start, end }: Span, claim: number, role: Role): Mark => ({ start, end, claim, role })

/** Which claims begin at an offset: where their content does, else their cue, else their source. */
export function openings(claims: readonly Claim[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const [index, { content, cue, sources }] of claims.entries()) {
    const first = content[0] ?? cue ?? sources[0]
    if (first) found.set(first.start, [...(found.get(first.start) ?? []), index])
  }
  return found
}

/** The stretches of a text of so many UTF-16 units, in order, without gaps; `cuts` are further boundaries. */
export function stretches(length: number, marks: readonly Mark[], cuts: readonly number[]): Stretch[] {
  const bounds = [...new Set([0, length, ...cuts, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const waiting = marks.toSorted((a, b) => a.start - b.start)
  const found: Stretch[] = []
  let next = 0
  let active: Mark[] = []
  for (const [index, start] of bounds.slice(0, -1).entries()) {
    active = active.filter(({ end }) => end > start)
    while (next < waiting.length && waiting[next]!.start <= start) active.push(waiting[next++]!)
    found.push({ start, end: bounds[index + 1]!, marks: active.toSorted(innermostFirst) })
  }
  return found
}

/** The shorter lies inside; of equals the later claim does ("A said that B denied"). */
const innermostFirst = (a: Mark, b: Mark): number => a.end - a.start - (b.end - b.start) || b.claim - a.claim

/**
 * The classes that tell the marks of a stretch apart, of which there is one at least: `by-ACT` colours the line of source and cue,
 * `in-ACT` the ground of the innermost content, `deep` one inside another.
 */
export function looks(marks: readonly Mark[], claims: readonly Pick<Claim, 'act'>[]): string[] {
  const contents = marks.filter(({ role }) => role === 'content')
  const top = marks[0]!
  const names = ['mark', top.role, `by-${claims[top.claim]!.act}`]
  if (contents[0]) names.push(`in-${claims[contents[0].claim]!.act}`)
  return contents.length > 1 ? [...names, 'deep'] : names
}
