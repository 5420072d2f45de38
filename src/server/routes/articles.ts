/** The articles of a story. */
import { z } from 'zod'
import { articleOf, articlesOf, compare } from '../../index.ts'
import { get } from '../route.ts'
import * as views from '../schemas/views.ts'
import { none, ofStory, withId, words } from '../values.ts'

export const articles = get({
  path: '/api/stories/:story/articles',
  summary: 'the articles of a story, captured last first',
  params: ofStory,
  query: none,
  gives: views.articles,
  run: async ({ params }, { desk }) => articlesOf(await desk.state(params.story)),
})

export const article = get({
  path: '/api/stories/:story/articles/:id',
  summary: 'one article as it was read, with its text, its claims and what was decided on them',
  params: withId,
  query: z.strictObject({ revision: words.optional().describe('the latest where none is named') }),
  gives: views.articlePage,
  run: async ({ params, query }, { desk }) =>
    articleOf(await desk.state(params.story), params.id, query.revision ?? null),
})

export const comparison = get({
  path: '/api/stories/:story/articles/:id/compare',
  summary: 'two states of one article: words, claims and notes of its publisher',
  params: withId,
  query: z.strictObject({
    from: words.optional().describe('a revision; the one before `to` where none is named'),
    to: words.optional().describe('a revision; the latest where none is named'),
  }),
  gives: views.comparison,
  run: async ({ params, query: { from = null, to = null } }, { desk }) =>
    compare(await desk.state(params.story), params.id, from, to),
})
