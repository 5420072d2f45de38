/** Parts of a board as the server would send them, each with what a test says of it. */
import type { Chain, DateEntry, NumberEntry, Position, SourceRef, StoryClaim } from '../../../src/ledger-model.ts'
import type { SourceCard } from '../../../src/page-views.ts'
import { claimOf } from '../../pipeline/report/sample.ts'

export const source = (name: string, more: Partial<SourceRef> = {}): SourceRef => ({
  id: `body:${name.toLowerCase()}`,
  name,
  kind: 'organization',
  named: true,
  role: null,
  affiliation: null,
  country: null,
  ...more,
})

export const card = (name: string, more: Partial<SourceCard> & { readonly named?: boolean } = {}): SourceCard => ({
  source: source(name, { named: more.named ?? true }),
  claims: 1,
  propositions: 1,
  changes: 0,
  reliability: 'F',
  first: '2031-03-01',
  latest: '2031-03-01',
  articles: 1,
  ...more,
})

export const number = (best: number, more: Partial<NumberEntry> = {}): NumberEntry => ({
  said: '2031-03-01',
  low: null,
  best,
  high: null,
  bound: 'exact',
  unit: null,
  of: 'people',
  state: 'missing',
  exact: String(best),
  source: source('Coast Guard'),
  claim: `claim${best}`,
  amends: null,
  withdrawn: null,
  ...more,
})

export const date = (edtf: string, more: Partial<DateEntry> = {}): DateEntry => ({
  said: '2031-03-01',
  edtf,
  relation: 'on',
  exact: edtf,
  source: source('Coast Guard'),
  claim: `claim${edtf}`,
  amends: null,
  withdrawn: null,
  ...more,
})

export const position = (more: Partial<Position> = {}): Position => ({
  source: source('Coast Guard'),
  stance: 'supports',
  first: '2031-03-01',
  latest: '2031-03-01',
  changes: [],
  claims: [],
  reliability: 'F',
  ...more,
})

export const claim = (id: string, said: string, words: readonly string[] = [`words of ${id}`]): StoryClaim => ({
  claim: claimOf(id),
  article: {
    article: 'https://courier.example/ferry',
    revision: 'r1',
    publisher: 'The Courier',
    url: null,
    headline: null,
    published: null,
    capturedAt: '2031-03-02T09:00:00.000Z',
    syndicatedFrom: null,
    truncated: false,
  },
  sources: [source('Coast Guard')],
  said,
  words,
})

export const chain = (publisher: string, names: readonly string[], more: Partial<Chain> = {}): Chain => ({
  claim: `claim of ${publisher}`,
  publisher,
  links: names.map((name) => source(name)),
  origin: `body:${(names.at(-1) ?? publisher).toLowerCase()}`,
  unnamed: false,
  circular: false,
  ...more,
})
