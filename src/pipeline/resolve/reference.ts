/**
 * Which earlier claims a claim means: a heading or denial without content the main claim, "this deployment" and "the
 * allegations" the nearest earlier claim that holds the noun or a word of its stem, "denied it" the claim before. A claim
 * whose own content only refers is passed over, so that a chain leads back to what was claimed.
 */
import { CHARGES, FIGURES, NO_REPLIES, SAYINGS } from '../../lexicon/en/derivations.ts'
import { POSSESSIVES } from '../../lexicon/en/function-words.ts'
import { SMALL_NUMBERS } from '../../lexicon/en/number-words.ts'
import { VAGUE_SCALES } from '../../lexicon/en/vague-amounts.ts'
import { at as blockAt, firstEndingAfter, type Span } from '../../text/span.ts'
import type { Attribution, Block, Token } from '../draft.ts'
import { type Anaphor, anaphorOf } from './anaphor.ts'
import { mostCharging } from './charge.ts'
import { stem } from './stem.ts'

interface Given {
  readonly tokens: readonly Token[]
  readonly blocks: readonly Block[]
  readonly attributions: readonly Attribution[]
}

/** One list an attribution: indices of the attributions that it refers to. */
export function referencesOf(given: Given): readonly (readonly number[])[] {
  const { attributions, tokens } = given
  const main = attributions.findIndex(isMain)
  const earlier: Earlier = { main: main < 0 ? null : main, withStem: new Map(), withContent: [], withNumber: [] }
  const references: (readonly number[])[] = []
  for (const [index, attribution] of attributions.entries()) {
    const anaphor = anaphorOf(tokens, attribution)
    // a heading that is the article's first claim refers to nothing before it
    references.push(referenceOf(given, index, anaphor, earlier).filter((other) => other !== index))
    // "confirmed this" and "denied the report" claim nothing of their own
    if (anaphor?.whole || attribution.content.length === 0 || attribution.voice === 'publisher') continue
    earlier.withContent.push(index)
    if (hasNumber(tokens, attribution)) earlier.withNumber.push(index)
    for (const word of contentStems(tokens, attribution)) earlier.withStem.set(word, index)
  }
  return references
}

/** What was claimed before the claim in hand. */
interface Earlier {
  /** The article's first claim with a content. */
  readonly main: number | null
  /** The last claim whose content holds a word of the stem. */
  readonly withStem: Map<string, number>
  readonly withContent: number[]
  /** Those whose content holds a number. */
  readonly withNumber: number[]
}

function referenceOf(given: Given, index: number, anaphor: Anaphor | null, earlier: Earlier): readonly number[] {
  const { attributions } = given
  const attribution = attributions[index]!
  if (attribution.voice === 'publisher' || attribution.continues !== null) return []
  if (attribution.content.length === 0) return withoutContent(given, index, earlier)
  if (anaphor === null) return []
  const { noun, first } = anaphor
  if (noun === null) return before(attributions, index, earlier.withContent)
  const found = earlier.withStem.get(stem(noun))
  if (found !== undefined && isOther(attributions, found, index)) return [found]
  if (FIGURES.has(noun)) return before(attributions, index, earlier.withNumber)
  if (SAYINGS.has(noun)) return POSSESSIVES.has(first) ? [] : saying(given, index, noun, earlier)
  return anaphor.event ? happening(given, index, earlier) : []
}

/** "The allegations": in a heading the main claim, else what is most likely charged; other sayings the claim before. */
function saying(
  { attributions, blocks, tokens }: Given,
  index: number,
  noun: string,
  earlier: Earlier,
): readonly number[] {
  if (isInHeading(blocks, attributions[index]!)) return earlier.main === null ? [] : [earlier.main]
  if (!CHARGES.has(noun)) return before(attributions, index, earlier.withContent)
  const near = earlier.withContent
    .slice(-LOOK_BACK)
    .filter((other) => isOther(attributions, other, index) && !DENYING.has(attributions[other]!.entry?.act ?? ''))
  const found = mostCharging(tokens, attributions, near, attributions[index]!)
  return found === null ? [] : [found]
}

