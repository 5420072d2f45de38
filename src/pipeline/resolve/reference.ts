/**
 * Which earlier claims a claim means: a heading or denial without content the main claim, "this deployment" and "the
 * allegations" the nearest earlier claim that holds the noun or a word of its stem, "denied it" the claim before.
 */
import { SAID_PRONOUNS, SAYINGS } from '../../lexicon/en/derivations.ts'
import { DETERMINERS, POSSESSIVES } from '../../lexicon/en/function-words.ts'
import { at as blockAt, firstEndingAfter } from '../../text/span.ts'
import type { Attribution, Block, Token } from '../draft.ts'
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
  const earlier: Earlier = { main: main < 0 ? null : main, withStem: new Map(), withContent: [] }
  const references: (readonly number[])[] = []
  for (const [index, attribution] of attributions.entries()) {
    references.push(referenceOf(given, index, earlier))
    if (attribution.content.length === 0 || attribution.voice === 'publisher') continue
    earlier.withContent.push(index)
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
}

function referenceOf(given: Given, index: number, earlier: Earlier): readonly number[] {
  const { tokens, attributions, blocks } = given
  const attribution = attributions[index]!
  if (attribution.voice === 'publisher' || attribution.continues !== null) return []
  const first = attribution.content[0]
  if (!first) return withoutContent(attributions, blocks, index, earlier)
  const words = leadingWords(tokens, first.start, first.end)
  if (isPronoun(words, attribution)) return before(attributions, index, earlier)
  const noun = anaphor(words)
  if (noun === null) return []
  const found = earlier.withStem.get(stem(noun))
  if (found !== undefined && isOther(attributions, found, index)) return [found]
  return SAYINGS.has(noun) && !POSSESSIVES.has(words[0]!.lower) ? before(attributions, index, earlier) : []
}

/** "Denied it", "this was denied"; but "that" before the cue is mostly a relative pronoun. */
function isPronoun(words: readonly Token[], { cue }: Attribution): boolean {
  const [word] = words
  if (words.length !== 1 || !SAID_PRONOUNS.has(word!.lower)) return false
  return word!.lower !== 'that' || (cue !== null && cue.end <= word!.start)
}

/** A heading means the article's first claim, any other the claim before it. */
function withoutContent(
  attributions: readonly Attribution[],
  blocks: readonly Block[],
  index: number,
  earlier: Earlier,
): readonly number[] {
  const { cue, sources } = attributions[index]!
  const place = cue ?? sources[0]
  if (!place) return []
  const kind = blockAt(blocks, place.start)?.kind
  if (kind !== 'heading' && kind !== 'headline') return before(attributions, index, earlier)
  return earlier.main === null ? [] : [earlier.main]
}

const isMain = ({ voice, content, within }: Attribution): boolean =>
  voice === 'attributed' && content.length > 0 && within === null

/** Claims looked back at for one that neither holds nor lies in the claim in hand. */
const LOOK_BACK = 8

/** The nearest earlier claim that has a content and does not hold this one. */
function before(attributions: readonly Attribution[], index: number, { withContent }: Earlier): readonly number[] {
  const found = withContent.slice(-LOOK_BACK).findLast((other) => isOther(attributions, other, index))
  return found === undefined ? [] : [found]
}

/** Not itself, not the claim around it, not one inside it. */
const isOther = (attributions: readonly Attribution[], other: number, index: number): boolean =>
  other !== index && attributions[index]!.within !== other && attributions[other]!.within !== index

/** Words that are read of a content to find the noun phrase at its start. */
const LEADING = 6

function leadingWords(tokens: readonly Token[], start: number, end: number): Token[] {
  const from = firstEndingAfter(tokens, start)
  const words: Token[] = []
  for (let at = from; at < tokens.length && tokens[at]!.start < end && words.length < LEADING; at++)
    words.push(tokens[at]!)
  return words
}

const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those', 'such'])

/** The noun of "this deployment", "the claims", "any such allegation" at the start of a content; null where it is no anaphor. */
function anaphor(words: readonly Token[]): string | null {
  let at = 0
  while (at < words.length && DETERMINERS.has(words[at]!.lower)) at++
  const demonstrative = words.slice(0, at).some(({ lower }) => DEMONSTRATIVES.has(lower))
  if (at === 0) return words.length === 1 && SAYINGS.has(words[0]!.lower) ? words[0]!.lower : null
  for (let noun = at; noun < Math.min(words.length, at + 3); noun++) {
    const { lower, kind } = words[noun]!
    if (kind !== 'word') return null
    if (SAYINGS.has(lower)) return lower
    if (demonstrative && noun === words.length - 1) return lower
  }
  return demonstrative ? (words[at]?.lower ?? null) : null
}

/** Tokens of a part of a content that are read. */
const TOKENS_AT_MOST = 200

/** Stems of a content's words of at least four letters. */
function* contentStems(tokens: readonly Token[], { content }: Attribution): Generator<string> {
  for (const { start, end } of content)
    for (let at = firstEndingAfter(tokens, start), last = at + TOKENS_AT_MOST; at < last; at++) {
      if (at >= tokens.length || tokens[at]!.start >= end) break
      if (tokens[at]!.lower.length > 3) yield stem(tokens[at]!.lower)
    }
}
