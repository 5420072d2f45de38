/** The words of a claim's content as classify reads them, and which of them are its core. */
import type { Claim } from '../../model.ts'
import { contains, type Span } from '../../text/span.ts'
import { readContent } from '../classify/content.ts'
import type { MainClause } from '../classify/main-clause.ts'
import { isPunctuation, type Word, wordsOf } from '../classify/words.ts'
import type { Token } from '../draft.ts'
import { tokensIn } from '../segment/tokens.ts'
import { isEvidence } from './vocabulary.ts'

export interface ContentWords {
  readonly words: readonly Word[]
  /** In step with `words`: it belongs to the main clause itself, before what is only added to it. */
  readonly core: readonly boolean[]
  /** Indices of the verb group of the main predicate; null for a phrase. */
  readonly predicate: { readonly first: number; readonly last: number } | null
  /** It says no more than that there is something: "evidence of troops", "there are troops". */
  readonly exists: boolean
}

/** Words of a content that are read: what a claim says stands at its beginning. */
const MOST = 160

/** `inner`: contents of the claims inside this one, which stand for themselves. */
export function contentWords(
  text: string,
  claim: Pick<Claim, 'content' | 'quotation'>,
  inner: readonly Span[],
): ContentWords {
  const words = wordsIn(text, claim.content).filter((word) => !inner.some((span) => contains(span, word)))
  const start = afterEvidence(words)
  const read = words.slice(start).map((word) => ({ ...word }))
  const { clause } = mainOf(read, claim)
  const offset = words.findIndex((word) => word.start === clause.words[clause.start]?.start)
  return { words, ...coreOf(words, start, offset < 0 ? start : offset, clause) }
}

/** The main clause of a content, as classify reads it. */
export const mainClauseOf = (text: string, claim: Pick<Claim, 'content' | 'quotation'>) =>
  mainOf(wordsIn(text, claim.content), claim)

const mainOf = (words: readonly Word[], { quotation }: Pick<Claim, 'quotation'>) =>
  readContent([words], quotation === 'direct', false).main

function wordsIn(text: string, spans: readonly Span[]): Word[] {
  const tokens: Token[] = []
  let sentence = 0
  for (const span of spans) {
    for (const token of tokensIn(text, span)) {
      if (tokens.length >= MOST) break
      tokens.push({ ...token, sentence, quotation: -1 })
      if (/^[.?!…]$/.test(token.text)) sentence++
    }
    sentence++
  }
  return wordsOf(tokens)
}

/** Words in which "we are seeing evidence that" is looked for. */
const OPENING = 9

/** Behind "evidence that", "reports of": what is claimed begins there. */
function afterEvidence(words: readonly Word[]): number {
  for (let at = 0; at < Math.min(words.length - 2, OPENING); at++) {
    if (isPunctuation(words[at])) return 0
    if (isEvidence(words[at]!.lower) && /^(?:that|of)$/.test(words[at + 1]!.lower)) return at + 2
  }
  return 0
}

function coreOf(
  words: readonly Word[],
  start: number,
  offset: number,
  clause: MainClause,
): Omit<ContentWords, 'words'> {
  const shift = offset - clause.start
  const predicate = clause.predicate && {
    first: clause.predicate.first + shift,
    last: clause.predicate.last + shift,
  }
  const tail = tailFrom(words, Math.max(predicate?.last ?? 0, start + 1))
  const core = words.map((_, at) => at >= start && at < tail)
  const exists = predicate ? words[predicate.first - 1]?.lower === 'there' : start > 0
  return { core, predicate, exists }
}

/** What only adds to a clause: from the first comma, or a conjunction of cause, time or purpose, behind the predicate. */
function tailFrom(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++) {
    const { lower, text } = words[at]!
    if (/^(?:[;:–—?!.]|--)$/.test(text)) return at
    if (lower === ',' && !isJoined(words, at)) return at
    if (at > from && /^(?:because|after|before|while|although|though|amid|despite|unless|whereas)$/.test(lower))
      return at
  }
  return words.length
}

/** A comma of a list, of a date or of a place: "Wednesday, October 23, in the east", "Zell, Vell". */
const isJoined = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return next !== undefined && (next.kind === 'number' || /^(?:\p{Lu}|and$|in$|on$|at$|to$)/u.test(next.text))
}
