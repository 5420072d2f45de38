/** Search over claims and articles. */
import { z } from 'zod'
import { search as searchIn } from '../../index.ts'
import { get } from '../route.ts'
import * as views from '../schemas/views.ts'
import { none, paged, words } from '../values.ts'

export const search = get({
  path: '/api/search',
  summary: 'claims and articles that hold all words, whatever their case and diacritics, by their beginnings',
  params: none,
  query: z.strictObject({
    q: words,
    story: words.optional().describe('in all stories where none is named'),
    ...paged(50, 500),
  }),
  gives: views.searchPage,
  run: ({ query: { story = null, ...rest } }, { desk }) => searchIn(desk, { ...rest, story }),
})
