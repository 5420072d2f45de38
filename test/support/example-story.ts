/** The example story that ships with the project, read by the rules alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../src/index.ts'
import type { Reading } from '../../src/ledger-model.ts'

const FOLDER = join(import.meta.dirname, '../../examples/harrow-quay')

/** In the order in which a folder is added: the twelve articles, then the second state of the last of them. */
export const EXAMPLE_FILES: readonly string[] = [
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .sort(),
  'later/12-post-alarm.html',
]

/** Captured a day apart from each other, on the days of March 2025 from the tenth on. */
export function exampleReadings(files: readonly string[] = EXAMPLE_FILES): Promise<Reading[]> {
  return Promise.all(files.map((file, index) => readingOf(file, `2025-03-${10 + index}T12:00:00.000Z`)))
}

async function readingOf(file: string, capturedAt: string): Promise<Reading> {
  const bytes = readFileSync(join(FOLDER, file))
  const stated = { published: null, publisher: null, url: null, readAt: '2025-04-01' }
  const capture = { input: file, bytes, mediaType: 'text/html', charset: null, url: null }
  const { article, claims, problems, engine, readAt } = await read(capture, stated)
  return {
    article: article.id,
    revision: article.revision,
    payload: null,
    capturedAt,
    syndicatedFrom: null,
    read: article,
    claims,
    problems,
    engine,
    readAt,
  }
}
