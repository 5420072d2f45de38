/** A story in which one text stands in every place that a view shows. */
import type { Proposition, SourceRef, StoryClaim } from '../../../../src/ledger-model.ts'
import type { Changes, PropositionView, SourceView, Timeline } from '../../../../src/ledger-views.ts'
import type { Claim } from '../../../../src/model.ts'

export const sourceRef = (name: string, named = true): SourceRef => ({
  ...{ id: `person:${name}`, name, kind: 'person', named, role: name, country: 'NO' },
  affiliation: { name: `${name} office`, kind: 'organization', country: null },
})

export function propositionWith(text: string, more: Partial<Proposition> = {}): Proposition {
  const source = sourceRef(text)
  const [claim, said] = ['c'.repeat(16), '2031-03-10']
  const amends = { claim, value: text, source, how: 'differs' } as const
  return {
    ...{ id: 'p'.repeat(16), text, textClaim: claim, claims: [claim], status: 'disputed', reason: `${text}.` },
    grouping: [{ a: claim, b: 'e'.repeat(16), score: 0.5, why: text }],
    positions: (['supports', 'denies', 'doubts', 'withholds'] as const).map((stance, index) => ({
      ...{
        source: sourceRef(`${text}${index}`, index < 2),
        stance,
        first: said,
        latest: '2031-03-11',
        reliability: 'B',
      },
      ...{ changes: [{ from: 'denies', to: stance, said, claim }], claims: [claim] },
    })),
    numbers: [
      {
        ...{ said, low: 12, best: null, high: null, bound: 'atLeast', unit: null, of: text, state: text, exact: text },
        source,
        claim,
        amends,
        withdrawn: { how: 'correction', revision: claim, note: text },
      },
    ],
    dates: [
      {
        ...{ said, edtf: '2031-03', relation: 'by', exact: text, source, claim },
        amends: { ...amends, how: 'replaces' },
        withdrawn: { how: 'silentEdit', revision: claim, note: null },
      },
    ],
    origins: {
      ...{ atLeast: 1, atMost: 2 },
      chains: [
        { claim, publisher: text, links: [source, sourceRef(text, false)], origin: 'o', unnamed: true, circular: true },
      ],
    },
    statusClaims: [claim],
    first: {
      report: null,
      confirmation: { said, dated: 'said', source: source.id, claim },
      denial: { said, dated: 'captured', source: 'nobody', claim },
    },
    ...{ withheldBy: [source], interestedOnly: true, truncated: true, warnings: [text], captured: [] },
    credibility: { grade: 4, reason: text },
    ...more,
  }
}

export function claimWith(text: string): StoryClaim {
  const at = { start: 0, end: text.length, exact: text }
  const claim: Claim = {
    ...{ id: 'c'.repeat(16), voice: 'attributed', foundBy: 'test', within: null, refersTo: [], sources: [] },
    ...{ cue: at, content: [at], quotation: 'direct', act: 'denies', negated: true, certainty: 'possible', hedge: at },
    ...{ conditional: true, firstTime: at, said: null, times: [], quantities: [], places: [], score: 1 },
  }
  const article = {
    ...{ article: 'a'.repeat(16), revision: 'b'.repeat(16), publisher: text, url: text, headline: text },
    ...{ published: '2031-03-10', capturedAt: '2031-03-20T09:00:00.000Z', syndicatedFrom: text, truncated: true },
  }
  return { claim, article, sources: [sourceRef(text), sourceRef(text, false)], said: '2031-03-10', words: [text, text] }
}

export const propositionViewWith = (text: string): PropositionView => ({
  story: text,
  proposition: propositionWith(text),
  claims: [claimWith(text)],
})

export const timelineWith = (text: string): Timeline => ({
  ...{ story: text, asOf: '2031-03-20T09:00:00.000Z' },
  events: [
    {
      ...{ said: '2031-03-10T08:00:00Z', proposition: 'p'.repeat(16), claim: 'c'.repeat(16), source: sourceRef(text) },
      ...{ stance: 'denies', from: 'supports', first: ['report', 'denial'], publisher: text, words: [text] },
      ...{ truncated: true, dated: 'said' },
      amends: (['replaces', 'differs'] as const).map((how) => ({
        claim: 'c',
        value: text,
        source: sourceRef(text),
        how,
        exact: text,
      })),
    },
  ],
})

export const whoWith = (text: string): SourceView => ({
  ...{ story: text, source: sourceRef(text), claims: [claimWith(text)] },
  positions: [
    {
      ...{ proposition: 'p'.repeat(16), text, status: 'denied', position: propositionWith(text).positions[0]! },
      others: [{ source: sourceRef(text), stance: 'doubts', latest: '2031-03-11', claims: ['c'.repeat(16)] }],
      captured: [],
    },
  ],
  seeAlso: [{ source: sourceRef(text), how: 'itsBody' }],
})

export function changesWith(text: string): Changes {
  const [claim, at] = [claimWith(text), '2031-03-20T09:00:00.000Z']
  const change = { how: ['reworded', 'numberChanged', 'attributionWeakened'], before: claim, after: claim } as const
  return {
    ...{ story: text, since: at, asOf: at },
    articles: [
      {
        ...{ how: 'revision', article: claim.article, from: claim.article },
        claims: [change, { before: null, after: claim, how: [] }, { before: claim, after: null, how: [] }],
        corrections: [{ start: 0, end: text.length, exact: text, claims: ['c'.repeat(16)] }],
      },
    ],
    propositions: (['new', 'gone', 'status', 'position', 'number', 'date'] as const).map((kind) => ({
      ...{ proposition: 'p'.repeat(16), text, kind, from: text, to: text, source: sourceRef(text) },
    })),
    decisions: [{ id: 'd'.repeat(16), story: text, by: text, at, why: text, change: { kind: 'undo', decision: text } }],
    forgotten: [{ article: 'e'.repeat(16), by: text, why: text, at }],
  }
}
