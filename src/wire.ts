/** Model ↔ outside JSON: the one place that turns results into the lines that others script against, and back. */
import type {
  Affiliation,
  Anchor,
  Article,
  Author,
  Claim,
  Completeness,
  Engine,
  Place,
  Problem,
  Published,
  Quantity,
  ReadResult,
  Said,
  Source,
  Time,
} from './model.ts'
import { jsonEscaped } from './text/visible.ts'
import { absent, boolean, type Check, list, nullable, number, oneOf, record, string, WireError } from './wire/check.ts'

/**
 * One result as one line of JSON, without a line end. Controls, line separators and invisible characters are written as
 * `\uXXXX`, so that the line can be printed on a terminal and split by any reader of lines.
 */
export const toLine = (result: ReadResult): string => jsonEscaped(JSON.stringify(result))

/** Anything of the ledger as one line of JSON, with the same escapes and without a line end. */
export const jsonLine = (value: object): string => jsonEscaped(JSON.stringify(value))

/** The same for others: claims go by their ids, as `withArticles` has them. */
export const ledgerLine = (value: object): string => withArticles(jsonLine(value))

/**
 * A line in which claims go by keys (`claim-key.ts`), with their ids instead. The article of a key stands beside it, under the name of the
 * field and `Article`: `claim` and `claimArticle`, `claims` and `claimsArticles` (in step, null where one article alone holds the id).
 */
export const withArticles = (line: string): string =>
  KEY.test(line) ? line.replace(FIELD, '"$1":"$2","$1Article":"$3"').replace(LIST, listWithArticles) : line

// between quotes of strings no such field can stand: in them a quotation mark has a backslash
const KEY = /"[0-9a-f]{16}@[0-9a-f]{16}"/
const FIELD = /"(claim|textClaim|a|b)":"([0-9a-f]{16})@([0-9a-f]{16})"/g
const LIST = /"(claims|statusClaims)":\[((?:"[0-9a-f]{16}(?:@[0-9a-f]{16})?",?)+)\]/g

function listWithArticles(whole: string, name: string, list: string): string {
  if (!list.includes('@')) return whole
  const keys = list.split(',').map((key) => key.slice(1, -1).split('@', 2))
  const articles = keys.map(([, article]) => (article ? `"${article}"` : 'null'))
  return `"${name}":[${keys.map(([id]) => `"${id}"`)}],"${name}Articles":[${articles}]`
}

/** Reads such a line back; throws `WireError`, naming the place, when it is not one result in the form of the model. */
export function fromLine(line: string): ReadResult {
  const value = parsed(line)
  readResult(value, 'result')
  slices(value, (value as ReadResult).article.text, 'result')
  return value as ReadResult
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new WireError('result', 'a line of JSON', line)
  }
}

/** Holds every anchor of the result to the text: `exact` is the slice. */
function slices(value: unknown, text: string, path: string): void {
  if (typeof value !== 'object' || value === null) return
  const { start, end, exact } = value as Partial<Anchor>
  const slice = typeof start === 'number' ? text.slice(start, end) : exact
  if (exact !== slice) throw new WireError(`${path}.exact`, `the slice ${JSON.stringify(slice)}`, exact)
  for (const [name, part] of Object.entries(value)) slices(part, text, `${path}.${name}`)
}

const anchorFields = { start: number, end: number, exact: string }
const placed = { start: absent(number), end: absent(number), exact: absent(string) }
const implied = { impliedBy: absent(string) }
const KINDS = ['person', 'government', 'organization', 'group', 'document', 'publisher', 'unknown'] as const
const ACTS = [
  'asserts',
  'confirms',
  'denies',
  'doubts',
  'withholds',
  'predicts',
  'demands',
  'asks',
  'expresses',
] as const

const anchor = record<Anchor>(anchorFields)

const time = record<Time>({
  ...anchorFields,
  ...implied,
  edtf: string,
  relation: oneOf('on', 'by', 'until', 'since', 'from', 'before', 'after', 'during'),
})

const quantity = record<Quantity>({
  ...anchorFields,
  low: nullable(number),
  best: nullable(number),
  high: nullable(number),
  unit: nullable(string),
  of: nullable(string),
  bound: oneOf('exact', 'about', 'atLeast', 'atMost', 'between', 'vague'),
})

const place = record<Place>({
  ...anchorFields,
  name: string,
  country: nullable(string),
  lat: nullable(number),
  lon: nullable(number),
  precision: oneOf('point', 'city', 'region', 'country', 'area'),
})

const affiliation = record<Affiliation>({ name: string, kind: oneOf(...KINDS), country: nullable(string) })

const source: Check = record<Source>({
  ...anchorFields,
  name: string,
  kind: oneOf(...KINDS),
  named: boolean,
  role: nullable(string),
  affiliation: nullable(affiliation),
  country: nullable(string),
  mention: nullable(anchor),
  via: list((value, path) => source(value, path)),
})

const claim = record<Claim>({
  id: string,
  voice: oneOf('attributed', 'publisher'),
  foundBy: string,
  within: nullable(string),
  refersTo: list(string),
  sources: list(source),
  cue: nullable(anchor),
  content: list(anchor),
  quotation: oneOf('direct', 'indirect', 'mixed'),
  act: oneOf(...ACTS),
  negated: boolean,
  certainty: oneOf('certain', 'probable', 'possible', 'unknown'),
  hedge: nullable(anchor),
  conditional: boolean,
  firstTime: nullable(anchor),
  said: nullable(record<Said>({ ...placed, ...implied, edtf: string })),
  times: list(time),
  quantities: list(quantity),
  places: list(place),
  score: number,
})

const article = record<Article>({
  id: string,
  revision: string,
  url: nullable(string),
  publisher: nullable(string),
  language: string,
  headline: nullable(anchor),
  byline: list(record<Author>({ ...placed, name: string })),
  dateline: nullable(anchor),
  published: nullable(
    record<Published>({ ...implied, edtf: string, from: oneOf('option', 'json-ld', 'meta', 'time', 'text') }),
  ),
  completeness: record<Completeness>({
    state: oneOf('complete', 'truncated', 'unknown'),
    seen: nullable(number),
    evidence: nullable(anchor),
  }),
  text: string,
})

const problem = record<Problem>({
  ...placed,
  rule: string,
  message: string,
  found: nullable(string),
  expected: nullable(string),
  url: nullable(string),
})

const readResult = record<ReadResult>({
  input: string,
  article,
  claims: list(claim),
  mentions: record<ReadResult['mentions']>({ times: list(time), quantities: list(quantity), places: list(place) }),
  problems: list(problem),
  engine: record<Engine>({ version: string, model: nullable(string), runtime: oneOf('native', 'wasm', 'none') }),
  readAt: string,
})
