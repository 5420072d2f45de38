/** Sentences of the corpora as grouping sees claims: each asserted by somebody, with the mentions that the pipeline finds in it. */
import type { Reading } from '../../src/ledger-model.ts'
import type { Claim, ReadResult } from '../../src/model.ts'
import { type Features, featuresOf } from '../../src/pipeline/group/index.ts'
import { anchor, contains, type Span } from '../../src/text/span.ts'
import { readText } from '../read-text.ts'

/** One entry a span, null where grouping sees nothing in it. */
export async function featuresOfSpans(id: string, text: string, spans: readonly Span[]) {
  const read = await readText(id, text)
  const claims = spans.map((span, index) => claimOf(`${id} ${index}`, read, span))
  const found = new Map(featuresOf(readingOf(id, read, claims)).map((one) => [one.claim, one]))
  return claims.map((claim): Features | null => found.get(claim.id) ?? null)
}

export const featuresOfText = async (id: string, text: string): Promise<Features | null> =>
  (await featuresOfSpans(id, text, [{ start: 0, end: text.length }]))[0]!

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
