/** The board of a story, and the views of it. */
import { z } from 'zod'
import { boardPage, numbersOf, propositionPage, timelinePage, unconfirmedPage } from '../../index.ts'
import { get } from '../route.ts'
import { status } from '../schemas/ledger.ts'
import * as views from '../schemas/views.ts'
import { flag, moment, none, ofStory, paged, pagedOrWhole, withId, words } from '../values.ts'

export const board = get({
  path: '/api/stories/:story/board',
  summary: 'the propositions of a story by their sources, what was said of last first',
  params: ofStory,
  query: z.strictObject({
    ...paged(100, 10_000),
    status: status.optional(),
    truncated: flag.describe('only those from articles that were not seen whole'),
    changedSince: moment.optional(),
    q: words.default('').describe('words in claims or names of sources'),
    expresses: flag.describe('with those that hold wishes and feelings alone'),
  }),
  gives: views.boardPage,
  run: async ({ params, query: { status = null, changedSince = null, ...rest } }, { desk }) =>
    boardPage(await desk.state(params.story), { ...rest, status, changedSince }),
})

export const proposition = get({
  path: '/api/stories/:story/propositions/:id',
  summary: 'one proposition, by the beginning of its id, with its claims and the sentences they stand in',
  params: withId,
  query: none,
  gives: views.propositionPage,
  run: async ({ params }, { desk }) => propositionPage(await desk.state(params.story), params.id),
})

export const timeline = get({
  path: '/api/stories/:story/timeline',
  summary: 'who took which position when, with the first of each kind',
  params: ofStory,
  query: z.strictObject(paged(1000, 10_000)),
  gives: views.timelinePage,
  run: async ({ params, query: { offset, limit } }, { desk }) => {
    return timelinePage(await desk.state(params.story), offset, limit)
  },
})

export const numbers = get({
  path: '/api/stories/:story/numbers',
  summary: 'how numbers, and dates that were moved, changed',
  params: ofStory,
  query: none,
  gives: views.numbers,
  run: async ({ params }, { desk }) => numbersOf((await desk.state(params.story)).board),
})

export const unconfirmed = get({
  path: '/api/stories/:story/unconfirmed',
  summary: 'what nobody independent confirms',
  params: ofStory,
  query: z.strictObject(pagedOrWhole(10_000)),
  gives: views.unconfirmed,
  run: async ({ params, query: { offset, limit = null } }, { desk }) =>
    unconfirmedPage(await desk.state(params.story), offset, limit),
})

export const changes = get({
  path: '/api/stories/:story/changes',
  summary: 'what changed since a time',
  params: ofStory,
  query: z.strictObject({ since: moment }),
  gives: views.changes,
  run: ({ params, query }, { desk }) => desk.changes(params.story, query.since),
})
