/** The data model (`src/model.ts`) as schemas of answers. The compiler holds what the routes give to them. */
import { z } from 'zod'
import type { Source } from '../../index.ts'
import { edtf, integer, list, named } from './schema.ts'

export const anchor = named('Anchor', z.strictObject({ start: integer, end: integer, exact: z.string() }))
const placed = { start: integer.optional(), end: integer.optional(), exact: z.string().optional() }
const implied = { impliedBy: z.string().optional() }

export const kind = z.enum(['person', 'government', 'organization', 'group', 'document', 'publisher', 'unknown'])
export const act = z.enum([
  'asserts',
  'confirms',
  'denies',
  'doubts',
  'withholds',
  'predicts',
  'demands',
  'asks',
  'expresses',
])
export const relation = z.enum(['on', 'by', 'until', 'since', 'from', 'before', 'after', 'during'])
export const bound = z.enum(['exact', 'about', 'atLeast', 'atMost', 'between', 'vague'])
export const precision = z.enum(['point', 'city', 'region', 'country', 'area'])

export const affiliation = named(
  'Affiliation',
  z.strictObject({ name: z.string(), kind, country: z.string().nullable() }),
)

const time = named('Time', z.strictObject({ edtf, relation, ...anchor.shape, ...implied }))

const quantity = named(
  'Quantity',
  z.strictObject({
    low: z.number().nullable(),
    best: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable(),
    of: z.string().nullable(),
    bound,
    ...anchor.shape,
  }),
)

const place = named(
  'Place',
  z.strictObject({
    name: z.string(),
    country: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    precision,
    ...anchor.shape,
  }),
)

const source: z.ZodType<Source, Source> = named(
  'Source',
  z.strictObject({
    ...anchor.shape,
    name: z.string(),
    kind,
    named: z.boolean(),
    role: z.string().nullable(),
    affiliation: affiliation.nullable(),
    country: z.string().nullable(),
    mention: anchor.nullable(),
    get via() {
      return list(source)
    },
  }),
)

export const claim = named(
  'Claim',
  z.strictObject({
    id: z.string(),
    voice: z.enum(['attributed', 'publisher']),
    foundBy: z.string(),
    within: z.string().nullable(),
    refersTo: list(z.string()),
    sources: list(source),
    cue: anchor.nullable(),
    content: list(anchor),
    quotation: z.enum(['direct', 'indirect', 'mixed']),
    act,
    negated: z.boolean(),
    certainty: z.enum(['certain', 'probable', 'possible', 'unknown']),
    hedge: anchor.nullable(),
    conditional: z.boolean(),
    firstTime: anchor.nullable(),
    said: z.strictObject({ edtf, ...placed, ...implied }).nullable(),
    times: list(time),
    quantities: list(quantity),
    places: list(place),
    score: z.number(),
  }),
)

export const completeness = named(
  'Completeness',
  z.strictObject({
    state: z.enum(['complete', 'truncated', 'unknown']),
    seen: z.number().nullable(),
    evidence: anchor.nullable(),
  }),
)

export const article = named(
  'Article',
  z.strictObject({
    id: z.string(),
    revision: z.string(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string(),
    headline: anchor.nullable(),
    byline: list(z.strictObject({ name: z.string(), ...placed })),
    dateline: anchor.nullable(),
    published: z
      .strictObject({ edtf, from: z.enum(['option', 'json-ld', 'meta', 'time', 'text']), ...implied })
      .nullable(),
    completeness,
    text: z.string(),
  }),
)

export const problem = named(
  'Problem',
  z.strictObject({
    rule: z.string(),
    message: z.string(),
    found: z.string().nullable(),
    expected: z.string().nullable(),
    url: z.string().nullable(),
    ...placed,
  }),
)

export const engine = named(
  'Engine',
  z.strictObject({
    version: z.string(),
    model: z.string().nullable(),
    runtime: z.enum(['native', 'wasm', 'none']),
  }),
)
