/** Adds a claim by its characters: no extractor finds all. */

import { UserError } from '../errors.ts'
import type { Decision, Reading } from '../ledger-model.ts'
import type { Act, Claim, ReadResult, Source } from '../model.ts'
import { hash } from '../pipeline/hash.ts'
import { latestReadings } from '../pipeline/ledger/latest-reading.ts'
import { read } from '../read.ts'
import type { Store } from '../store/store.ts'
import { anchor, contains, type Span, same } from '../text/span.ts'
import { urlId } from './article-id.ts'
import { beginSo } from './begin-so.ts'
import { headOf } from './board.ts'
import { articleRef } from './claims.ts'
import { type By, claimRef, enter } from './decide.ts'

/** Characters `[start, end)` in UTF-16 code units of the article's text. */
export interface Marked {
  /** Its id, the beginning of it, or its URL. */
  readonly article: string
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly sources: readonly Span[]
  readonly act: Act
  readonly negated: boolean
  /** Day that it was said, EDTF; null where the text does not tell. */
  readonly said: string | null
}

/** Throws `story-unknown`, `article-unknown` or `characters-outside`. */
export async function mark(store: Store, story: string, marked: Marked, by: By): Promise<Decision> {
  await headOf(store, story)
  const held = articleNamed(latestReadings(await store.readings(story)), marked.article, story)
  const value = claimOf(held, marked, await mentionsOf(held))
  return enter(store, story, { kind: 'add', claim: claimRef({ claim: value, article: articleRef(held) }), value }, by)
}

function articleNamed(readings: readonly Reading[], named: string, story: string): Reading {
  const exact = readings.filter(({ article }) => article === named || article === urlId(named))
  const found = exact.length > 0 ? exact : readings.filter(({ article }) => article.startsWith(named.replace(/^#/, '')))
  if (found.length !== 1)
    throw new UserError('article-unknown', `${beginSo(found.length, 'article', named)} in ${story}`)
  return found[0]!
}

/** Amounts, times and places, read from the text as it is held. */
async function mentionsOf({ read: { text, published }, readAt }: Reading): Promise<ReadResult['mentions']> {
  const capture = {
    input: '-',
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    charset: 'utf-8',
    url: null,
  }
  const { article, mentions } = await read(capture, {
    published: published?.edtf ?? null,
    publisher: null,
    url: null,
    readAt,
  })
  return article.text === text ? mentions : { times: [], quantities: [], places: [] }
}

function claimOf(
  { read: { text }, revision, claims }: Reading,
  marked: Marked,
  mentions: ReadResult['mentions'],
): Claim {
  const at = (span: Span) => inText(text, span)
  const content = marked.content.map(at)
  const inside = <M extends Span>(all: readonly M[]) => all.filter((one) => content.some((part) => contains(part, one)))
  const { act, negated, said } = marked
  return {
    id: idOf(revision, marked),
    voice: 'attributed',
    foundBy: 'person',
    within: null,
    refersTo: [],
    sources: marked.sources.map((span) => sourceAt(at(span), claims)),
    cue: marked.cue ? at(marked.cue) : null,
    content,
    quotation: 'indirect',
    act,
    negated,
    certainty: act === 'asks' || act === 'withholds' ? 'unknown' : 'certain',
    hedge: null,
    conditional: false,
    firstTime: null,
    said: said === null ? null : { edtf: said, impliedBy: 'person' },
    times: inside(mentions.times),
    quantities: inside(mentions.quantities),
    places: inside(mentions.places),
    score: 1,
  }
}

function inText(text: string, span: Span) {
  if (span.start >= 0 && span.start < span.end && span.end <= text.length) return anchor(text, span)
  throw new UserError('characters-outside', `${span.start}-${span.end} in a text of ${text.length}`)
}

/** Who it is where a claim of the article has the same source, or one of the same words; else what is written there. */
function sourceAt(at: ReturnType<typeof inText>, claims: readonly Claim[]): Source {
  const all = claims.flatMap(({ sources }) => sources)
  const known =
    all.find((source) => same(source, at)) ?? all.find(({ exact, name }) => exact === at.exact || name === at.exact)
  if (known) return { ...known, ...at }
  const unknown = { role: null, affiliation: null, country: null, mention: null, via: [] }
  return { ...at, name: at.exact, kind: 'unknown', named: true, ...unknown }
}

/** As of claims that were extracted: hash of the revision and the anchors, and here of who found it. */
function idOf(revision: string, { content, cue, sources }: Marked): string {
  const spans = (all: readonly Span[]): string => all.map(({ start, end }) => `${start}-${end}`).join(',')
  const key = [revision, 'person', spans(sources), cue ? spans([cue]) : '', spans(content)].join('|')
  return hash(key)
}
