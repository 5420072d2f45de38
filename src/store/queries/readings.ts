/** Readings as they were added. */
import type { Reading } from '../../ledger-model.ts'
import type { Db } from '../database.ts'
import { unpack } from '../pack.ts'

export async function readingsOf(db: Db, story: string): Promise<readonly Reading[]> {
  const rows = await query(db)
    .innerJoin('member', 'member.article', 'revision.article')
    .where('member.story', '=', story)
    .execute()
  return rows.flatMap(toReading)
}

export async function readingsOfArticle(db: Db, article: string): Promise<readonly Reading[]> {
  return (await query(db).where('revision.article', '=', article).execute()).flatMap(toReading)
}

/** One row for each state of a text and each engine that read it. */
const query = (db: Db) =>
  db
    .selectFrom('revision')
    .innerJoin('reading', (join) =>
      join.onRef('reading.article', '=', 'revision.article').onRef('reading.revision', '=', 'revision.revision'),
    )
    .select([
      'revision.article',
      'revision.revision',
      'revision.captured_at',
      'revision.syndicated_from',
      'reading.payload',
      'reading.content',
    ])
    .orderBy('revision.captured_at')
    .orderBy('revision.seq')
    .orderBy('reading.seq')

interface Row {
  readonly article: string
  readonly revision: string
  readonly captured_at: string
  readonly syndicated_from: string | null
  readonly payload: string
  readonly content: Buffer | null
}

type Content = Pick<Reading, 'read' | 'claims' | 'problems' | 'engine' | 'readAt'>

const toReading = ({ article, revision, captured_at, syndicated_from, payload, content }: Row): readonly Reading[] =>
  content === null
    ? []
    : [
        {
          article,
          revision,
          payload,
          capturedAt: captured_at,
          syndicatedFrom: syndicated_from,
          ...unpack<Content>(content),
        },
      ]
