/** The data model of the ledger and the board (`src/ledger-model.ts`) as schemas of answers. */
import { z } from 'zod'
import { act, affiliation, anchor, bound, claim, kind, relation } from './model.ts'
import { edtf, integer, list, moment, named } from './schema.ts'

export const stance = z.enum(['supports', 'denies', 'doubts', 'withholds'])
export const status = z.enum(['disputed', 'denied', 'unconfirmed', 'singleOrigin', 'corroborated'])
export const reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])

export const storySummary = named(
  'StorySummary',
  z.strictObject({
    story: z.string(),
    articles: integer,
    revisions: integer,
    claims: integer,
    first: moment,
    latest: moment,
  }),
)

export const sourceRef = named(
  'SourceRef',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    kind,
    named: z.boolean(),
    role: z.string().nullable(),
    affiliation: affiliation.nullable(),
    country: z.string().nullable(),
  }),
)

export const articleRef = named(
  'ArticleRef',
  z.strictObject({
    article: z.string(),
    revision: z.string(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    headline: z.string().nullable(),
    published: edtf.nullable(),
    capturedAt: moment,
    syndicatedFrom: z.string().nullable(),
    truncated: z.boolean(),
  }),
)

export const storyClaim = named(
  'StoryClaim',
  z.strictObject({
    claim,
    article: articleRef,
    sources: list(sourceRef),
    said: edtf,
    words: list(z.string()),
    inNote: z.literal(true).optional(),
    notSeenAgain: z.literal(true).optional(),
  }),
)

const claimRef = named(
  'ClaimRef',
  z.strictObject({
    article: z.string(),
    revision: z.string(),
    claim: z.string(),
    at: list(z.tuple([integer, integer, z.string()]).readonly()),
    alone: z.boolean().optional(),
  }),
)

const change = named(
  'Change',
  z.union([
    z.strictObject({ kind: z.enum(['accept', 'reject']), claim: claimRef }),
    z.strictObject({ kind: z.literal('relabel'), claim: claimRef, act, negated: z.boolean() }),
    z.strictObject({ kind: z.literal('add'), claim: claimRef, value: claim }),
    z.strictObject({ kind: z.enum(['split', 'merge']), claims: list(claimRef) }),
    z.strictObject({ kind: z.literal('rename'), source: z.string(), name: z.string() }),
    z.strictObject({ kind: z.literal('reliability'), source: z.string(), grade: reliability }),
    z.strictObject({ kind: z.literal('undo'), decision: z.string() }),
  ]),
)

export const decision = named(
  'Decision',
  z.strictObject({
    id: z.string(),
    story: z.string(),
    by: z.string(),
    at: moment,
    why: z.string(),
    change,
  }),
)

export const position = named(
  'Position',
  z.strictObject({
    source: sourceRef,
    stance,
    first: edtf,
    latest: edtf,
    changes: list(z.strictObject({ from: stance, to: stance, said: edtf, claim: z.string() })),
    claims: list(z.string()),
    reliability,
  }),
)

export const amends = named(
  'Amends',
  z.strictObject({
    claim: z.string(),
    value: z.string(),
    source: sourceRef,
    how: z.enum(['replaces', 'differs']),
  }),
)

const withdrawn = named(
  'Withdrawn',
  z.strictObject({
    how: z.enum(['silentEdit', 'correction']),
    revision: z.string(),
    note: z.string().nullable(),
  }),
)

export const numberEntry = named(
  'NumberEntry',
  z.strictObject({
    said: edtf,
    low: z.number().nullable(),
    best: z.number().nullable(),
    high: z.number().nullable(),
    bound,
    unit: z.string().nullable(),
    of: z.string().nullable(),
    state: z.string().nullable(),
    exact: z.string(),
    source: sourceRef,
    claim: z.string(),
    amends: amends.nullable(),
    withdrawn: withdrawn.nullable(),
  }),
)

export const dateEntry = named(
  'DateEntry',
  z.strictObject({
    said: edtf,
    edtf,
    relation,
    exact: z.string(),
    source: sourceRef,
    claim: z.string(),
    amends: amends.nullable(),
    withdrawn: withdrawn.nullable(),
  }),
)

const chain = named(
  'Chain',
  z.strictObject({
    claim: z.string(),
    publisher: z.string().nullable(),
    links: list(sourceRef),
    origin: z.string(),
    unnamed: z.boolean(),
    circular: z.boolean(),
  }),
)

const first = z
  .strictObject({
    said: edtf,
    dated: z.enum(['said', 'published', 'captured']),
    source: z.string(),
    claim: z.string(),
  })
  .nullable()

export const proposition = named(
  'Proposition',
  z.strictObject({
    id: z.string(),
    text: z.string(),
    textClaim: z.string(),
    claims: list(z.string()),
    grouping: list(z.strictObject({ a: z.string(), b: z.string(), score: z.number(), why: z.string() })),
    positions: list(position),
    numbers: list(numberEntry),
    dates: list(dateEntry),
    origins: z.strictObject({ atLeast: integer, atMost: integer, chains: list(chain) }),
    status,
    statusClaims: list(z.string()),
    first: z.strictObject({ report: first, confirmation: first, denial: first }),
    reason: z.string(),
    withheldBy: list(sourceRef),
    interestedOnly: z.boolean(),
    credibility: z.strictObject({
      grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
      reason: z.string(),
    }),
    truncated: z.boolean(),
    warnings: list(z.string()),
    captured: list(z.string()),
  }),
)

export const correction = named('Correction', z.strictObject({ ...anchor.shape, claims: list(z.string()) }))

export const entry = named(
  'Entry',
  z.strictObject({
    seq: integer,
    at: moment,
    kind: z.enum(['payload', 'article', 'revision', 'reading', 'member', 'decision', 'tombstone']),
    story: z.string().nullable(),
    article: z.string().nullable(),
    about: z.string(),
    engine: z.string().nullable(),
    by: z.string().nullable(),
    why: z.string().nullable(),
    sets: z
      .union([
        z.strictObject({ act, negated: z.boolean() }),
        z.strictObject({ source: z.string(), name: z.string() }),
        z.strictObject({ source: z.string(), grade: reliability }),
      ])
      .nullable(),
  }),
)

export const tombstone = named(
  'Tombstone',
  z.strictObject({ article: z.string(), by: z.string(), why: z.string(), at: moment }),
)
