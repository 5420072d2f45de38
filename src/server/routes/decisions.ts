/** What a person decides. */
import { decisionLog } from '../../index.ts'
import { get } from '../route.ts'
import * as views from '../schemas/views.ts'
import { none, ofStory } from '../values.ts'

export const decisions = get({
  path: '/api/stories/:story/decisions',
  summary: 'what was decided on a story, and what of it was taken back',
  params: ofStory,
  query: none,
  gives: views.decisionLog,
  run: async ({ params }, { desk }) => decisionLog(params.story, (await desk.state(params.story)).decisions),
})
