/** The leaves of an article with the marks that lie on them: each mark once a leaf, so that a leaf is drawn by itself. */
import type { Claim } from '../../model.ts'
import { type Mark, marksOf, openings, type Stretch, stretches } from '../../pipeline/report/html/marks.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Leaf } from './leaves.ts'

export interface MarkedLeaf extends Leaf {
  /** Cut to the leaf. `claim` is the index of the claim in the article. */
  readonly marks: readonly Mark[]
  /** Which claims begin at an offset of the leaf. */
  readonly opens: ReadonlyMap<number, readonly number[]>
}

export function markedLeaves(leaves: readonly Leaf[], claims: readonly Claim[]): MarkedLeaf[] {
  const marks = leaves.map((): Mark[] => [])
  const opens = leaves.map(() => new Map<number, readonly number[]>())
  for (const mark of marksOf(claims))
    for (const index of under(leaves, mark)) marks[index]!.push(clipped(mark, leaves[index]!))
  for (const [start, indexes] of openings(claims)) opens[firstEndingAfter(leaves, start)]?.set(start, indexes)
  return leaves.map((leaf, index) => ({ ...leaf, marks: marks[index]!, opens: opens[index]! }))
}

/** Indexes of the leaves on which the span lies. */
function under(leaves: readonly Leaf[], span: Span): number[] {
  const found: number[] = []
  for (let index = firstEndingAfter(leaves, span.start); (leaves[index]?.start ?? span.end) < span.end; index++)
    found.push(index)
  return found
}

const clipped = <S extends Span>(span: S, { start, end }: Span): S => ({
  ...span,
  start: Math.max(span.start, start),
  end: Math.min(span.end, end),
})

/** The stretches of a leaf, in offsets of the article. */
export const stretchesOf = ({ start, end, marks }: Pick<MarkedLeaf, 'start' | 'end' | 'marks'>): Stretch[] =>
  stretches(
    end - start,
    marks.map((mark) => moved(mark, -start)),
    [],
  ).map((stretch) => ({
    ...moved(stretch, start),
    marks: stretch.marks.map((mark) => moved(mark, start)),
  }))

const moved = <S extends Span>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by })

/** Indexes of the claims that lie on a leaf. */
export const claimsOn = ({ marks }: Pick<MarkedLeaf, 'marks'>): ReadonlySet<number> =>
  new Set(marks.map(({ claim }) => claim))
