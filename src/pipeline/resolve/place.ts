/** Where the text names a source: the span, and its noun phrase taken apart. */
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Attribution, Draft, Token } from '../draft.ts'
import { type Part, partsOf } from './coordination.ts'
import { type Phrase, phraseOf, type Range } from './phrase.ts'
import { type Profile, profileOf } from './profile.ts'
import { isCapital, isPossessive } from './word.ts'
import { spanOf } from './words.ts'

export interface Place {
  readonly span: Span
  /** Null where the span holds no token. */
  readonly phrase: Phrase | null
  /** Told already, for a part of a coordination whose words do not stand together. */
  readonly profile: Profile | null
  readonly attribution: Attribution
}

type Given = Pick<Draft, 'article' | 'tokens' | 'attributions'>

/** One list an attribution: a place for each source, several for "the Coralian and Zelandic navies". */
export const placesOf = (given: Given): readonly (readonly Place[])[] =>
  given.attributions.map((attribution) => attribution.sources.flatMap((span) => placesIn(given, span, attribution)))

function placesIn({ article: { text }, tokens }: Given, span: Span, attribution: Attribution): readonly Place[] {
  const { from, to } = tokenRange(tokens, span)
  if (namesNobody(tokens, from, to)) return []
  if (from >= to) return span.start < span.end ? [{ span, phrase: null, profile: null, attribution }] : []
  if (isLetter(tokens, from, to)) return [{ span, phrase: null, profile: null, attribution }]
  if (isPronounAnd(tokens, from, to))
    return [placeOf(tokens, { from, to: from + 1 }, attribution), placeOf(tokens, { from: from + 2, to }, attribution)]
  const parts = partsOf(tokens, from, to)
  return parts.map(({ range, skip, singular }) => ({
    span: parts.length > 1 ? spanOf(tokens, range) : span,
    phrase: phraseOf(tokens, range.from, range.to),
    profile: (skip || singular) && aloneIn(text, tokens, range, skip, singular),
    attribution,
  }))
}

/** "Q: Is it open? / A: Not yet." names nobody. */
const isLetter = (tokens: readonly Token[], from: number, to: number): boolean =>
  from + 1 === to && /^[QA]$/.test(tokens[from]!.text) && tokens[to]?.text === ':'

/** "She and other aides" are two sources. */
const isPronounAnd = (tokens: readonly Token[], from: number, to: number): boolean =>
  from + 2 < to && /^(?:he|she|they|it)$/.test(tokens[from]!.lower) && tokens[from + 1]!.lower === 'and'

const NOBODY = new Set(['none', 'nobody'])

/** "None of the officials", "nobody at the ministry", "no official", "no one": who has not spoken is no source. */
function namesNobody(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower } = tokens[from] ?? { lower: '' }
  if (NOBODY.has(lower)) return from < to
  const next = from + 1 < to ? tokens[from + 1]! : null
  if (lower === 'neither') return next?.lower === 'of'
  return lower === 'no' && next?.kind === 'word' && !isCapital(next)
}

export const placeOf = (tokens: readonly Token[], range: Range, attribution: Attribution): Place => ({
  span: spanOf(tokens, range),
  phrase: phraseOf(tokens, range.from, range.to),
  profile: null,
  attribution,
})

/** Tokens of a source that are read; who it is stands at its beginning. */
const TOKENS_AT_MOST = 80

/** The tokens that overlap a span, without a possessive at its end. */
function tokenRange(tokens: readonly Token[], { start, end }: Span): Range {
  const from = firstEndingAfter(tokens, start)
  let to = from
  while (to < tokens.length && to - from < TOKENS_AT_MOST && tokens[to]!.start < end) to++
  return { from, to: to - from > 1 && isPossessive(tokens[to - 1]) ? to - 1 : to }
}

/** The profile of "the Coralian … navies", read as if "the Coralian navy" stood there. */
function aloneIn(text: string, tokens: readonly Token[], range: Range, skip: Part['skip'], singular: Part['singular']) {
  let joined = ''
  const moved: Token[] = []
  for (let at = range.from; at < range.to; at++) {
    if (skip && skip.from <= at && at < skip.to) continue
    const token = tokens[at]!
    const word = singular?.at === at ? singular.word : token.text
    if (joined !== '' && text[token.start - 1] === ' ') joined += ' '
    moved.push({
      ...token,
      text: word,
      lower: word.toLowerCase(),
      start: joined.length,
      end: joined.length + word.length,
    })
    joined += word
  }
  // a role would be a slice of the joined words, which do not stand in the text
  return { ...profileOf(joined, moved, phraseOf(moved, 0, moved.length)), role: null }
}
