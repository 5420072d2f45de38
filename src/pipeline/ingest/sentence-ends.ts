/** Rough sentence starts, enough to find a notice at the end of a paragraph. The segment stage does it properly. */
import type { Span } from '../../text/span.ts'

/** Notices are short: only the last sentences that begin within so many UTF-16 units of the end are looked at. */
const REACH = 600
const BOUNDARY = /[.!?…]["'”’)\]]{0,3}\s+(?=\S)/g

/** The sentences of the span's last part, in order; the first may begin within a sentence when the span is longer. */
export function lastSentences(text: string, span: Span): readonly Span[] {
  const start = Math.max(span.start, span.end - REACH)
  const starts = [start]
  for (const { index, 0: end } of text.slice(start, span.end).matchAll(BOUNDARY))
    starts.push(start + index + end.length)
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? span.end
    return { start: from, end: from + text.slice(from, to).trimEnd().length }
  })
}