/** "This loss" without a common word: the claim before in the same paragraph, else what the article is about. */
function happening({ attributions, blocks }: Given, index: number, earlier: Earlier): readonly number[] {
  const [found] = before(attributions, index, earlier.withContent)
  if (found === undefined) return []
  const block = (at: number) => blockAt(blocks, attributions[at]!.content[0]!.start)
  if (block(found) === block(index)) return [found]
  return earlier.main !== null && earlier.main < index ? [earlier.main] : []
}

const DENYING: ReadonlySet<string> = new Set(['denies', 'doubts', 'withholds'])

/** A heading means the article's first claim, any other the claim before it; who does not comment what was asked, else none. */
function withoutContent(given: Given, index: number, earlier: Earlier): readonly number[] {
  const { attributions, blocks, tokens } = given
  const attribution = attributions[index]!
  if (!attribution.cue && !attribution.sources[0]) return []
  if (attribution.cue && saysNothing(tokens, attribution.cue)) return asked(given, index)
  if (!isInHeading(blocks, attribution)) return before(attributions, index, earlier.withContent)
  return earlier.main === null ? [] : [earlier.main]
}

/** "Asked whether X, she declined to comment": the question before it, in its sentence. */
function asked({ attributions, tokens }: Given, index: number): readonly number[] {
  const other = attributions[index - 1]
  const own = attributions[index]!.cue
  if (!other?.cue || !own || other.content.length === 0) return []
  const [question, answer] = [other.cue, own].map(({ start }) => tokens[firstEndingAfter(tokens, start)])
  return question?.lower === 'asked' && question.sentence === answer?.sentence ? [index - 1] : []
}

function isInHeading(blocks: readonly Block[], { cue, sources }: Attribution): boolean {
  const place = cue ?? sources[0]
  const kind = place && blockAt(blocks, place.start)?.kind
  return kind === 'heading' || kind === 'headline'
}

function saysNothing(tokens: readonly Token[], cue: Span): boolean {
  const from = firstEndingAfter(tokens, cue.start)
  for (let at = from; at < tokens.length && at < from + CUE_AT_MOST && tokens[at]!.start < cue.end; at++)
    if (NO_REPLIES.has(tokens[at]!.lower)) return true
  return false
}

/** Tokens of a cue that are read. */
const CUE_AT_MOST = 12

const isMain = ({ voice, content, within }: Attribution): boolean =>
  voice === 'attributed' && content.length > 0 && within === null

/** Claims looked back at for one that neither holds nor lies in the claim in hand. */
const LOOK_BACK = 8

/** The nearest earlier claim that has a content and does not hold this one. */
function before(attributions: readonly Attribution[], index: number, claims: readonly number[]): readonly number[] {
  const found = claims.slice(-LOOK_BACK).findLast((other) => isOther(attributions, other, index))
  return found === undefined ? [] : [found]
}

/** Not itself, not the claim around it, not one inside it. */
const isOther = (attributions: readonly Attribution[], other: number, index: number): boolean =>
  other !== index && attributions[index]!.within !== other && attributions[other]!.within !== index

/** Tokens of a part of a content that are read. */
const TOKENS_AT_MOST = 200

/** Stems of a content's words of at least four letters. */
function* contentStems(tokens: readonly Token[], attribution: Attribution): Generator<string> {
  for (const { lower } of contentTokens(tokens, attribution)) if (lower.length > 3) yield stem(lower)
}

function hasNumber(tokens: readonly Token[], attribution: Attribution): boolean {
  for (const { kind, lower } of contentTokens(tokens, attribution))
    if (kind === 'number' || (lower !== 'one' && SMALL_NUMBERS.has(lower)) || VAGUE_SCALES.has(lower)) return true
  return false
}

function* contentTokens(tokens: readonly Token[], { content }: Attribution): Generator<Token> {
  for (const { start, end } of content)
    for (let at = firstEndingAfter(tokens, start), last = at + TOKENS_AT_MOST; at < last; at++) {
      if (at >= tokens.length || tokens[at]!.start >= end) break
      yield tokens[at]!
    }
}
