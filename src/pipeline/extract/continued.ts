/** Quotations without a cue that go on with the speaker of the one before: “A,” she said. “B.” */
import { length } from '../../text/span.ts'
import type { Attribution, Quotation, Sentence } from '../draft.ts'
import { contentOf } from './content.ts'
import { type Context, tokenAt } from './context.ts'

/** Score of a quotation in the paragraph of its cue; each paragraph further takes off a little. */
const SCORE = 0.9

interface Speech {
  /** Index of the attribution that names the speaker. */
  readonly attribution: number
  readonly block: number
  /** Whether a quotation is its content, so that another can continue it. */
  readonly quoted: boolean
  /** The last quotation ran to the end of its paragraph without a closing mark. */
  readonly open: boolean
}

/**
 * New attributions, without a cue, for the quotations that no attribution holds and that follow one in the same paragraph, or open the next
 * one after a passage left open.
 */
export function continuedQuotations(context: Context, attributions: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = []
  const events = eventsOf(context, attributions)
  let speech: Speech | undefined
  for (const event of events) {
    if (event.kind === 'attribution') speech = speechOf(context, attributions, event.index, speech)
    else if (speech && continues(context, event.quotation, speech)) {
      found.push(continuation(context, event.quotation, speech.attribution, attributions))
      speech = { ...speech, block: blockOf(context, event.quotation.start), open: !event.quotation.closed }
    }
  }
  return found
}

type Event =
  | { readonly kind: 'attribution'; readonly index: number; readonly at: number }
  | { readonly kind: 'quotation'; readonly quotation: Quotation; readonly at: number }

/** Attributions where they end and quotations that none of them holds, in order. */
function eventsOf(context: Context, attributions: readonly Attribution[]): Event[] {
  const spoken = attributions.map((attribution, index): Event => {
    const spans = [...attribution.content, ...attribution.sources, ...(attribution.cue ? [attribution.cue] : [])]
    return { kind: 'attribution', index, at: Math.max(...spans.map(({ end }) => end)) - 1 }
  })
  const held = heldOffsets(attributions)
  const free = context.quotations
    .filter(({ depth, inner }) => depth === 0 && !held(inner.start))
    .map((quotation): Event => ({ kind: 'quotation', quotation, at: quotation.start }))
  return [...spoken, ...free].sort((a, b) => a.at - b.at)
}

/** Tells whether an offset lies in a content, asked for in order. */
function heldOffsets(attributions: readonly Attribution[]): (offset: number) => boolean {
  const spans = attributions
    .flatMap(({ content, sources }) => [...content, ...sources])
    .sort((a, b) => a.start - b.start)
  let next = 0
  let end = -1
  return (offset) => {
    while (next < spans.length && spans[next]!.start <= offset) end = Math.max(end, spans[next++]!.end)
    return offset < end
  }
}

function speechOf(
  context: Context,
  attributions: readonly Attribution[],
  index: number,
  before: Speech | undefined,
): Speech | undefined {
  const attribution = attributions[index]!
  if (attribution.within !== null || attribution.sources.length === 0 || attribution.content.length === 0) return before
  const last = attribution.content.at(-1)!
  const quotation = quotationOver(context, last.end - 1)
  return {
    attribution: index,
    block: blockOf(context, Math.max(last.start, attribution.cue?.start ?? 0)),
    quoted: true,
    open: quotation !== undefined && !quotation.closed,
  }
}

const quotationOver = (context: Context, offset: number): Quotation | undefined =>
  context.quotations[context.tokens[tokenAt(context, offset)]?.quotation ?? -1]

/** Whether a free quotation goes on with a speech: a whole sentence, in the same paragraph or in the next after an open one. */
function continues(context: Context, quotation: Quotation, speech: Speech): boolean {
  const block = blockOf(context, quotation.start)
  const near =
    block === speech.block || (block === speech.block + 1 && (speech.open || isBlock(context, quotation, block)))
  return near && isWhole(context, quotation)
}

/** A paragraph that is nothing but a quotation goes on with the speaker of the one before. */
const isBlock = ({ blocks }: Context, { start, end }: Quotation, block: number): boolean =>
  blocks[block]!.start === start && blocks[block]!.end <= end + 1

/** A quotation that makes up whole sentences, with a stop of its own: scare quotes and titles do not. */
function isWhole(context: Context, quotation: Quotation): boolean {
  const first = context.sentences[context.tokens[tokenAt(context, quotation.start)]?.sentence ?? -1]
  const last = context.sentences[context.tokens[tokenAt(context, quotation.end - 1)]?.sentence ?? -1]
  if (!first || !last) return false
  const ended =
    !quotation.closed || /[.?!…,—–-]$/.test(context.text.slice(quotation.inner.start, quotation.inner.end).trimEnd())
  return ended && first.start === quotation.start && restAfter(last, quotation) < 2
}

const restAfter = (sentence: Sentence, quotation: Quotation): number => Math.max(0, sentence.end - quotation.end)

const blockOf = (context: Context, offset: number): number =>
  context.sentences[context.tokens[tokenAt(context, offset)]?.sentence ?? -1]?.block ?? -1

function continuation(
  context: Context,
  quotation: Quotation,
  index: number,
  attributions: readonly Attribution[],
): Attribution {
  const range = { first: tokenAt(context, quotation.start), last: tokenAt(context, quotation.end - 1) + 1 }
  return {
    foundBy: 'continued-quotation',
    voice: 'attributed',
    sources: attributions[index]!.sources,
    cue: null,
    entry: null,
    content: contentOf(context, range).filter((span) => length(span) > 0),
    continues: attributions[index]!.continues ?? index,
    within: null,
    score: SCORE,
  }
}
