/** The contents of the learned extractor: parted as ruling 1 wants it, with what it breaks off of quotations and phrases. */
import type { Span } from '../../text/span.ts'
import type { Quotation } from '../draft.ts'
import { contentOf } from './content.ts'
import { type Context, closedBy, openedBy, type Range, type Scene, sentenceOf, tokenAt } from './context.ts'
import { joined } from './learned-ranges.ts'
import { phraseAfter } from './noun-phrase.ts'
import type { Tag } from './tag.ts'

/** The contents of the claim and of its continuations (ruling 1): a quotation that opens after the cue's sentence is one of these. */
export function learnedContents(
  scene: Scene,
  { cue, content }: { cue: Range; content: readonly Range[] },
): readonly Span[][] {
  const { sentence } = scene.tokens[cue.first]!
  const own: Range[] = []
  const later: Range[] = []
  for (const words of wholes(scene, cue, content)) {
    const range = withMarks(scene, words)
    const [head, ...rest] = cutAtQuotations(scene, range, sentence)
    ;(opensLater(scene, head!.first, sentence) ? later : own).push(head!)
    later.push(...rest)
  }
  const parts = [...(own.length > 0 ? [own] : []), ...later.map((range) => [range])]
  return parts.map((ranges) => contentOf(scene, ...ranges)).filter((spans) => spans.length > 0)
}

/** The parts that say something, each whole. */
function wholes(scene: Scene, cue: Range, content: readonly Range[]): Range[] {
  const parts = content.filter((range) => content.length === 1 || says(scene, range))
  return joined(
    scene,
    parts
      .map((range) => wholeQuotation(scene, wholePhrase(scene, range, cue), cue))
      .flatMap((part) => outOf(withoutTitle(scene, part, cue), cue)),
  )
}

/** Without a headline above the paragraph of the cue: its words were not said by whom the paragraph names. */
function withoutTitle({ tokens, sentences, blocks }: Context, { first, last }: Range, cue: Range): Range {
  const blockOf = (token: number) => blocks[sentences[tokens[token]!.sentence]!.block]!
  const own = blockOf(cue.first)
  let from = first
  while (from < last && blockOf(from) !== own && /^head/.test(blockOf(from).kind)) from++
  return { first: from, last }
}

/** What of a part is no cue: the model may take a word for both. */
const outOf = ({ first, last }: Range, cue: Range): Range[] =>
  [
    { first, last: Math.min(last, cue.first) },
    { first: Math.max(first, cue.last), last },
  ].filter((part) => part.first < part.last)

/** A phrase that the model broke off: "to polish the wording in | its statements". */
function wholePhrase(context: Context, { first, last }: Range, cue: Range): Range {
  const before = context.tags[last - 1]!
  if (!OPEN.has(before)) return { first, last }
  const { last: end } = sentenceOf(context, last - 1)
  const rest = phraseAfter(context, last, cue.first >= last ? Math.min(end, cue.first) : end)?.last
  // an "and" that nothing follows joins nothing
  return { first, last: rest ?? (before === 'coordinator' ? Math.max(first + 1, last - 1) : last) }
}

/** A phrase does not end with one of these. */
const OPEN: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'preposition', 'coordinator'])

/** All of a quotation that a part begins or ends with, since speakers do not change in it. Not where the cue stands in it. */
function wholeQuotation(context: Context, { first, last }: Range, cue: Range): Range {
  const opened = outermost(context, first)
  const closed = outermost(context, last - 1)
  const { start: at } = context.tokens[cue.first]!
  const isOwn = ({ start, end }: Span) => start >= at || at >= end
  const { start } = context.tokens[first]!
  const { end } = context.tokens[last - 1]!
  const endsIt = opened !== undefined && isOwn(opened) && end >= opened.inner.end - 1
  const beginsIt = closed !== undefined && isOwn(closed) && start <= closed.inner.start + 1
  return {
    first: endsIt ? tokenAt(context, opened.inner.start) : first,
    last: beginsIt ? Math.max(last, tokenAt(context, closed.inner.end)) : last,
  }
}

function outermost({ tokens, quotations }: Context, token: number): Quotation | undefined {
  const quotation = quotations[tokens[token]!.quotation]
  return quotation?.depth === 0 ? quotation : undefined
}

/** A content with the marks of the quotations that it holds the rest of: the model leaves marks out as often as not. */
function withMarks(context: Context, { first, last }: Range): Range {
  const { tokens } = context
  const opening = openedBy(context, first - 1)
  const from = opening?.closed && opening.end <= tokens[last - 1]!.end ? first - 1 : first
  for (let token = last; token < Math.min(last + 2, tokens.length) && tokens[token]!.kind === 'punctuation'; token++) {
    const closing = closedBy(context, token)
    if (closing && closing.start >= tokens[from]!.start) return { first: from, last: token + 1 }
  }
  return { first: from, last }
}

/** A part of nothing but articles, prepositions and marks is a slip of the model. */
function says({ tags }: Context, { first, last }: Range): boolean {
  for (let token = first; token < last; token++) if (!EMPTY.has(tags[token]!)) return true
  return false
}

const EMPTY: ReadonlySet<Tag> = new Set(['determiner', 'preposition', 'coordinator', 'mark'])

/** Whether a quotation of a later sentence opens at a token or right before it: the model leaves marks out as often as not. */
function opensLater(context: Context, token: number, sentence: number): boolean {
  const own = context.tokens[token]!.sentence
  const opens =
    openedBy(context, token) ?? (beginsSentence(context, token - 1) ? openedBy(context, token - 1) : undefined)
  return own > sentence && opens !== undefined
}

/** The range in parts, each but the first beginning with a quotation of a later sentence. */
function cutAtQuotations(context: Context, { first, last }: Range, sentence: number): Range[] {
  const parts: Range[] = []
  let from = first
  for (let token = first + 1; token < last; token++) {
    if (!opensLater(context, token, sentence) || !beginsSentence(context, token)) continue
    parts.push({ first: from, last: token })
    from = token
  }
  return [...parts, { first: from, last }]
}

const beginsSentence = ({ tokens, sentences }: Context, token: number): boolean =>
  token >= 0 && sentences[tokens[token]!.sentence]!.first === token
