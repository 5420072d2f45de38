/** Times: every time expression of a text, counted from the reference that the article gives. */
import type { Article, Time } from '../../../model.ts'
import { anchor } from '../../../text/span.ts'
import type { Block } from '../../draft.ts'
import { atomsOf } from './atoms.ts'
import { find } from './find.ts'
import { type Passage, read } from './read.ts'
import { referenceOf } from './reference-of.ts'
import { REFINERS } from './refiners/index.ts'
import type { Timex } from './timex.ts'
import { edtf } from './value.ts'

export type { Timex } from './timex.ts'

export interface Given {
  readonly article: Pick<Article, 'text' | 'published' | 'dateline'>
  readonly blocks: readonly Block[]
  /** The day of reading, `YYYY-MM-DD`. */
  readonly readAt: string
}

/** The internal layer: dates, times of day, durations and frequencies with their TIMEX3 types, in order and disjoint. */
export function findTimexes({ article, blocks, readAt }: Given): Timex[] {
  const passages = blocks.filter(({ kind }) => kind !== 'furniture').map((block) => passageOf(article.text, block))
  return read(passages, referenceOf(article, passages, readAt))
}

/** The times of the contract: what names a day, a month, a year or an interval of them. */
export function findTimes(given: Given): Time[] {
  return timesOf(given.article.text, findTimexes(given))
}

function timesOf(text: string, timexes: readonly Timex[]): Time[] {
  return timexes.flatMap(({ start, end, relation, value }) => {
    if (!value) return []
    const impliedBy = value.impliedBy ? { impliedBy: value.impliedBy } : {}
    return [{ ...anchor(text, { start, end }), edtf: edtf(value), relation, ...impliedBy }]
  })
}

function passageOf(text: string, block: Block): Passage {
  const atoms = atomsOf(text, block)
  return { atoms, found: REFINERS.reduce((found, { refine }) => [...refine(atoms, found)], find(atoms)) }
}
