/** What a person decides. */
import { z } from 'zod'
import { type By, decide as decideOn, decisionLog, mark as markIn } from '../../index.ts'
import { get, post } from '../route.ts'
import { decision, reliability } from '../schemas/ledger.ts'
import { act } from '../schemas/model.ts'
import { list, named } from '../schemas/schema.ts'
import * as views from '../schemas/views.ts'
import type { Served } from '../served.ts'
import { date, id, name, none, ofStory, reason } from '../values.ts'

export const decisions = get({
  path: '/api/stories/:story/decisions',
  summary: 'what was decided on a story, and what of it was taken back',
  params: ofStory,
  query: none,
  gives: views.decisionLog,
  run: async ({ params }, { desk }) => decisionLog(params.story, (await desk.state(params.story)).decisions),
})

/** More than the claims of a proposition. */
const CLAIMS = 1000
const claims = list(id).refine(({ length }) => length > 0 && length <= CLAIMS, `expected 1 to ${CLAIMS} claims`)

const wish = named(
  'Wish',
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['accept', 'reject']), claim: id }),
      z.strictObject({ kind: z.literal('relabel'), claim: id, act, negated: z.boolean() }),
      z.strictObject({ kind: z.enum(['split', 'merge']), claims }),
      z.strictObject({ kind: z.literal('rename'), source: id, name }),
      z.strictObject({ kind: z.literal('reliability'), source: id, grade: reliability }),
      z.strictObject({ kind: z.literal('undo'), decision: id }),
    ])
    .describe('claims by the beginning of their ids (ID@ARTICLE: in that article alone), sources by name or id'),
)

const signed = {
  by: name.optional().describe('who decides; the user of the machine where nobody is named'),
  why: reason.optional(),
}

/** Bytes of a decision. */
const MOST = 1_000_000

export const decide = post({
  path: '/api/stories/:story/decisions',
  summary: 'decides on claims, sources or an earlier decision',
  params: ofStory,
  query: none,
  body: z.strictObject({ wish, ...signed }),
  most: MOST,
  gives: decision,
  run: ({ params, body: { wish, ...rest } }, { desk, effects }) =>
    desk.change((store) => decideOn(store, params.story, wish, by(rest, effects))),
})

const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
/** More than anybody marks in one claim. */
const SPANS = 100
const spans = list(span).refine(({ length }) => length <= SPANS, `expected at most ${SPANS} stretches`)

const marked = named(
  'Marked',
  z
    .strictObject({
      article: id,
      content: spans,
      cue: span.nullable(),
      sources: spans,
      act,
      negated: z.boolean(),
      said: date.nullable(),
    })
    .refine(({ content, cue }) => content.length > 0 || cue !== null, 'expected a content or a cue')
    .describe('characters [start, end) of the text of the article, in UTF-16 code units'),
)

export const mark = post({
  path: '/api/stories/:story/claims',
  summary: 'adds a claim by its characters in an article',
  params: ofStory,
  query: none,
  body: z.strictObject({ marked, ...signed }),
  most: MOST,
  gives: decision,
  run: ({ params, body: { marked, ...rest } }, { desk, effects }) =>
    desk.change((store) => markIn(store, params.story, marked, by(rest, effects))),
})

/** Under the lock: decisions of one moment are told apart by their order. */
const by = (
  { by, why }: { readonly by?: string | undefined; readonly why?: string | undefined },
  effects: Served['effects'],
): By => ({
  by: by ?? effects.user(),
  why: why ?? '',
  at: effects.now(),
})
