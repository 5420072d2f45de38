/** Places: names of places in the text that stand for somewhere, and which place each one is. */
import type { Article, Place, Source } from '../../../model.ts'
import { anchor } from '../../../text/span.ts'
import type { Attribution, Block, Sentence, Token } from '../../draft.ts'
import { actors } from './actors.ts'
import { type Chosen, choose } from './choose.ts'
import { dateline } from './dateline.ts'
import { doubtful } from './doubtful.ts'
import { homeOf } from './home.ts'
import { match } from './match.ts'
import { parts } from './parts.ts'
import { persons } from './persons.ts'
import { qualify } from './qualify.ts'
import { read } from './reading.ts'
import type { Entry } from './record.ts'
import { regional } from './regional.ts'

export interface Given {
  readonly article: Article
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly attributions: readonly Attribution[]
  readonly sources: readonly (readonly Source[])[]
}

/** The places of an article in order: no governments, no demonyms, no parts of other names. */
export const findPlaces = (given: Given): readonly Place[] =>
  findToponyms(given)
    .filter(({ role }) => role === 'place')
    .map((chosen) => place(given.article.text, chosen))

/** Every name of a place with what it stands for; the layer under `findPlaces`, which the evaluation looks at. */
export function findToponyms({ article, sentences, tokens, sources }: Given): readonly Chosen[] {
  const reading = read(article.text, sentences, tokens)
  const quoted = sources.flat()
  const found = qualify(reading, dateline(reading, regional(reading, match(reading))))
  const named = parts(reading, persons(reading, found, quoted)).filter(
    ({ role }) => role !== 'person' && role !== 'word',
  )
  const chosen = doubtful(reading, choose(reading, named, homeOf(article)))
  return actors(reading, chosen, quoted)
}

/** Only cities and single spots have a point: one for a country or a region would claim too much. */
function place(text: string, { start, end, entry }: Chosen): Place {
  const precision = PRECISION[entry.kind]
  const pointed = precision === 'city' || precision === 'point'
  const [lat, lon] = pointed ? [entry.lat, entry.lon] : [null, null]
  return { name: entry.name, country: entry.country, lat, lon, precision, ...anchor(text, { start, end }) }
}

const PRECISION: Readonly<Record<Entry['kind'], Place['precision']>> = {
  country: 'country',
  region: 'region',
  county: 'region',
  capital: 'city',
  city: 'city',
  area: 'area',
  point: 'point',
}
