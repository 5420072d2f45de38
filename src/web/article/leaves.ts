/** The text of an article as blocks that a browser lays out one by one, so that a text of a megabyte stays usable. */
import type { Article } from '../../model.ts'
import { paragraphs } from '../../pipeline/report/html/paragraphs.ts'
import { overlaps, type Span } from '../../text/span.ts'

export interface Leaf extends Span {
  readonly role: 'headline' | 'evidence' | 'paragraph'
  /** It continues the paragraph that the leaf before it begins. */
  readonly goesOn: boolean
}

/** UTF-16 units from which on a paragraph is cut: some pages of print, which a browser lays out within a frame. */
const LONGEST = 10_000
/** How far back from there a space is looked for. */
const NEAR = 200

/** In order; the blank lines between paragraphs belong to none. */
export function leavesOf({
  text,
  headline,
  completeness: { evidence },
}: Pick<Article, 'text' | 'headline' | 'completeness'>) {
  return paragraphs(text).flatMap((paragraph): Leaf[] => {
    const is = (span: Span | null): boolean => span !== null && overlaps(span, paragraph)
    const role = is(headline) ? 'headline' : is(evidence) ? 'evidence' : 'paragraph'
    return cut(text, paragraph).map((span, index) => ({ ...span, role, goesOn: index > 0 }))
  })
}

function cut(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const to = cutBefore(text, from + LONGEST)
    found.push({ start: from, end: to })
    from = to
  }
  return [...found, { start: from, end }]
}

/** Behind the last space before the offset, where one is near; never inside a surrogate pair. */
function cutBefore(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset - 1)
  if (space >= offset - NEAR) return space + 1
  return /[\uDC00-\uDFFF]/.test(text[offset]!) ? offset - 1 : offset
}
