/** Loads LGL and GeoVirus, and says what each of them calls a toponym. */
import { createHash } from 'node:crypto'
import type { Role } from '../../src/pipeline/normalise/places/toponym.ts'
import { loadRecords } from '../corpora.ts'

export interface Gold {
  readonly start: number
  readonly end: number
  /** Null where the annotators gave no coordinates: streets, buildings, what they did not find. */
  readonly point: { readonly lat: number; readonly lon: number } | null
}

export interface Document {
  readonly id: string
  readonly url: string | null
  readonly text: string
  readonly gold: readonly Gold[]
}

export interface Corpus {
  readonly name: string
  readonly file: string
  /** What a name may stand for and still be annotated there. */
  readonly roles: ReadonlySet<Role>
}

/**
 * Both annotate names wherever they stand, so that governments and "US officials" count; LGL also demonyms and names
 * inside the names of bodies.
 */
export const SETS: readonly Corpus[] = [
  { name: 'LGL', file: 'geo/lgl.jsonl', roles: new Set(['place', 'actor', 'adjective', 'demonym', 'part']) },
  { name: 'GeoVirus', file: 'geo/geovirus.jsonl', roles: new Set(['place', 'actor', 'adjective']) },
]

interface Row {
  readonly id: string
  readonly url: string | null
  readonly text: string
  readonly toponyms: readonly {
    readonly span: readonly [number, number]
    readonly lat: number | null
    readonly lon: number | null
  }[]
}

export const load = ({ file }: Corpus): Document[] =>
  loadRecords<Row>(file).map(({ id, url, text, toponyms }) => ({
    id,
    url,
    text,
    gold: toponyms.map(({ span: [start, end], lat, lon }) => ({
      start,
      end,
      point: lat === null || lon === null ? null : { lat, lon },
    })),
  }))

export type Half = 'tuned' | 'reported'

/** The half of a document, by the first byte of the SHA-256 of its id: even is tuned on, odd is reported. */
export const halfOf = ({ id }: Document): Half =>
  createHash('sha256').update(id).digest()[0]! % 2 === 0 ? 'tuned' : 'reported'
