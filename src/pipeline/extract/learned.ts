/** Attributions of the learned extractor in the form of the rules': cut at tokens, trimmed alike, their cue looked up in the lexicon. */
import type { Span } from '../../text/span.ts'
import type { Attribution, Learned } from '../draft.ts'
import { afterAdjuncts } from './adjunct.ts'
import { contentOf } from './content.ts'
import { type Context, closedBy, openedBy, type Range, type Scene, spanOf, tokenAt } from './context.ts'
import type { Cue } from './cue.ts'
import { isDay } from './noun-phrase.ts'
import { sourceSpans } from './source-span.ts'
import type { Tag } from './tag.ts'

/** One finding: the attribution of its cue, and the quotations in later sentences that go on with it. */
export interface LearnedClaim {
  readonly attribution: Attribution
  readonly continued: readonly Pick<Attribution, 'foundBy' | 'score' | 'content'>[]
}

/** What lies in no sentence (furniture) or keeps no content is left out. `name` says who found it. */
export function learnedClaims(scene: Scene, name: string, found: readonly Learned[]): LearnedClaim[] {
  return found.flatMap((learned) => {
    const words = rangeOf(scene, learned.cue)
    const cue = words && plainCue(scene, withoutDay(scene, words))
    const contents = cue ? contentsOf(scene, cue, learned.content) : []
    const [content, ...continued] = contents
    if (!cue || !content) return []
    const sources = rangesOf(scene, learned.sources).flatMap((source) => sourcesOf(scene, source))
    const entry = cueIn(scene, cue)?.entries[0] ?? null
    const { score } = learned
    const voice = 'attributed' as const
    const whole = { foundBy: name, voice, sources, entry, content, continues: null, within: null, score }
    const attribution = { ...whole, cue: spanOf(scene, cue) }
    return [{ attribution, continued: continued.map((later) => ({ foundBy: name, score, content: later })) }]
  })
}

/** The tokens that a span touches. */
function rangeOf(context: Context, { start, end }: Span): Range | undefined {
  const first = tokenAt(context, start)
  let last = tokenAt(context, end - 1)
  if (last < context.tokens.length && context.tokens[last]!.start < end) last++
  return first < last ? { first, last } : undefined
}

/** The tokens of spans, in order; one where they share a token, or where nothing but marks parts them in a sentence. */
function rangesOf(context: Context, spans: readonly Span[]): Range[] {
  const ranges = spans.flatMap((span) => rangeOf(context, span) ?? []).sort((a, b) => a.first - b.first)
  const joint: Range[] = []
  for (const range of ranges) {
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

/** The contents of the claim and of its continuations (ruling 1): a quotation that opens after the cue's sentence is one of these. */
function contentsOf(scene: Scene, cue: Range, spans: readonly Span[]): Span[][] {
  const sentence = scene.tokens[cue.first]!.sentence
  const own: Range[] = []
  const later: Range[] = []
  const ranges = rangesOf(scene, spans)
  for (const words of ranges.filter((range) => ranges.length === 1 || says(scene, range))) {
    const range = withMarks(scene, words)
    const [head, ...rest] = cutAtQuotations(scene, range, sentence)
    ;(opensLater(scene, head!.first, sentence) ? later : own).push(head!)
    later.push(...rest)
  }
  const parts = [...(own.length > 0 ? [own] : []), ...later.map((range) => [range])]
  return parts.map((ranges) => contentOf(scene, ...ranges)).filter((content) => content.length > 0)
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

/** Each source within one sentence, as the rules cut theirs. */
function sourcesOf(scene: Scene, range: Range): Span[] {
  const { last } = scene.sentences[scene.tokens[range.first]!.sentence]!
  const within = nameWithoutDay(scene, { first: range.first, last: Math.min(range.last, last) })
  return sourceSpans(scene, within).filter(({ start, end }) => start < end)
}

/** Without the day at the end, which is no part of a cue: "said [on Wednesday]". */
function withoutDay(context: Context, { first, last }: Range): Range {
  for (let from = Math.max(first + 1, last - DAY_WITHIN); from < last; from++) {
    const day = isDay(context, from) || (context.tags[from] === 'preposition' && isDay(context, from + 1))
    if (day && afterAdjuncts(context, from, last) === last) return { first, last: from }
  }
  return { first, last }
}

/** A source without it: "Norvale on Wednesday" is a body and a day, but "its statement on Wednesday" one phrase. */
function nameWithoutDay(context: Context, range: Range): Range {
  const without = withoutDay(context, range)
  return context.tags[without.last - 1] === 'name' ? without : range
}

/** Tokens of the longest day: "on Tuesday, May 4, 2021". */
const DAY_WITHIN = 7

/** A cue without "by" and without the "for the first time" that is told in `firstTime` (ruling 3). */
function plainCue({ tokens }: Context, { first, last }: Range): Range {
  const told = FIRST_TIME.every((word, index) => tokens[last - FIRST_TIME.length + index]?.lower === word)
  if (told) return { first, last: Math.max(first + 1, last - FIRST_TIME.length) }
  return { first, last: tokens[last - 1]!.lower === 'by' ? Math.max(first + 1, last - 1) : last }
}

const FIRST_TIME = ['for', 'the', 'first', 'time']

/** The cue of the lexicon whose head the words hold. */
function cueIn({ cueAt }: Scene, { first, last }: Range): Cue | undefined {
  for (let token = first; token < last; token++) if (cueAt.has(token)) return cueAt.get(token)
  return
}
