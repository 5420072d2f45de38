/** Results made by hand, so that the views are tested without the stages. The event and everybody in it are invented. */
import type { Anchor, Article, Claim, ReadResult, Source } from '../../../src/model.ts'

/** The nth occurrence (from 0) of the words in the text, as an anchor. */
export function find(text: string, words: string, nth = 0): Anchor {
  let start = -1
  for (let i = 0; i <= nth; i++) {
    start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`the sample does not hold “${words}”`)
  }
  return { start, end: start + words.length, exact: words }
}

export const sourceOf = (anchor: Anchor, more: Partial<Source> = {}): Source => ({
  ...anchor,
  name: anchor.exact,
  kind: 'organization',
  named: true,
  role: null,
  affiliation: null,
  country: null,
  mention: null,
  via: [],
  ...more,
})

export const claimOf = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  voice: 'attributed',
  foundBy: 'sample',
  within: null,
  refersTo: [],
  sources: [],
  cue: null,
  content: [],
  quotation: 'indirect',
  act: 'asserts',
  negated: false,
  certainty: 'certain',
  hedge: null,
  conditional: false,
  firstTime: null,
  said: null,
  times: [],
  quantities: [],
  places: [],
  score: 1,
  ...more,
})

export const resultOf = (
  text: string,
  claims: readonly Claim[] = [],
  article: Partial<Article> = {},
  more: Partial<ReadResult> = {},
): ReadResult => ({
  input: 'sample.txt',
  article: {
    id: 'article',
    revision: 'revision',
    url: null,
    publisher: null,
    language: 'en',
    headline: null,
    byline: [],
    dateline: null,
    published: null,
    completeness: { state: 'unknown', seen: null, evidence: null },
    text,
    ...article,
  },
  claims,
  mentions: { times: [], quantities: [], places: [] },
  problems: [],
  engine: { version: '0.0.0', model: null, runtime: 'none' },
  readAt: '2026-03-13',
  ...more,
})

const TEXT = `Kessaly says dam was breached, Brannmark denies

Kessaly’s water board confirmed on Tuesday for the first time that the Orle dam had been breached. “If the wall goes, perhaps 400 homes are lost,” its director, Ada Venn, said. “We must leave,” she added, “by Friday.”

Brannmark denies

The Harbour Post reported that Brannmark’s army rejected the accusation. Venn thanked the helpers.

You have 60% of this article left to read.`

const at = (words: string, nth = 0) => find(TEXT, words, nth)
const venn = sourceOf(at('its director, Ada Venn'), {
  name: 'Ada Venn',
  kind: 'person',
  role: 'director',
  affiliation: { name: 'Kessaly Water Board', kind: 'organization', country: null },
})

/** One of everything that the views have to show: 7 claims, the last one an attitude. */
export const SAMPLE: ReadResult = resultOf(
  TEXT,
  [
    claimOf('c1aaaaaaaaaaaa', {
      sources: [sourceOf(at('Kessaly’s water board'), { name: 'Kessaly Water Board' })],
      cue: at('confirmed'),
      content: [at('that the Orle dam had been breached')],
      act: 'confirms',
      firstTime: at('for the first time'),
      said: { ...at('Tuesday'), edtf: '2026-03-10', impliedBy: 'weekday' },
      places: [{ ...at('Orle'), name: 'Orle', country: null, lat: null, lon: null, precision: 'area' }],
    }),
    claimOf('c2aaaaaaaaaaaa', {
      sources: [venn],
      cue: at('said', 0),
      content: [at('If the wall goes, perhaps 400 homes are lost')],
      quotation: 'direct',
      act: 'predicts',
      conditional: true,
      certainty: 'possible',
      hedge: at('perhaps'),
      quantities: [{ ...at('400 homes'), low: null, best: 400, high: null, unit: null, of: 'homes', bound: 'exact' }],
    }),
    claimOf('c3aaaaaaaaaaaa', {
      sources: [{ ...venn, ...at('she'), mention: at('Ada Venn') }],
      cue: at('added'),
      content: [at('We must leave'), at('by Friday')],
      quotation: 'direct',
      act: 'demands',
      times: [{ ...at('Friday'), edtf: '2026-03-13', relation: 'by', impliedBy: 'weekday' }],
    }),
    claimOf('c4aaaaaaaaaaaa', {
      sources: [sourceOf(at('Brannmark', 1), { name: 'Government of Brannmark', kind: 'government' })],
      cue: at('denies', 1),
      act: 'denies',
      refersTo: ['c1aaaaaaaaaaaa'],
    }),
    claimOf('c5aaaaaaaaaaaa', {
      sources: [sourceOf(at('The Harbour Post'), { kind: 'publisher', via: [sourceOf(at('Brannmark’s army'))] })],
      cue: at('reported'),
      content: [at('that Brannmark’s army rejected the accusation')],
    }),
    claimOf('c6aaaaaaaaaaaa', {
      within: 'c5aaaaaaaaaaaa',
      sources: [sourceOf(at('Brannmark’s army'))],
      cue: at('rejected'),
      content: [at('the accusation')],
      act: 'denies',
    }),
    claimOf('c7aaaaaaaaaaaa', {
      sources: [{ ...venn, ...at('Venn', 1) }],
      cue: at('thanked'),
      content: [at('the helpers')],
      act: 'expresses',
    }),
  ],
  {
    publisher: 'The Orle Gazette',
    headline: at('Kessaly says dam was breached, Brannmark denies'),
    published: { edtf: '2026-03-10', from: 'json-ld' },
    byline: [{ name: 'Jon Ferry' }],
    completeness: { state: 'truncated', seen: 0.4, evidence: at('You have 60% of this article left to read.') },
  },
  { problems: [{ rule: 'sample-rule', message: 'something odd', found: 'this', expected: 'that', url: null }] },
)
