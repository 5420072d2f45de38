/** Where and when a story happens. */
import { placesOf, timesOf } from '../../index.ts'
import { get } from '../route.ts'
import * as views from '../schemas/views.ts'
import { none, ofStory } from '../values.ts'

export const places = get({
  path: '/api/stories/:story/places',
  summary: 'the places in the claims of a story, with how precise they are',
  params: ofStory,
  query: none,
  gives: views.places,
  run: async ({ params }, { desk }) => placesOf(await desk.state(params.story)),
})

export const times = get({
  path: '/api/stories/:story/times',
  summary: 'the times that the claims of a story are about, with how precise they are',
  params: ofStory,
  query: none,
  gives: views.times,
  run: async ({ params }, { desk }) => timesOf(await desk.state(params.story)),
})
