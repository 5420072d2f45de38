/** Span arithmetic: half-open `[start, end)` in UTF-16 code units. */
import type { Anchor } from '../model.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** Ties a span to the characters it covers. Throws when the span does not lie in the text: that is a bug of ours. */
export function anchor(text: string, { start, end }: Span): Anchor {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`span [${start}, ${end}) does not lie in a text of ${text.length} UTF-16 units`)
  }
  return { start, end, exact: text.slice(start, end) }
}

export const length = (span: Span): number => span.end - span.start

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** By start, the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Shrinks the span while `edge` matches its first or last character; may become empty. */
export function trim(text: string, span: Span, edge: RegExp): Span {
  let { start, end } = span
  while (start < end && edge.test(text[start]!)) start++
  while (end > start && edge.test(text[end - 1]!)) end--
  return { start, end }
}

/** The index of the first of the spans, sorted and disjoint, that ends after the offset; their count when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The span, of spans sorted and disjoint, that holds the offset. */
export function at<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const found = spans[firstEndingAfter(spans, offset)]
  return found && found.start <= offset ? found : undefined
}
