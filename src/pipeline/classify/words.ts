/** Words as the rules of this stage read them: tokens with contractions taken apart, quotation marks left out. */
import { CLITIC_HOSTS, CLITICS, NEGATED_STEMS } from '../../lexicon/en/modals.ts'
import { PARTICIPLES } from '../../lexicon/en/verbs.ts'
import { isMark } from '../../text/marks.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Token } from '../draft.ts'

/** `lower` is the word in full: "don't" gives "do" and "not", "they'll" gives "they" and "will". */
export interface Word extends Span {
  readonly lower: string
  readonly text: string
  readonly kind: Token['kind']
  readonly sentence: number
  readonly quotation: number
}

/** All words of an article, in order and disjoint. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  for (const [index, token] of tokens.entries()) {
    if (isMark(token.text)) continue
    if (token.lower.length > 3 && token.lower.endsWith("n't")) words.push(...halves(token, 3))
    else if (token.lower === 'cannot') words.push(...halves(token, 3))
    else words.push({ ...token, lower: inFull(token, tokens[index - 1], tokens[index + 1]) })
  }
  return words
}

/** "didn't" as "did" and "not", each with its own characters. */
function halves(token: Token, length: number): [Word, Word] {
  const cut = token.end - length
  const stem = token.lower.slice(0, -length)
  const { kind, sentence, quotation } = token
  const rest = { kind, sentence, quotation }
  return [
    {
      ...rest,
      start: token.start,
      end: cut,
      text: token.text.slice(0, -length),
      lower: NEGATED_STEMS.get(stem) ?? stem,
    },
    { ...rest, start: cut, end: token.end, text: token.text.slice(-length), lower: 'not' },
  ]
}

/** A clitic or a stem split off by the tokenizer as the word that it stands for. */
function inFull({ lower }: Token, previous: Token | undefined, next: Token | undefined): string {
  if (lower === "n't") return 'not'
  if (next?.lower === "n't") return NEGATED_STEMS.get(lower) ?? lower
  if (lower === "'s" && !CLITIC_HOSTS.has(previous?.lower ?? '')) return lower
  if (lower === "'s" && /^(?:been|had|got|become|gone)$/.test(next?.lower ?? '')) return 'has'
  if (lower === "'d" && (next?.lower === 'better' || PARTICIPLES.has(next?.lower ?? '') || next?.lower.endsWith('ed')))
    return 'had'
  return CLITICS.get(lower) ?? lower
}

/** The words that lie within a span, at most `limit` of them. */
export function wordsWithin(words: readonly Word[], span: Span, limit: number): Word[] {
  const first = firstEndingAfter(words, span.start)
  let last = first
  while (last < words.length && last - first < limit && words[last]!.end <= span.end) last++
  return words.slice(first, last)
}

export const isPunctuation = (word: Word | undefined): boolean => word?.kind === 'punctuation'

/** A capital letter that is not owed to the start of a sentence is for the caller to tell. */
export const isCapitalised = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)
