/** Spans of characters, which the learned extractor gives, as ranges of tokens. */
import type { Span } from '../../text/span.ts'
import { type Context, type Range, tokenAt } from './context.ts'

/** The tokens that a span touches. */
export function rangeOf(context: Context, { start, end }: Span): Range | undefined {
  const first = tokenAt(context, start)
  let last = tokenAt(context, end - 1)
  if (last < context.tokens.length && context.tokens[last]!.start < end) last++
  return first < last ? { first, last } : undefined
}

/** The tokens of spans, joined. */
export const rangesOf = (context: Context, spans: readonly Span[]): Range[] =>
  joined(
    context,
    spans.flatMap((span) => rangeOf(context, span) ?? []),
  )

/** Ranges in order; one where they share a token, or where nothing but marks parts them in a sentence. */
export function joined(context: Context, ranges: readonly Range[]): Range[] {
  const joint: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const last = joint.at(-1)
    if (last && (range.first < last.last || onlyMarks(context, last.last, range.first))) {
      joint[joint.length - 1] = { first: last.first, last: Math.max(last.last, range.last) }
    } else joint.push(range)
  }
  return joint
}

function onlyMarks({ tokens }: Context, from: number, to: number): boolean {
  if (tokens[from - 1]!.sentence !== tokens[to]!.sentence) return false
  for (let token = from; token < to; token++) if (tokens[token]!.kind !== 'punctuation') return false
  return true
}
