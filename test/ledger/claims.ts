/** Claims of a story for the tests: what is not told is as plain as can be. */
import type { StoryClaim } from '../../src/ledger-model.ts'
import type { Claim, Quantity, Source } from '../../src/model.ts'

export interface Told extends Partial<Pick<Claim, 'act' | 'certainty' | 'negated' | 'id'>> {
  readonly words: string
  /** Name; unnamed where it begins with a small letter. */
  readonly by?: readonly string[]
  readonly best?: number
}

let next = 0

export function told({ words, by = ['Vesna Tarrow'], best, id, ...rest }: Told): StoryClaim {
  const content = words === '' ? [] : [{ start: 0, end: words.length, exact: words }]
  const claim: Claim = {
    id: id ?? String(next++).padStart(16, '0'),
    voice: 'attributed',
    foundBy: 'test',
    within: null,
    refersTo: [],
    sources: by.map(source),
    cue: { start: 0, end: 4, exact: 'said' },
    content,
    quotation: 'indirect',
    act: 'asserts',
    negated: false,
    certainty: 'certain',
    hedge: null,
    conditional: false,
    firstTime: null,
    said: null,
    times: [],
    quantities: best === undefined ? [] : [quantity(best)],
    places: [],
    score: 1,
    ...rest,
  }
  return { claim, article: ARTICLE, sources: claim.sources.map(ref), said: '2031-03-10', words: [words] }
}

const ARTICLE: StoryClaim['article'] = {
  article: 'a'.repeat(16),
  revision: 'b'.repeat(16),
  publisher: 'Alder Courier',
  url: null,
  headline: null,
  published: '2031-03-10',
  capturedAt: '2031-03-20T09:00:00.000Z',
  syndicatedFrom: null,
  truncated: false,
}

const source = (name: string): Source => ({
  start: 0,
  end: name.length,
  exact: name,
  name,
  kind: 'person',
  named: /^\p{Lu}/u.test(name),
  role: null,
  affiliation: null,
  country: null,
  mention: null,
  via: [],
})

const ref = ({ name, kind, named, role, affiliation, country }: Source) => {
  const id = named ? `person:${name.toLowerCase()}` : `${ARTICLE.article}#${name}`
  return { id, name, kind, named, role, affiliation, country }
}

const quantity = (best: number): Quantity => ({
  start: 0,
  end: 1,
  exact: String(best),
  low: null,
  best,
  high: null,
  unit: null,
  of: 'people',
  bound: 'exact',
})
