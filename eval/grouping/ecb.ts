/** ECB+: pairs of sentences of different articles on one topic, and whether they tell of the same events. */
import type { Features } from '../../src/pipeline/group/index.ts'
import { loadRecords } from '../corpora.ts'
import { type Half, half } from './half.ts'
import { type Encoder, featuresOfSpans } from './sentences.ts'

export const ECB = 'ecbplus/train.jsonl'

interface EcbRecord {
  readonly id: string
  readonly topic: number
  readonly text: string
  readonly sentences: readonly { span: [number, number]; validated: boolean }[]
  readonly mentions: readonly { span: [number, number]; type: string; chain: string; scope: string }[]
}

interface EcbSentence {
  readonly id: string
  readonly text: string
  readonly features: Features | null
  /** Chains of actions that other articles share. */
  readonly chains: ReadonlySet<string>
}

export interface EcbPair {
  readonly a: EcbSentence
  readonly b: EcbSentence
  /** Chains of both. */
  readonly shared: number
  /** Of the chains of the one that has fewer. */
  readonly fewer: number
}

/** By topic: articles on one topic must not stand in both halves. */
export async function ecbPairs(wanted: Half, encoder: Encoder): Promise<readonly EcbPair[]> {
  const records = loadRecords<EcbRecord>(ECB).filter(({ topic }) => half(`ecb ${topic}`) === wanted)
  const topics = Map.groupBy(records, ({ topic }) => topic)
  const pairs: EcbPair[] = []
  for (const ofTopic of topics.values()) {
    const articles = await Promise.all(ofTopic.map((record) => sentencesOf(record, encoder)))
    articles.forEach((one, index) => {
      for (const other of articles.slice(index + 1))
        for (const a of one) for (const b of other) pairs.push(pairOf(a, b))
    })
  }
  return pairs
}

async function sentencesOf(
  { id, text, sentences, mentions }: EcbRecord,
  encoder: Encoder,
): Promise<readonly EcbSentence[]> {
  const spans = sentences.filter(({ validated }) => validated).map(({ span: [start, end] }) => ({ start, end }))
  const features = await featuresOfSpans(encoder, id, text, spans)
  return spans.map(({ start, end }, index) => ({
    id: `${id} ${start}`,
    text: text.slice(start, end),
    features: features[index]!,
    chains: new Set(
      mentions
        .filter(
          ({ type, scope, span }) => type.includes('ACTION') && scope === 'cross' && span[0] >= start && span[1] <= end,
        )
        .map(({ chain }) => chain),
    ),
  }))
}

const pairOf = (a: EcbSentence, b: EcbSentence): EcbPair => ({
  a,
  b,
  shared: [...a.chains].filter((chain) => b.chains.has(chain)).length,
  fewer: Math.min(a.chains.size, b.chains.size),
})
