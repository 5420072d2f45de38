/** What the ledger holds. */
import { z } from 'zod'
import { get } from '../route.ts'
import { entry, storySummary } from '../schemas/ledger.ts'
import { list, named } from '../schemas/schema.ts'
import { none, number, paged } from '../values.ts'

export const stories = get({
  path: '/api/stories',
  summary: 'the stories of the ledger, with how much is in each',
  params: none,
  query: none,
  gives: named('Stories', z.strictObject({ stories: list(storySummary) })),
  run: async (_, { desk }) => ({ stories: await desk.store.stories() }),
})

export const health = get({
  path: '/api/health',
  summary: 'that the server runs, with what',
  params: none,
  query: none,
  gives: named(
    'Health',
    z.strictObject({
      version: z.string(),
      model: z.string().nullable().describe('the learned extractor; null: the rules read alone'),
      ledger: z.enum(['sqlite', 'postgres']),
    }),
  ),
  run: async (_, { version, ledger, extractor }) => ({ version, ledger, model: (await extractor())?.name ?? null }),
})

export const log = get({
  path: '/api/log',
  summary: 'the entries of the ledger behind one',
  params: none,
  query: z.strictObject({ after: number.default(0), limit: paged(1000, 10_000).limit }),
  gives: named('Log', z.strictObject({ entries: list(entry), more: z.boolean().describe('there are later ones') })),
  run: async ({ query: { after, limit } }, { desk }) => {
    const entries = await desk.store.log(after)
    return { entries: entries.slice(0, limit), more: entries.length > limit }
  },
})
