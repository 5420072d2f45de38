/** Reads the times of a text that stands alone: one paragraph a line. */

import type { Time } from '../../../../src/model.ts'
import { findTimes, findTimexes, type Given, type Timex } from '../../../../src/pipeline/normalise/times/index.ts'

export interface Setting {
  /** `YYYY-MM-DD`; a Wednesday unless stated. */
  readonly published?: string | null
  readonly readAt?: string
}

export const PUBLISHED = '2024-10-23'

function given(text: string, { published = PUBLISHED, readAt = '2025-02-01' }: Setting = {}): Given {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }))
  const article = { text, published: published ? { edtf: published, from: 'meta' as const } : null, dateline: null }
  return { article, blocks, readAt }
}

export const timexesIn = (text: string, setting?: Setting): Timex[] => findTimexes(given(text, setting))

export const timesIn = (text: string, setting?: Setting): Time[] => findTimes(given(text, setting))

/** "exact edtf relation", one a time. */
export const shown = (text: string, setting?: Setting): string[] =>
  timesIn(text, setting).map(({ exact, edtf, relation }) => `${exact} | ${edtf} | ${relation}`)
