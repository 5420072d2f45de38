/** Reads the times of a text that stands alone: one paragraph a line. */

import type { Time } from '../../../../src/model.ts'
import { findTimexes, type Timex, timesOf } from '../../../../src/pipeline/normalise/times/index.ts'

export interface Setting {
  /** `YYYY-MM-DD`; a Wednesday unless stated. */
  readonly published?: string | null
  readonly readAt?: string
}

export const PUBLISHED = '2024-10-23'

export function timexesIn(text: string, { published = PUBLISHED, readAt = '2025-02-01' }: Setting = {}): Timex[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }))
  const article = { text, published: published ? { edtf: published, from: 'meta' as const } : null, dateline: null }
  return findTimexes({ article, blocks, readAt })
}

export const timesIn = (text: string, setting?: Setting): Time[] => timesOf(text, timexesIn(text, setting))

/** "exact edtf relation", one a time. */
export const shown = (text: string, setting?: Setting): string[] =>
  timesIn(text, setting).map(({ exact, edtf, relation }) => `${exact} | ${edtf} | ${relation}`)
