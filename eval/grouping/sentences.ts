/** Sentences of the corpora as grouping sees claims: each asserted by somebody, with the mentions that the pipeline finds in it. */
import { openSentences } from '../../src/effects/model.ts'
import { vectorsOf } from '../../src/ledger/vectors.ts'
import type { Reading } from '../../src/ledger-model.ts'
import type { Claim, ReadResult } from '../../src/model.ts'
import type { SentenceEncoder } from '../../src/pipeline/draft.ts'
import { type Features, featuresOf } from '../../src/pipeline/group/index.ts'
import { anchor, contains, type Span } from '../../src/text/span.ts'
import { readText } from '../read-text.ts'

/** Null where none came with the program, or only rules are asked for. */
export type Encoder = SentenceEncoder | null

export const encoderFor = async (model: string | null): Promise<Encoder> => (model === 'none' ? null : openSentences())

/** One entry a span, null where grouping sees nothing in it. */
export async function featuresOfSpans(encoder: Encoder, id: string, text: string, spans: readonly Span[]) {
  const read = await readText(id, text)
  const claims = spans.map((span, index) => claimOf(`${id} ${index}`, read, span))
  const vectors = encoder && (await vectorsOf(claims, encoder))
  const reading = { ...readingOf(id, read, claims), ...(vectors ? { vectors } : {}) }
  const found = new Map(featuresOf(reading).map((one) => [one.claim, one]))
  return claims.map((claim): Features | null => found.get(claim.id) ?? null)
}

export const featuresOfText = async (encoder: Encoder, id: string, text: string): Promise<Features | null> =>
  (await featuresOfSpans(encoder, id, text, [{ start: 0, end: text.length }]))[0]!

function claimOf(id: string, { article, mentions }: ReadResult, span: Span): Claim {
  const inside = <Mention extends Span>(all: readonly Mention[]) => all.filter((mention) => contains(span, mention))
  return {
    ...{ id, voice: 'attributed', foundBy: 'eval', within: null, refersTo: [], sources: [], cue: null },
    ...{
      content: [anchor(article.text, span)],
      quotation: 'indirect',
      act: 'asserts',
      negated: false,
      certainty: 'certain',
    },
    ...{ hedge: null, conditional: false, firstTime: null, said: null, score: 1 },
    ...{ times: inside(mentions.times), quantities: inside(mentions.quantities), places: inside(mentions.places) },
  }
}

function readingOf(id: string, { article, engine, readAt }: ReadResult, claims: readonly Claim[]): Reading {
  const { revision } = article
  return {
    ...{ article: id, revision, payload: null, capturedAt: '', syndicatedFrom: null, problems: [] },
    ...{ read: article, claims, engine, readAt },
  }
}
