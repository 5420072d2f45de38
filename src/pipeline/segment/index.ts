/** Segment: blocks to sentences, tokens and quotations. Furniture is left out, and so are other languages: nothing in them is ever read as speech. */
import type { Article, Problem } from '../../model.ts'
import { isInEnglish } from '../../text/english.ts'
import type { Span } from '../../text/span.ts'
import type { Block, Quotation, Sentence, Token } from '../draft.ts'
import { stage } from '../stage.ts'
import { quotationsIn } from './quotations.ts'
import { sentencesIn } from './sentences.ts'
import { type RawToken, tokensIn } from './tokens.ts'

export const segment = stage({
  name: 'segment',
  does: 'blocks to sentences, tokens and quotations',
  reads: ['article', 'blocks'],
  adds: ['sentences', 'tokens', 'quotations'],
  run({ article, blocks }) {
    const { text } = article
    const isRead = ({ kind }: Block): boolean => kind !== 'furniture' && isInEnglish(article)
    const read = blocks.flatMap((block, index) => (isRead(block) ? [{ block, index }] : []))
    const raw = read.map(({ block }) => [...tokensIn(text, block)])
    const { quotations, problems } = quotationsOf(
      text,
      read.map(({ block }) => block),
      raw,
    )
    const { sentences, tokens } = sentencesOf(article, read, raw, quotations)
    return { value: { sentences, tokens, quotations }, problems }
  },
})

function quotationsOf(text: string, blocks: readonly Block[], raw: readonly (readonly RawToken[])[]) {
  const quotations: Quotation[] = []
  const problems: Problem[] = []
  for (const [index, block] of blocks.entries()) {
    const next = raw[index + 1]?.[0]
    const found = quotationsIn(text, block, raw[index]!, (mark) => next === undefined || next.text === mark)
    for (const quotation of found.quotations) quotations.push(quotation)
    for (const problem of found.problems) problems.push(problem)
  }
  return { quotations, problems }
}

/**
 * Tokens of the longest sentence. What is longer is a table or machine text, and is cut: rules look over whole sentences, so
 * this bound keeps the pipeline linear on any text.
 */
const LONGEST = 400

function sentencesOf(
  article: Article,
  read: readonly { block: Block; index: number }[],
  raw: readonly (readonly RawToken[])[],
  quotations: readonly Quotation[],
) {
  const { text } = article
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const innermost = innermostQuotation(quotations)
  for (const [order, { block, index }] of read.entries()) {
    const ofBlock = raw[order]!
    let next = 0
    for (const span of sentencesIn(text, block).flatMap((sentence) => partDateline(article, sentence))) {
      while (next < ofBlock.length && ofBlock[next]!.start < span.end) {
        const first = tokens.length
        for (; next < ofBlock.length && ofBlock[next]!.start < span.end && tokens.length - first < LONGEST; next++) {
          const token = ofBlock[next]!
          tokens.push({ ...token, sentence: sentences.length, quotation: innermost(token) })
        }
        const last = tokens.length
        // the ends of its tokens, since UAX #29 may break inside a token such as "?!"
        sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, block: index, first, last })
      }
    }
  }
  return { sentences, tokens }
}

/** "TARN, June 18 (Wire) — | The dam broke": the dateline with its dash is no part of the sentence. */
function partDateline({ text, dateline }: Article, sentence: Span): Span[] {
  if (!dateline || dateline.start < sentence.start || dateline.end >= sentence.end) return [sentence]
  const end = dateline.end + /^[\s—–-]*/.exec(text.slice(dateline.end, dateline.end + DASH))![0].length
  return [
    { start: sentence.start, end },
    { start: end, end: sentence.end },
  ]
}

/** Characters of the dash after a dateline, with its spaces. */
const DASH = 8

/** Tells the innermost quotation whose inner span holds a token; asked for tokens in order. */
function innermostQuotation(quotations: readonly Quotation[]): (token: RawToken) => number {
  const open: number[] = []
  let next = 0
  return (token) => {
    while (next < quotations.length && quotations[next]!.start <= token.start) open.push(next++)
    while (open.length > 0 && quotations[open.at(-1)!]!.end <= token.start) open.pop()
    for (let depth = open.length - 1; depth >= 0; depth--) {
      const { inner } = quotations[open[depth]!]!
      if (inner.start <= token.start && token.end <= inner.end) return open[depth]!
    }
    return -1
  }
}
