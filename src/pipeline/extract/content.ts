/** Content spans as ruling 2 wants them: outer marks, the final comma or stop off; one anchor a paragraph. */
import { isMark } from '../../text/marks.ts'
import { type Span, trim } from '../../text/span.ts'
import { type Context, closedBy, openedBy, type Range, spanOf } from './context.ts'

/** Spaces and the marks that join a content to its cue; a final ?, ! or … stays in. */
const EDGE = /[\s,;:–—-]/

/** The content spans of ranges of tokens, trimmed; empty ones are left out. */
export function contentOf(context: Context, ...ranges: readonly Range[]): Span[] {
  return ranges
    .filter(({ first, last }) => first < last)
    .flatMap((range) => byBlock(context, range))
    .map((range) => trimmed(context, range))
    .filter(({ start, end }) => start < end)
}

function byBlock({ tokens, sentences }: Context, { first, last }: Range): Range[] {
  const parts: Range[] = []
  let from = first
  for (let index = first + 1; index <= last; index++) {
    const block = (token: number) => sentences[tokens[token]!.sentence]!.block
    if (index < last && block(index) === block(from)) continue
    parts.push({ first: from, last: index })
    from = index
  }
  return parts
}

function trimmed(context: Context, range: Range): Span {
  let { start, end } = edged(context, spanOf(context, range))
  for (let changed = true; changed && start < end; ) {
    const before = end - start
    ;({ start, end } = dropStop(context, dropMarks(context, { start, end })))
    ;({ start, end } = edged(context, { start, end }))
    changed = end - start < before
  }
  return { start, end }
}

/** Without what joins, but with the minus of "-5 degrees". */
function edged({ text }: Context, span: Span): Span {
  const { start, end } = trim(text, span, EDGE)
  const isMinus =
    text[start - 1] === '-' && /\d/.test(text[start] ?? '') && /^[^\p{L}\d]?$/u.test(text[start - 2] ?? '')
  return start < end && isMinus ? { start: start - 1, end } : { start, end }
}

/** A pair of marks around the whole, or one whose partner stands in another paragraph. */
function dropMarks(context: Context, { start, end }: Span): Span {
  const { text, quotations, opensAt, closesAt } = context
  const opening = quotations[opensAt.get(start) ?? -1]
  const closing = quotations[closesAt.get(end) ?? -1]
  if (opening && opening === closing) return opening.inner
  if (opening && !opening.closed && opening.end >= end) return { start: opening.inner.start, end }
  if (opening && opening.end > end) return { start: opening.inner.start, end }
  if (closing && closing.start < start) return { start, end: closing.inner.end }
  const first = text[start]!
  return isMark(first) && !opening && start + 1 < end && text[start + 1] === ' '
    ? { start: start + 1, end }
    : { start, end }
}

/** One final stop; "U.S." and "…" keep theirs. */
export function dropStop({ text }: Context, { start, end }: Span): Span {
  if (text[end - 1] !== '.' || text[end - 2] === '.' || /\.\p{L}$/u.test(text.slice(Math.max(start, end - 3), end - 1)))
    return { start, end }
  return { start, end: end - 1 }
}

/** The tokens of a quotation with its marks. */
export function quotationRange(context: Context, opening: number): Range | undefined {
  const quotation = openedBy(context, opening)
  if (!quotation) return
  let last = opening + 1
  while (last < context.tokens.length && context.tokens[last]!.end <= quotation.end) last++
  return { first: opening, last }
}

/** The tokens of the quotation that ends with this token. */
export function quotationRangeBefore(context: Context, closing: number): Range | undefined {
  const quotation = closedBy(context, closing)
  if (!quotation) return
  let first = closing
  while (first > 0 && context.tokens[first - 1]!.start >= quotation.start) first--
  return { first, last: closing + 1 }
}
