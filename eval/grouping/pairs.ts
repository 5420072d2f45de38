/** Pairs of sentences judged by hand: paraphrases, entailments, headlines of one event. */
import type { Features } from '../../src/pipeline/group/index.ts'
import { loadRecords, sample } from '../corpora.ts'
import { type Half, half } from './half.ts'
import { type Encoder, featuresOfText } from './sentences.ts'

interface PairRecord {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly label?: string
  readonly score?: number
}

export interface JudgedPair {
  readonly record: PairRecord
  readonly a: Features | null
  readonly b: Features | null
  readonly same: boolean
}

/** From this mean score of 0 to 5 on, two headlines say the same: "mostly equivalent", as the guidelines of STS word 4. */
const EQUIVALENT = 4

export const SETS = {
  'pairs/msrp.jsonl': ({ label }: PairRecord) => label === 'paraphrase',
  'pairs/sts-headlines.jsonl': ({ score }: PairRecord) => (score ?? 0) >= EQUIVALENT,
  'pairs/rte.jsonl': ({ label }: PairRecord) => label === 'entailment',
} as const

export type SetName = keyof typeof SETS

export async function judgedPairs(
  set: SetName,
  wanted: Half,
  count: number | null,
  encoder: Encoder,
): Promise<readonly JudgedPair[]> {
  const records = loadRecords<PairRecord>(set).filter(({ id }) => half(id) === wanted)
  const pairs: JudgedPair[] = []
  for (const record of sample(records, count)) {
    const a = await featuresOfText(encoder, `${record.id} a`, record.a)
    const b = await featuresOfText(encoder, `${record.id} b`, record.b)
    pairs.push({ record, a, b, same: SETS[set](record) })
  }
  return pairs
}
