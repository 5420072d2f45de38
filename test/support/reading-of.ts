/** A text as the ledger would hold it. */
import type { Reading } from '../../src/ledger-model.ts'
import { readText } from './read-text.ts'

/** Published on that day by that publisher, captured at its noon. */
export async function readingOf(text: string, published: string, publisher: string): Promise<Reading> {
  const { article, claims, problems, engine, readAt } = await readText(text, { published, publisher })
  return {
    article: article.id,
    revision: article.revision,
    payload: null,
    capturedAt: `${published.slice(0, 10)}T12:00:00.000Z`,
    syndicatedFrom: null,
    read: article,
    claims,
    problems,
    engine,
    readAt,
  }
}
