/** What classify reads of one sentence: its main predicate, negated, hedged or certain. */
import { certaintyOf } from '../../src/pipeline/classify/certainty.ts'
import { readContent } from '../../src/pipeline/classify/content.ts'
import { standOf } from '../../src/pipeline/classify/force.ts'
import { isFuture } from '../../src/pipeline/classify/future.ts'
import { isNegated } from '../../src/pipeline/classify/negation.ts'
import { wordsOf } from '../../src/pipeline/classify/words.ts'
import { tokensIn } from '../../src/pipeline/segment/tokens.ts'
import type { Span } from '../../src/text/span.ts'

export type Level = 'negated' | 'hedged' | 'certain'

export interface Reading {
  /** The verb group of the main predicate. */
  readonly predicate: Span
  readonly level: Level
  /** Says nothing of what has happened: a question, a condition, what is yet to come. */
  readonly open: boolean
}

/** Null where no main predicate is found. */
export function readSentence(text: string): Reading | null {
  const raw = [...tokensIn(text, { start: 0, end: text.length })]
  const words = wordsOf(raw.map((token) => ({ ...token, sentence: 0, quotation: -1 })))
  const { main } = readContent([words], true, false)
  const { clause } = main
  if (!clause.predicate) return null
  const { first, last } = clause.predicate
  const stand = standOf(main.frames)
  const certain = certaintyOf(main, true) === 'certain' && stand !== 'withholds' && stand !== 'doubts'
  const asks = words.some(({ lower }) => lower === '?')
  return {
    predicate: { start: clause.words[first]!.start, end: clause.words[last - 1]!.end },
    level: isNegated(main) !== (stand === 'denies') ? 'negated' : certain ? 'certain' : 'hedged',
    open: asks || clause.conditional || isFuture(main, false),
  }
}
