/** A story to keep and to hand on. */
import { z } from 'zod'
import { dossier as dossierOf, type ExportFormat, exported } from '../../index.ts'
import { download } from '../route.ts'
import { moment, ofStory } from '../values.ts'

const EXPORTS: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  csv: 'text/csv; charset=utf-8',
}

export const exportStory = download({
  path: '/api/stories/:story/export',
  summary: 'a story as JSON, or one row a claim as JSON Lines or CSV',
  params: ofStory,
  query: z.strictObject({ format: z.enum(['json', 'jsonl', 'csv']).default('json') }),
  mediaTypes: Object.values(EXPORTS),
  run: async ({ params: { story }, query: { format } }, { desk }) => ({
    name: `${story}.${format}`,
    mediaType: EXPORTS[format],
    text: exported(await desk.state(story), format),
  }),
})

const DOSSIERS = {
  html: { ending: 'html', mediaType: 'text/html; charset=utf-8' },
  markdown: { ending: 'md', mediaType: 'text/markdown; charset=utf-8' },
} as const

export const dossier = download({
  path: '/api/stories/:story/dossier',
  summary: 'a story as one page to hand on',
  params: ofStory,
  query: z.strictObject({ format: z.enum(['html', 'markdown']).default('html'), since: moment.optional() }),
  mediaTypes: Object.values(DOSSIERS).map(({ mediaType }) => mediaType),
  run: async ({ params: { story }, query: { format, since = null } }, { desk }) => ({
    name: `${story}.${DOSSIERS[format].ending}`,
    mediaType: DOSSIERS[format].mediaType,
    text: dossierOf(await desk.state(story), format, since),
  }),
})
