/** Loads TimeBank and AQUAINT (TempEval-3) and splits them in two halves. */
import { createHash } from 'node:crypto'
import { loadRecords } from '../corpora.ts'

export const FILE = 'tempeval/train.jsonl'

export interface Gold {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

export interface Document {
  readonly id: string
  readonly text: string
  /** Document creation time: a date, sometimes with an hour. */
  readonly created: string
  readonly gold: readonly Gold[]
}

interface Row {
  readonly id: string
  readonly text: string
  readonly dct: { readonly value: string }
  readonly timexes: readonly {
    readonly span: readonly [number, number]
    readonly type: string
    readonly value: string
  }[]
}

export const load = (): Document[] =>
  loadRecords<Row>(FILE).map(({ id, text, dct, timexes }) => ({
    id,
    text,
    created: dct.value,
    gold: timexes.map(({ span: [start, end], type, value }) => ({ start, end, type, value })),
  }))

export type Half = 'tuned' | 'reported'

/** The half of a document: the SHA-256 of its id, read as a number, even is tuned on, odd is reported. */
export const halfOf = ({ id }: Pick<Document, 'id'>): Half =>
  createHash('sha256').update(id).digest().at(-1)! % 2 === 0 ? 'tuned' : 'reported'
