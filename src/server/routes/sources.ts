/** The sources of a story. */
import { sourceOf, sourcesOf } from '../../index.ts'
import { get } from '../route.ts'
import * as views from '../schemas/views.ts'
import { none, ofStory, withId } from '../values.ts'

export const sources = get({
  path: '/api/stories/:story/sources',
  summary: 'the sources of a story, who said most first',
  params: ofStory,
  query: none,
  gives: views.sources,
  run: async ({ params }, { desk }) => sourcesOf(await desk.state(params.story)),
})

export const source = get({
  path: '/api/stories/:story/sources/:id',
  summary: 'all that one source said, by its id or its name',
  params: withId,
  query: none,
  gives: views.sourcePage,
  run: async ({ params }, { desk }) => sourceOf(await desk.state(params.story), params.id),
})
