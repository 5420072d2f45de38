/** Readings as they were added. */
import type { Reading } from '../../ledger-model.ts'
import type { Db } from '../database.ts'
import { unpack } from '../pack.ts'
import type { State } from '../store.ts'

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

export async function statesOf(db: Db, story: string): Promise<readonly State[]> {
  const rows = await inOrder(db)
    .innerJoin('member', 'member.article', 'revision.article')
    .select(['revision.article', 'revision.revision', 'revision.captured_at as capturedAt'])
    .select(['revision.seq as state', 'reading.seq as reading'])
    .where('member.story', '=', story)
    .where('reading.content', 'is not', null)
    .execute()
  return rows.map(({ state, reading, ...row }) => ({ ...row, at: [state, reading] }))
}

/** Of one statement: SQLite takes 32,766 values. */
const STATES = 5000

export async function readingsAt(db: Db, states: readonly State[]): Promise<readonly Reading[]> {
  const rows: Row[] = []
  for (let i = 0; i < states.length; i += STATES) {
    const some = states.slice(i, i + STATES)
    const found = query(db)
      .where(
        'revision.seq',
        'in',
        some.map(({ at }) => at[0]),
      )
      .where(
        'reading.seq',
        'in',
        some.map(({ at }) => at[1]),
      )
    rows.push(...(await found.execute()))
  }
  return rows.flatMap(toReading)
}

/** One row for each state of a text and each engine that read it. */
const query = (db: Db) =>
  inOrder(db)
    .innerJoin('entry', 'entry.seq', 'reading.seq')
    .select(['revision.article', 'revision.revision', 'revision.captured_at', 'revision.syndicated_from'])
    .select(['reading.payload', 'reading.content', 'entry.at as added_at'])

const inOrder = (db: Db) =>
  db
    .selectFrom('revision')
    .innerJoin('reading', (join) =>
      join.onRef('reading.article', '=', 'revision.article').onRef('reading.revision', '=', 'revision.revision'),
    )
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
  readonly added_at: string
}

type Content = Pick<Reading, 'read' | 'claims' | 'problems' | 'engine' | 'readAt' | 'vectors'>

function toReading({ article, revision, payload, content, ...row }: Row): readonly Reading[] {
  if (content === null) return []
  const { captured_at: capturedAt, syndicated_from: syndicatedFrom, added_at: addedAt } = row
  const held = { article, revision, payload, capturedAt, syndicatedFrom, ...unpack<Content>(content) }
  return [addedAt > capturedAt ? { ...held, addedAt } : held]
}
