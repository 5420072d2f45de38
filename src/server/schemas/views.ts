/** The views of a story (`src/ledger-views.ts`, `src/page-views.ts`) as schemas of answers. */
import { z } from 'zod'
import {
  amends,
  articleRef,
  correction,
  dateEntry,
  decision,
  numberEntry,
  position,
  proposition,
  reliability,
  sourceRef,
  stance,
  status,
  storyClaim,
  tombstone,
} from './ledger.ts'
import { anchor, article, claim, completeness, engine, precision, problem, relation } from './model.ts'
import { edtf, integer, list, moment, named } from './schema.ts'

const ofStory = { story: z.string() }
const asOf = { ...ofStory, asOf: moment }
const counts = z.record(z.string(), integer)
const dated = z.enum(['said', 'published', 'captured'])

export const boardPage = named(
  'Board',
  z.strictObject({
    ...asOf,
    total: integer,
    counts,
    propositions: list(proposition),
    latest: z.record(z.string(), z.strictObject({ said: z.string(), dated })),
  }),
)

const run = z.strictObject({
  text: z.string(),
  whose: z.enum(['theirs', 'ours']),
  strong: z.boolean().optional(),
  at: integer.optional(),
})

export const propositionPage = named(
  'PropositionPage',
  z.strictObject({ ...ofStory, proposition, claims: list(storyClaim), contexts: z.record(z.string(), list(run)) }),
)

export const timelinePage = named(
  'Timeline',
  z.strictObject({
    ...asOf,
    total: integer,
    articles: z.record(z.string(), z.string()),
    dated: z.record(z.string(), dated),
    events: list(
      z.strictObject({
        said: edtf,
        dated,
        proposition: z.string(),
        claim: z.string(),
        source: sourceRef,
        stance,
        from: stance.nullable(),
        first: list(z.enum(['report', 'confirmation', 'denial'])),
        publisher: z.string().nullable(),
        words: list(z.string()),
        amends: list(z.strictObject({ ...amends.shape, exact: z.string() })),
        truncated: z.boolean(),
      }),
    ),
  }),
)

export const numbers = named(
  'Numbers',
  z.strictObject({
    ...asOf,
    propositions: list(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        warnings: list(z.string()),
        truncated: z.boolean(),
        captured: list(z.string()),
        numbers: list(numberEntry),
        dates: list(dateEntry),
      }),
    ),
  }),
)

export const unconfirmed = named(
  'Unconfirmed',
  z.strictObject({ ...asOf, total: integer, propositions: list(proposition) }),
)

const claimChange = named(
  'ClaimChange',
  z.strictObject({
    before: storyClaim.nullable(),
    after: storyClaim.nullable(),
    how: list(z.enum(['reworded', 'numberChanged', 'dateChanged', 'attributionWeakened', 'notSeen'])),
  }),
)

export const changes = named(
  'Changes',
  z.strictObject({
    ...asOf,
    since: moment,
    articles: list(
      z.strictObject({
        how: z.enum(['new', 'revision', 'reread']),
        article: articleRef,
        from: articleRef.nullable(),
        claims: list(claimChange),
        corrections: list(correction),
      }),
    ),
    propositions: list(
      z.strictObject({
        proposition: z.string(),
        text: z.string(),
        kind: z.enum(['new', 'gone', 'status', 'position', 'number', 'date']),
        from: z.string().nullable(),
        to: z.string().nullable(),
        source: sourceRef.nullable(),
      }),
    ),
    decisions: list(decision),
    forgotten: list(tombstone),
  }),
)

export const sources = named(
  'Sources',
  z.strictObject({
    ...ofStory,
    sources: list(
      z.strictObject({
        source: sourceRef,
        claims: integer,
        propositions: integer,
        changes: integer,
        reliability,
        first: edtf,
        latest: edtf,
        articles: integer,
      }),
    ),
  }),
)

export const sourcePage = named(
  'SourcePage',
  z.strictObject({
    ...ofStory,
    source: sourceRef,
    positions: list(
      z.strictObject({
        proposition: z.string(),
        text: z.string(),
        status,
        position,
        captured: list(z.string()),
        others: list(z.strictObject({ source: sourceRef, stance, latest: edtf, claims: list(z.string()) })),
      }),
    ),
    claims: list(storyClaim),
    seeAlso: list(
      z.strictObject({
        source: sourceRef,
        how: z.enum(['itsBody', 'speaksForIt', 'sameBody', 'itsGovernment', 'ofThatState']),
      }),
    ),
    reliability,
    names: list(z.string()),
    related: list(sourceRef),
  }),
)

export const articles = named(
  'Articles',
  z.strictObject({
    ...ofStory,
    articles: list(
      z.strictObject({ article: articleRef, revisions: integer, claims: integer, completeness, problems: integer }),
    ),
  }),
)

const revision = z.strictObject({
  revision: z.string(),
  capturedAt: moment,
  readAt: z.string(),
  engine,
  seen: z.number().nullable(),
})

export const articlePage = named(
  'ArticlePage',
  z.strictObject({
    ...ofStory,
    reading: z.strictObject({
      article,
      claims: list(claim),
      problems: list(problem),
      engine,
      capturedAt: moment,
      readAt: z.string(),
      syndicatedFrom: z.string().nullable(),
    }),
    decided: z.record(z.string(), z.enum(['accepted', 'rejected', 'relabelled', 'added'])),
    revisions: list(revision),
    propositions: z.record(z.string(), z.string()),
    decisions: list(decision),
  }),
)

export const comparison = named(
  'Comparison',
  z.strictObject({
    ...ofStory,
    article: z.string(),
    from: revision,
    to: revision,
    text: list(z.strictObject({ op: z.enum(['same', 'removed', 'added']), exact: z.string() })),
    claims: list(claimChange),
    corrections: list(correction),
  }),
)

const mentioned = {
  claim: z.string(),
  proposition: z.string().nullable(),
  article: z.string(),
  said: edtf,
  dated,
  sources: list(z.string()),
  words: list(z.string()),
  exact: z.string(),
}

export const places = named(
  'Places',
  z.strictObject({
    ...ofStory,
    places: list(
      z.strictObject({
        name: z.string(),
        country: z.string().nullable(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
        precision,
        claims: list(z.strictObject(mentioned)),
      }),
    ),
  }),
)

export const times = named(
  'Times',
  z.strictObject({ ...ofStory, times: list(z.strictObject({ ...mentioned, edtf, relation })) }),
)

export const decisionLog = named(
  'Decisions',
  z.strictObject({ ...ofStory, decisions: list(z.strictObject({ ...decision.shape, undone: z.boolean() })) }),
)

const span = { start: integer, end: integer }

export const searchPage = named(
  'Search',
  z.strictObject({
    q: z.string(),
    total: integer,
    hits: list(
      z.union([
        z.strictObject({
          kind: z.literal('claim'),
          ...ofStory,
          article: articleRef,
          claim: z.string(),
          proposition: z.string().nullable(),
          does: claim.pick({
            ...{ act: true, cue: true, negated: true, certainty: true, hedge: true },
            ...{ conditional: true, firstTime: true },
          }),
          words: list(z.string()),
          sources: list(z.string()),
          said: edtf,
        }),
        z.strictObject({
          kind: z.literal('article'),
          ...ofStory,
          article: articleRef,
          ...anchor.shape,
          found: list(z.strictObject(span)),
        }),
      ]),
    ),
  }),
)
