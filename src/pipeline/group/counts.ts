/** The counts of a claim: how many of what in which state, read again by the grammar of quantities. */
import type { CountedState } from '../../lexicon/en/counted-states.ts'
import type { Article, Claim, Quantity } from '../../model.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import { isDisclaimed } from '../disclaimed.ts'
import type { Token } from '../draft.ts'
import { findReadings } from '../normalise/quantities/index.ts'
import type { Reading } from '../normalise/quantities/reading.ts'
import { tokensIn } from '../segment/tokens.ts'
import type { ContentWords } from './content-words.ts'
import { stem } from './stem.ts'
import { known } from './vocabulary.ts'

export interface Count extends Pick<Quantity, 'low' | 'best' | 'high' | 'unit'> {
  readonly kind: Reading['kind']
  /** Concept or stem of the last noun counted; null where the text does not say it beside the number. */
  readonly of: string | null
  readonly state: CountedState | null
  readonly planned: boolean
  /** Added to a number named before: no revision of it. */
  readonly additional: boolean
  readonly exact: string
}

/** Of the core alone: a number in what is only added is none of what the claim says. */
export function countsOf(article: Article, claim: Pick<Claim, 'content' | 'times'>, content: ContentWords): Count[] {
  return claim.content.flatMap((part) =>
    readPart(article, part, claim.times)
      .filter((reading) => isCore(content, reading) && !isDisclaimed(article.text, reading))
      .map(countOf),
  )
}

function readPart(article: Article, part: Span, times: Claim['times']): readonly Reading[] {
  const tokens: Token[] = [...tokensIn(article.text, part)].map((token) => ({ ...token, sentence: 0, quotation: -1 }))
  const sentences = [{ start: part.start, end: part.end, block: 0, first: 0, last: tokens.length }]
  const blocks = [{ start: part.start, end: part.end, kind: 'paragraph' as const }]
  return findReadings({ article, blocks, sentences, tokens }, times)
}

function isCore({ words, core }: ContentWords, { start }: Span): boolean {
  return core[firstEndingAfter(words, start)] ?? false
}

function countOf({ kind, low, best, high, unit, of, state, planned, additional, exact }: Reading): Count {
  const head = of === null ? null : headOf(of)
  return { kind, low, best, high, unit, of: head, state, planned, additional, exact }
}

/** "North Korean troops" counts troops, "members of parliament" members. */
function headOf(of: string): string {
  const phrase = of.toLowerCase().split(/ of /)[0]!
  const last = phrase.split(/[\s-]+/).at(-1)!
  return known(last)?.key ?? stem(last)
}

/** Smaller numbers are shared by chance: "twelve" of this and twelve of that. */
const TELLING = 13

/** The values of counts and sums that tell which claim it is: "400,000", "54.16". */
export function numbersOf(counts: readonly Count[]): readonly string[] {
  const values = counts.map(({ low, best, high }) => best ?? low ?? high)
  return [...new Set(values.filter((value) => value !== null && value >= TELLING).map(String))].toSorted()
}
